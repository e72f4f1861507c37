/** Content words of Japanese texts, without a dictionary: runs of one script. */
import { fold } from "../../language";

/** Words of general meaning that do not tell one subject from another. */
const GENERAL =
  /^(実施|開催|推進|検討|支援|充実|強化|向上|促進|活用|取組|事業|活動|対応|対策|整備|作成|設置|設立|運営|情報|発信|関係|連携|協働|目標|年度|年度末|以上|以下|程度|各種|計画|計画的|必要|今後|引き続|継続|拡大|拡充|推移|増加|減少|実績|見込|実績見込|行政|市民|地域|地区|全体|等|予定|上半期|下半期|随時|方法|手法|内容|状況|効果|効果的|確保|図|行|参加|職員|研修|会議|普及|啓発|周知|配信|配布|発行|掲載|更新|設定|調査|研究|調整|提案|確認|管理|見直|改善|研修会|講座|講演会|説明会|相談|広報|環境|体制|組織|機能|制度|導入|運用|開発|育成)$/;

/** Runs of kanji, of katakana (with ー and ・ inside) and of Latin letters, two characters or more, each once. */
export function contentWords(text: string): string[] {
  const plain = fold(text).text.replace(/第?\d[\d,.]*[^\s\d]?/g, " ");
  const runs = plain.match(/[一-龠々]{2,}|[ァ-ヶー]{3,}|[A-Za-z@]{2,}/gu) ?? [];
  return [...new Set(runs)].filter((word) => !GENERAL.test(word));
}

/** True where a text has the word, or two thirds of its character pairs close together. */
export function mentions(text: string, word: string): boolean {
  const plain = fold(text).text.toLowerCase();
  const wanted = word.toLowerCase();
  if (plain.includes(wanted)) return true;
  if (wanted.length < 4) return false;
  const pairs = Array.from({ length: wanted.length - 1 }, (_, i) => wanted.slice(i, i + 2));
  return pairs.filter((pair) => plain.includes(pair)).length / pairs.length >= 0.6;
}
