/** Numbers that are no quantities: ordinals, names, ages, times, phone numbers, reference marks. */
import { isSolid, type Stream } from "./stream";

/** Words behind a number that make it an ordinal or a name. */
const AFTER =
  /期(?!間|限)|級|次(?!世代|第)|号|条(?!例)|項(?!目)|章|節(?!目)|版|番(?!組)|丁目|番地|判|歳|才|か月児|ヶ月児|カ月児|年生|学年|学期|年(?!度|\d|[一-龠]*比)|代(?!表)|世紀|世代|周年|か年|カ年|ヶ年|ヵ年|箇年|年間|階|時(?!間)|密|大(?!学|会)|S(?![A-Za-z])|R(?![A-Za-z])|D(?![A-Za-z])|G(?![A-Za-z])|K(?![A-Za-z])|次元|者(?:面談|協議|会談|間|連携|懇談)|本柱|つの|つ星|乗|親等|原則|か条|カ条|箇条|段階(?:評価|で)|等(?:級|分|親)?|類(?!型)|列|型|式|系(?!統)|輪車|輪の|電話|人槽|人制|人乗り|人掛け|人部屋|人都市|万都市|都市|曜|月(?!間)|日(?!間|数|以|程|分|\/|平均|当|あ)/y;

/** Words before a number that make it an ordinal, a name or a reference. */
const BEFORE =
  /(?:第|No\.?|no\.?|NO\.?|Ver\.?|ver\.?|v|ナンバー|※|注|図|表|別紙|別表|別添|様式|問|設問|資料|頁|P\.?|p\.?|Vol\.?|vol\.?|国道|県道|市道|町道|Society|ISO|Windows|COVID-|CO|PM|NO|SO|SDGs|目標No|要介護度?|要支援|施策|基本目標|基本施策|戦略|柱|条件|その|ランク|区分|レベル|フェーズ|ステージ|ステップ)$/;

const PHONE = /\d{2,5}-\d{1,4}-\d{3,4}(?!\d)|内線\d{2,5}/y;
const TIME = /\d{1,2}:\d{2}(?!\d)|(?:午前|午後|AM|PM)?\d{1,2}時(?!間)(?:\d{1,2}分|半)?/y;
const RATIO = /\d{1,3}:\d{1,3}(?!\d)/y;
const CODE = /\d+-\d+(?:-\d+)+(?!\d)/y;
const ROUND_CLOCK =
  /24時間(?:365日|体制|対応|受付|利用|営業|監視|いつでも|開|稼|サービス|オンライン|相談|の(?:相談|受付|体制|見守)|、?365|$)|365日/y;
const FIXED =
  /1人1台|一人一台|1市\d町|\d市\d町(?:\d村)?|\d+泊\d+日|8050問題|2025年問題|2040年問題|1on1|1対1|一対一|3つの|5つの|1万人プロジェクト|100年時代|\d+年に[1一]度|\d{3}ml献血|100ます|百歳体操|100歳体操|100円(?:バス|ショップ)|110番|119番|\d+都市|二十歳|二次|一次|三次|一部|一般|一体|一定|一層|一環|一括|一元|一斉|一丸|一助|一因|一貫|一方|一歩|一本化|一時|一律|一覧|一緒|一連|一切|一緒|一致|一同|一新|一気|一目|一望|一息|一員|一種の|一度|一日も|一人ひとり|一人一人|一人暮らし|一人でも|一人親|一人当たり|一人あたり|一件一件|一つ一つ|一つひとつ|一社会|一市民|一町民|三者|四季|五感|十分|百貨|千葉|千代|万一|万が一|万全|万博|二重|二酸化|三位|三世代|三角|七夕|八十二|九州|四国|十二支|二人三脚|二輪|三輪|四輪|六次|一次産業|三大|三密|二地域|二拠点|三セク|三師会|四者|五輪|六法|七福神|八景|九九|十字|百人一首|千羽|万歳|億劫/y;

/** Where a name begins at a place of the stream, the place behind it; otherwise null. */
export function fixedNameEnd(stream: Stream, at: number): number | null {
  for (const pattern of [PHONE, TIME, RATIO, CODE, ROUND_CLOCK, FIXED]) {
    const found = stream.match(pattern, at);
    if (found !== "" && isSolid(stream, at, found.length) && !(pattern === CODE && /^(?:19|20)\d\d-/.test(found))) return at + found.length;
  }
  return null;
}

/** True where the words around a number make it an ordinal or a name: 第10期, FP3級, 18歳, R8, (1), 5S, 3年連続. */
export function isNamed(stream: Stream, from: number, to: number, hasCounter: boolean): boolean {
  const before = stream.before(from, 8);
  if (BEFORE.test(before) && !(hasCounter && /(?:施策|柱|条件|その|区分|問|資料|表|図|注|戦略|レベル|NO|No|P|v|p)$/.test(before)))
    return true;
  if (/[A-Za-z@]$/.test(before) && stream.gaps[from] === 0 && !hasCounter) return true;
  // 数十人, 何回; but 待機児童数 0人 and ダウンロード数 10,000件 name the indicator.
  if (
    /(?:^|[^一-龠ァ-ヶーA-Za-z\d)」』])(?:数|何|幾)$/.test(before) ||
    (/[数何幾]$/.test(before) && /^[十百千万]/.test(stream.text.slice(from, from + 1)))
  )
    return true;
  if (stream.text.charAt(from - 1) === "(" && stream.text.charAt(to) === ")" && /^\d{1,2}$/.test(stream.text.slice(from, to))) return true;
  return stream.text.charAt(to) === "数" && !/^数(?:以|を|値)/.test(stream.after(to, 2));
}

/** The ordinal or name suffix at a place behind a number; "" where there is none. */
export function nameSuffix(stream: Stream, at: number): string {
  return stream.match(AFTER, at);
}
