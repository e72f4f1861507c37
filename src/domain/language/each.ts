/** 各 and それぞれ: one number for several things (親向け講座、相談員向け講座を各1回). */
import { LEADING_ACTION } from "./actions";
import { trimLabel } from "./label";

const TAIL = /(?:を|は|が|で|の|に|も|:)?(?:各々|各|それぞれ|いずれも|ともに)(?:約|最低|年間?|年に|計|延べ)?$/;

/** The things that share a number, from the words before it; a single label (empty list) where there is no list of nouns. */
export function sharedBy(before: string): string[] {
  if (!TAIL.test(before)) return [];
  const list = before
    .replace(TAIL, "")
    .replace(/^.*[(:]/, "")
    .replace(/^(?:、|。|及び|また)+/, "")
    .replace(LEADING_ACTION, "");
  const parts = list.split(/、|・|及び|並びに|または|又は|と(?=[^、・]{2,}$)/);
  const items: string[] = [];
  for (const part of parts.reverse()) {
    // A clause (研修を充実し) ends the list of nouns.
    if (/(?:し|て|り|た|い|ず|め|き|ら|く|う|る)$/.test(part) || /[をは]/.test(part)) break;
    const label = /^(?:\d{1,2}月|[春夏秋冬]季?|\d学期|[前後]期|[上下]半?期)に?$/.test(part) ? part.replace(/に$/, "") : trimLabel(part);
    if (label === "") break;
    items.unshift(label);
  }
  return items.length >= 2 && items.length <= 12 ? items : [];
}
