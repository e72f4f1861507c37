/** Texts that stand for a report without being one. */
import { fold } from "./fold";

const DASHES = /^[-ー―—–‐−─━~〜_・.…*×/／。、]+$/;

/** Words that say "nothing here yet"; each may stand in brackets, with a closing mark or with ※. */
const WORDS =
  /^(?:未定|未記入|未入力|未報告|未集計|未確定|未算出|未実施のため記載なし|(?:現在|現時点では?)?(?:集計|調査|確認|算出|作成|記入|整理|精査)中|(?:後日|別途|追って|追|後ほど|のちほど)(?:、?(?:報告|記入|記載|提出|入力|追記|回答|連絡|送付|修正))?(?:予定|します|いたします)?|報告待ち|回答待ち|確定後(?:に)?(?:報告|記入|記載)(?:予定)?|(?:報告|記載|記入|入力|回答|実績|該当|特記事項|特に)?(?:なし|無し|無)|(?:ここに|こちらに)?(?:記入|入力|記載)(?:して(?:ください|下さい)|欄|例)?|(?:期末|年度末|中間)に(?:報告|記入|記載)(?:予定)?|n\/?a|tbd|tba|to be (?:determined|announced)|同上|〃|[○〇◯●□■△]{1,12}|x{2,})$/i;

/** True for text that holds the place of a report: ―, 未定, 後日報告, 集計中, なし, N/A, ○○ … Blank text is not one of them. */
export function isPlaceholder(text: string): boolean {
  const bare = fold(text)
    .text.replace(/\s+/g, "")
    .replace(/^[(【[※<「]+|[)】\]>」。.]+$/g, "");
  const whole = fold(text).text.replace(/\s+/g, "");
  // ―(年度末に調査): a dash with a remark.
  if (/^[-ー―—–‐−─]+\([^()\d]{1,20}\)$/.test(whole)) return true;
  return whole !== "" && (DASHES.test(whole) || WORDS.test(bare) || bare === "");
}
