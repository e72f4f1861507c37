/** Units of municipal targets: a lexicon of counters and measures, and an open class for the counters that no list foresees. */
import type { Stream } from "./stream";

/** Counters that also count a Japanese numeral (二十五人, 三か所), where a misreading is unlikely. */
const SAFE =
  "回 件 名 人 か所 カ所 ヵ所 ヶ所 ケ所 箇所 個所 校 団体 地区 社 組 世帯 件数 人数 種類 事業 施設 店舗 冊 台 棟 戸 項目 講座 割 % 円 日間 時間 か月 ヶ月 カ月 ヵ月 ケ月 箇月 か国 カ国 ヶ国 点 枚 本 基 園 館 路線 組織 法人 企業 か年 カ年 つ";

const COUNTERS =
  "延べ人数 人日 人回 人分 人組 名分 回分 食分 日分 年分 件分 世帯分 食 票 問 問題 度 泊 人泊 週間 分間 日 分 秒 位 段階 倍 区画 区間 区域 圏域 区 筆 室 床 席 箱 袋 個 機 隻 両 便 系統 駅 停 科目 単位 コース クラス 学級 教室 講 コマ 題 作品 作 曲 話 羽 頭 匹 株 鉢 輪 束 杯 缶 玉 口 ペア チーム グループ サークル クラブ 団 事業所 事業者 事業体 経営体 企業体 共同体 業務 業者 業種 施策 設備 指標 計画 案件 案 提案 プラン プロジェクト モデル システム アプリ サービス メニュー プログラム イベント 講演 公演 試合 回線 アクセス ビュー 閲覧 クリック フォロワー いいね ダウンロード 協定 契約 申請 手続き 手続 帳票 様式 例規 条例 規程 規則 要綱 議案 会議 委員会 協議会 審議会 自治会 町内会 町会 行政区 自治体 市町村 市町 市 町 村 県 都道府県 地域 集落 校区 学区 小学校区 中学校区 小学校 中学校 小中学校 高校 大学 保育所 保育園 幼稚園 こども園 公民館 図書館 公園 橋 橋梁 地点 拠点 会場 ブース 店 商店街 軒 家庭 家族 夫婦 カップル 者 職員 隊員 会員 委員 隊 分団 班 課 係 局 部署 部活動 部活 部 言語 か国語 カ国語 ヶ国語 ページ 品目 品種 種目 種 品 銘柄 シーズン 階層 箇条 類型 番組 記事 投稿 動画 本数 サイト チャンネル アカウント ルート コンテンツ テーマ 分野 区分 部門 パターン ステップ 票数 シフト 人前 人月 人工 膳 合 升 反 町歩 坪 畝 立米 平米 平方メートル 平方キロメートル 立方メートル メートル キロメートル キロワット キロワット時 メガワット キログラム キロ グラム トン リットル ヘクタール アール ミリ センチ 気圧 ドル ユーロ ポイント %ポイント パーセントポイント パーセント パーミル ‰ ℃ 歳 デシベル ベクレル バイト ギガ メガ 世代 世帯数 回数 滴 室数 頭羽 連 双 丁 挺 灯 球 木 樹 苗 巻 通 報 信 便数 往復 隊員数 ユニット セット ロット キット ケース パック パッケージ ボトル か寺 社寺 寺 河川 水系 路線数 工区 工事 団地 街区 ほ場 圃場 農家 経営 酪農家 漁協 組合 連合会 単会 支部 支所 分館 出張所 交差点 停留所 バス停 基地 ヵ国 ヵ国語 隻数 隻分 病院 診療所 医院 薬局 クリニック 事務所 相談所 窓口 店舗数 ホール サロン カフェ 広場 ステーション スポット ポスト 台数";

const MEASURES =
  "kg-CO2 t-CO2e t-CO2 tCO2e tCO2 t/CO2 千t-CO2 kWh MWh GWh kW MW GJ MJ TJ kJ kg mg g t ha km2 km3 km m2 m3 cm mm m ml dl kl L l GB MB TB PV UU pt ppm ppb dB Bq mSv μSv kcal lx rpm % a";

const byLength = (list: string): string[] => [...new Set(list.split(/\s+/))].sort((a, b) => b.length - a.length);

const SAFE_UNITS: ReadonlySet<string> = new Set(byLength(SAFE));
const FIRST = new Map<string, string[]>();
for (const unit of byLength(`${SAFE} ${COUNTERS}`)) {
  const first = unit.charAt(0);
  FIRST.set(first, [...(FIRST.get(first) ?? []), unit]);
}
const MEASURE_LIST = byLength(MEASURES).map((unit) => unit.toLowerCase());

/** A unit behind a number. */
export interface UnitWord {
  unit: string;
  to: number;
  /** From the open class: a noun that no list knows. */
  open: boolean;
  /** Period behind a slash: 回/年 → "年". */
  each: string | null;
}

/** Nouns of doing and words of comparing that follow a number without being its unit. */
const NOT_UNIT =
  /以上|以下|未満|以内|以外|以降|以前|超|程度|前後|達成|実施|開催|参加|増|減|維持|開始|完了|終了|予定|見込|目標|実績|現在|設置|整備|配布|配付|発行|作成|策定|開設|掲載|登録|利用|活用|確保|導入|更新|改修|支援|訪問|派遣|受講|受診|受付|交付|採択|採用|任用|認定|表彰|指定|締結|公表|公開|発信|配信|放送|投稿|委託|購入|販売|出店|出展|視察|研修|点検|調査|検討|協議|説明|周知|啓発|対応|処理|解消|解決|移行|移転|移住|移管|統合|廃止|削減|縮減|縮小|拡大|拡充|向上|改善|低減|低下|上昇|抑制|強化|推進|促進|育成|養成|創出|誘致|成立|成約|決定|決裁|承認|回答|回収|提出|提供|申込|応募|募集|相談|寄附|寄付|継続|累計|合計|内訳|平均|全体|全員|当初|前年|昨年|今年|本年|毎年|毎月|毎週|年度|上半期|下半期|令和|平成|程|余|強|弱|迄|毎|各|全|約|計|内|中|外|前|後|上|下|間|目|半/y;

const KANJI = /[一-龠々]{1,6}/y;
const KATAKANA = /[ァ-ヶー]{2,10}/y;

/** The unit at a place of the stream, right behind a number; null where none stands there. */
export function readUnit(stream: Stream, at: number): UnitWord | null {
  const listed = readListed(stream, at);
  const unit = listed ?? readOpen(stream, at);
  if (unit === null) return null;
  const slash = /[/／](年度?|月|週|日|四半期|半期|回|人|世帯|校)(?![一-龠\d])/y;
  const each = stream.match(slash, unit.to);
  return each === "" ? unit : { ...unit, each: each.slice(1).replace("年度", "年"), to: unit.to + each.length };
}

function readListed(stream: Stream, at: number): UnitWord | null {
  const ahead = stream.after(at, 12);
  const found = (FIRST.get(ahead.charAt(0)) ?? []).find((unit) => ahead.startsWith(unit));
  if (found !== undefined) return { unit: found === "パーセント" ? "%" : found, to: at + found.length, open: false, each: null };
  if (!/^[a-z%μ]/i.test(ahead)) return null;
  // L=240m W=2.5m: the next letter names another measure.
  const lower = untilGap(stream, at, ahead).toLowerCase();
  const measure = MEASURE_LIST.find((unit) => lower.startsWith(unit) && (unit === "%" || !/^[a-z]/i.test(lower.slice(unit.length))));
  return measure === undefined ? null : { unit: ahead.slice(0, measure.length), to: at + measure.length, open: false, each: null };
}

/** The text up to white space that another name (W=) follows. */
function untilGap(stream: Stream, at: number, ahead: string): string {
  for (let i = 1; i < ahead.length; i++) if (stream.gaps[at + i] !== 0 && /^[a-z]{1,3}[=:]/i.test(ahead.slice(i))) return ahead.slice(0, i);
  return ahead;
}

/** 60組織, 20業務: a noun in kanji or katakana right behind the number, up to a word that is no unit. */
function readOpen(stream: Stream, at: number): UnitWord | null {
  const kanji = stream.match(KANJI, at);
  const word = kanji || stream.match(KATAKANA, at);
  let length = word.length;
  for (let i = 0; i < word.length; i++) {
    if (stream.match(NOT_UNIT, at + i) !== "" || (kanji !== "" && i > 0 && stream.gaps[at + i] !== 0)) {
      length = i;
      break;
    }
  }
  return length === 0 ? null : { unit: word.slice(0, length), to: at + length, open: true, each: null };
}

/** True for counters that are trusted behind a Japanese numeral. */
export const isSafeUnit = (unit: string): boolean => SAFE_UNITS.has(unit);

/** One name for units that mean the same: 名 = 人, 箇所 = か所, ㎡ = m2. For comparing; texts keep the unit as written. */
export function canonicalUnit(unit: string): string {
  const plain = unit.toLowerCase().replace(/^(?:延べ|のべ|約|計)/, "");
  if (/^(?:か|カ|ヵ|ヶ|ケ|箇|個)所$/.test(plain)) return "か所";
  if (/^(?:か|カ|ヵ|ヶ|ケ|箇)月$/.test(plain)) return "か月";
  if (/^(?:か|カ|ヵ|ヶ|ケ)国$/.test(plain)) return "か国";
  const same: Readonly<Record<string, string>> = {
    名: "人",
    人数: "人",
    者: "人",
    人分: "人",
    名分: "人",
    件数: "件",
    件分: "件",
    回数: "回",
    回分: "回",
    世帯数: "世帯",
    世帯分: "世帯",
    食分: "食",
    パーセント: "%",
    平方メートル: "m2",
    平米: "m2",
    キログラム: "kg",
    グラム: "g",
    トン: "t",
    ヘクタール: "ha",
    キロメートル: "km",
    キロ: "km",
    メートル: "m",
    pt: "ポイント",
    "%ポイント": "ポイント",
    パーセントポイント: "ポイント",
    パーミル: "‰",
    手続き: "手続",
    日間: "日",
    リットル: "l",
    立方メートル: "m3",
    立米: "m3",
  };
  return same[plain] ?? plain;
}
