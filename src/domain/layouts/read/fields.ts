/** Finding a label in an area and the value that belongs to it. */
import { address } from "../../grid/address";
import type { Area } from "../../grid/grid";
import { boxAddress, isBlank, type Box, type GridIndex } from "../../grid/gridIndex";
import { leadingCode, type LabelHit, type LabelIndex } from "../../grid/labels";
import type { Field } from "../../model";
import type { FieldPart, ValuePattern, ValuePlace } from "../layout";
import { Source } from "./source";

/** What a field search looks at. */
export interface Scene {
  readonly index: GridIndex;
  readonly labels: LabelIndex;
  /** Cells that are labels of the same layout: never a value. */
  readonly isLabel: (box: Box) => boolean;
  /** Cells that stand beside the label of another field and belong to it. */
  readonly isOthers: (box: Box, part: FieldPart) => boolean;
}

export interface FoundField {
  readonly part: FieldPart;
  readonly label: Box;
  readonly value: Field;
  readonly code: Field | null;
  /** The cells that hold the value. */
  readonly boxes: readonly Box[];
}

interface Hit extends LabelHit {
  readonly code?: string;
}

/** Every place where a field's label stands in an area, in reading order. */
export function fieldHits(scene: Scene, part: FieldPart, area: Area): Hit[] {
  const found = scene.labels.find(part.labels, area);
  const coded = part.code === undefined ? [] : scene.labels.findCoded(part.labels, area);
  const besideCode =
    part.code === undefined ? found : found.filter(({ box }) => leadingCode(scene.index.rightOf(box, area.right)?.text ?? "") !== null);
  // A number is expected; without any on the sheet the label alone will do.
  const exact = besideCode.length + coded.length > 0 ? besideCode : found;
  const inside = part.value.includes("inside") && part.code === undefined ? scene.labels.findInside(part.labels, area) : [];
  const seen = new Set<Box>();
  return [...inside, ...exact, ...coded]
    .filter(({ box }) => !seen.has(box) && seen.add(box))
    .sort((a, b) => a.box.area.top - b.box.area.top || a.box.area.left - b.box.area.left);
}

/**
 * The one hit that counts: the first or last where the layout says so, else the only one with the best wording; the topmost where several are left.
 * `pick: "first"` asks for at least two.
 */
export function chooseHit(hits: readonly Hit[], part: FieldPart): Hit | null {
  if (part.pick === "first") return hits.length > 1 ? (hits[0] ?? null) : null;
  if (part.pick === "last") return hits.at(-1) ?? null;
  const best = Math.min(...hits.map(({ wording }) => wording));
  return hits.find(({ wording }) => wording === best) ?? null;
}

/** The field of a part in an area; null where its label is not there. */
export function readField(scene: Scene, part: FieldPart, area: Area): FoundField | null {
  const hit = chooseHit(fieldHits(scene, part, area), part);
  return hit ? valueAt(scene, part, hit, area) : null;
}

/** The value that belongs to a label. */
export function valueAt(scene: Scene, part: FieldPart, hit: Hit, area: Area): FoundField {
  const label = hit.box;
  let code: Field | null = hit.code === undefined ? null : { text: hit.code, cell: boxAddress(label) };
  if (hit.rest !== null && part.value.includes("inside")) {
    const source = new Source([{ box: label }], boxAddress(label));
    return {
      part,
      label,
      code,
      value: source.field({ from: Math.min(hit.rest, source.text.length), to: source.text.length }),
      boxes: [label],
    };
  }
  let from = label;
  if (part.code !== undefined && code === null) {
    const next = scene.index.rightOf(label, area.right);
    const found = next && !scene.isLabel(next) ? leadingCode(next.text) : null;
    if (next && found && isBlank(next.text.slice(found.rest))) {
      code = { text: found.code, cell: boxAddress(next) };
      from = next;
    }
  }
  for (const place of part.value) {
    const boxes = place === "inside" ? [] : neighbours(scene, part, from, place, area);
    const first = boxes[0];
    if (first && fits(first.text, part.pattern)) {
      const source = new Source(
        boxes.map((box) => ({ box })),
        boxAddress(first)
      );
      return { part, label, code, value: source.field(source.whole), boxes };
    }
  }
  return { part, label, code, value: { text: "", cell: blankCell(scene.index, from, part.value) }, boxes: [] };
}

/** The filled cell beside a label; below, the lines that follow without a gap. Nothing where the next cell belongs to another part of the form. */
function neighbours(scene: Scene, part: FieldPart, label: Box, place: ValuePlace, area: Area): Box[] {
  const isForeign = (box: Box): boolean => scene.isLabel(box) || scene.isOthers(box, part);
  if (place === "right" || place === "left") {
    const blank = scene.index.at(label.area.top, place === "right" ? label.area.right + 1 : label.area.left - 1);
    if (isOpenValue(blank, label)) return [];
    const next = place === "right" ? scene.index.rightOf(label, area.right) : scene.index.leftOf(label, area.left);
    return next && !isForeign(next) ? [next] : [];
  }
  const lines: Box[] = [];
  let above = label;
  for (;;) {
    const next = scene.index.below(
      { ...above, area: { ...above.area, left: label.area.left, right: Math.max(label.area.right, above.area.right) } },
      area.bottom
    );
    if (!next || isForeign(next) || isPageNumber(next.text)) return lines;
    // A line that begins further left than what it would continue is a note of its own.
    if (lines[0] && next.area.left < Math.min(label.area.left, lines[0].area.left)) return lines;
    const gap = next.area.top - above.area.bottom;
    if (lines.length > 0 && gap > 1) return lines;
    if (
      scene.index.within({ top: next.area.top, bottom: next.area.bottom, left: area.left, right: next.area.left - 1 }).some(scene.isLabel)
    )
      return lines;
    lines.push(next);
    above = next;
  }
}

/** A merged cell without a text on the very rows of the label is its value, left blank: what stands behind it is another one's. */
const isOpenValue = ({ area, text }: Box, label: Box): boolean =>
  isBlank(text) && area.right > area.left && area.top === label.area.top && area.bottom === label.area.bottom;

/** 「- 125 -」: printed at the foot of a page, also in the middle of a sheet. */
export const isPageNumber = (text: string): boolean => /^[-－–―ー]\s*[0-9０-９]{1,4}\s*[-－–―ー]$/.test(text.trim());

/** 77,153千円, 約2億円（うち国費1億円）, 一 円, 4-2-1を含む, ―. */
const MONEY = /^(?:約|計)?[△▲-]?[\d,.]+(?:千|万|百万|億)*円?(?:\(.*\))?$|^[-―ー—一0]円?$|[をに]含む$|^(?:予算なし|ゼロ予算)$/;

/** Whether a text can be a value of the kind asked for. */
export function fits(text: string, pattern: ValuePattern | undefined): boolean {
  if (pattern === undefined) return true;
  const folded = text.normalize("NFKC").trim();
  if (pattern === "number") return /^\d{1,4}[.位番]?$/.test(folded);
  if (pattern === "money") return folded.length <= 60 && MONEY.test(folded.replace(/\s/g, ""));
  const code = leadingCode(text);
  return code !== null;
}

function blankCell(index: GridIndex, label: Box, places: readonly ValuePlace[]): string {
  const { top, left, bottom, right } = label.area;
  const beside: Record<ValuePlace, () => Box> = {
    inside: () => label,
    right: () => index.at(top, right + 1),
    below: () => index.at(bottom + 1, left),
    left: () => index.at(top, Math.max(0, left - 1)),
  };
  const box = beside[places[0] ?? "right"]();
  return address(box.area.top, box.area.left);
}
