/** What around a number says that it is no result yet, or money spent: 1.8km発注済み, 5億円の購入. */
import type { Phrase } from "./phrases";
import type { Stream } from "./stream";

const PREPARATION =
  /^(?:すべて|全て|全部|全数)?(?:を|は|が|の|で|分の?|について)?(?:工事(?:を|に|の)?|業務(?:を|の)?)?(発注|公告|設計|測量|着工|着手|起工|手配|用地取得|用地交渉)(?=済|し|を|、|。|中|完了|$)/;
/** 発注済(150か所), 契約済延長 2.9km: the work named before the number. */
const PREPARED =
  /(発注|契約|公告|入札|設計|測量|着工|着手|起工|手配|用地交渉)(?:は|を)?(?:済み?|締結|完了)(?:の|延長|箇所|か所|件数|数|分|台数|数量)?[(:]?(?:[A-Z]=)?$/;

/** The preparing work that a number counts (発注, 着工, 設計 …); "" where it counts none. */
export function preparationAround(stream: Stream, { comparison, before }: Phrase): string {
  return PREPARATION.exec(stream.after(comparison.to, 14))?.[1] ?? PREPARED.exec(before.slice(-14))?.[1] ?? "";
}

const OUTLAY = /^(?:(?:の|を|で|分の?)?|を[^、。\d]{1,15}[へに])(?:新規)?(購入|買い?入れ?|入れ?替え?|投資|支出|発注|借入|積立|執行)/;

/** What an amount of money was spent on doing; "" for other numbers. */
export function outlayBehind(stream: Stream, { token, comparison }: Phrase): string {
  return token.unit.endsWith("円") ? (OUTLAY.exec(stream.after(comparison.to, 24))?.[1] ?? "") : "";
}
