/** Aims without a number: 対前年増, 苦情件数を減らす, 前年認知件数以下, 現状維持. */
import type { Operator } from "../model/document";
import { trimLabel } from "./label";

export interface Direction {
  op: Operator;
  label: string;
  /** Place of the words in the clause. */
  from: number;
  to: number;
}

const UP = "増加|増大|増やす|増やし|増員|増額|増(?![設築刷便補殖進強床資])|拡大|向上|上昇|引き?上げ|高め|伸ばす";
const DOWN = "減少|削減|減らす|減らし|縮減|低減|低下|抑制|短縮|縮小|引き?下げ|軽減|減(?![免災税反塩価])";
const WORD = new RegExp(`(${UP})|(${DOWN})`, "g");
const COMPARED =
  /(?:対前年|前年|昨年|前年度|昨年度|前回|現状|現在|従来|基準|年度|対前年度)(?:度)?(?:同期|同月|実績)?(?:の)?(?:対比|比|より|に比べ|と比べ|と比較|を上回|以上)|対前年/;
const COUNTED =
  /(?:数|率|割合|比率|額|量|人口|件|時間|残高|世帯|面積|者|収入|単価|債|会員|利用|死傷|事故|得点|日数|者数)(?:の|を|が|は)?(?:更なる|さらなる|一層の)?$/;
/** Words that only loosely say "more": they count where something countable or a comparison stands by. */
const LOOSE = /拡大|向上|高め|引き?上げ|抑制|縮小|軽減|上昇|低下/;
const LEVEL =
  /(全国平均|県内?平均|国平均|県平均|類似団体平均|前年度?|昨年度?|前回|現状|現行|現在|当初|基準年度?|前年同期|令和\d+年度|R\d+)(?:の)?([^\d、。]{0,14}?)(以上|以下|未満|を?上回|を?下回|並み|を?維持|を?超え)/;

/** The direction that a clause asks for without giving a number; null where it asks for none. */
export function directionIn(clause: string): Direction | null {
  const level = LEVEL.exec(clause);
  if (level !== null && !/^(?:対)?比|半|割|倍/.test(level[2] ?? "")) {
    const word = level[3] ?? "";
    const op: Operator = /上回|超え/.test(word)
      ? ">"
      : /下回/.test(word)
        ? "<"
        : word === "以上"
          ? ">="
          : word === "以下"
            ? "<="
            : word === "未満"
              ? "<"
              : "=";
    const about = trimLabel(clause.slice(0, level.index)) || trimLabel(level[2] ?? "");
    return { op, label: about, from: level.index, to: level.index + level[0].length };
  }
  const compared = COMPARED.test(clause);
  for (const match of clause.matchAll(WORD)) {
    const before = clause.slice(0, match.index);
    const counted = COUNTED.test(before.slice(-14));
    const loose = LOOSE.test(match[0]);
    if (
      /^(?:対策|社会|地域|問題|時代|局面|抑制|傾向|して(?:い|お)|した(?:こと|ため)|に(?:伴|対応|よ)|の(?:要因|傾向|抑制|中|原因)|が(?:見込|予想|懸念)|要因|分)/.test(
        clause.slice(match.index + match[0].length, match.index + match[0].length + 6)
      )
    )
      continue;
    if (!compared && !counted) continue;
    if (loose && !compared && !/(?:率|割合|数|額|面積|人口|時間|日数|量)(?:の|を|が)?$/.test(before.slice(-6))) continue;
    const cut = COMPARED.exec(before);
    const subject = cut === null ? before : before.slice(cut.index + cut[0].length) || before.slice(0, cut.index);
    const label = trimLabel(subject.replace(/^.*[、。]/, "").replace(/^(?:における|での|に対する)/, "")) || trimLabel(before);
    return { op: match[1] !== undefined ? "increase" : "decrease", label, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
