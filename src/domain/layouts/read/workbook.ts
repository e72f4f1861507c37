/** All sheets of a workbook → documents, and what became of each sheet. */
import { LabelIndex } from "../../grid/labels";
import type { Grid } from "../../grid/grid";
import { boxAddress, GridIndex, isBlank } from "../../grid/gridIndex";
import type { GoalDocument, Indicator, SheetFacts, SheetReading } from "../../model";
import { sheetFacts } from "../facts/sheetFacts";
import { layoutLabels } from "../labels";
import type { Layout } from "../layout";
import type { ReadBody } from "./collector";
import { findDocuments, readFound, requiredLabels, type FoundDocument } from "./sheet";
import { titleYear } from "./year";

export interface ReadWorkbookOptions {
  /** Index of the file that the documents belong to. */
  readonly file: number;
  /** Fiscal year of sheets that name none, where the workbook names none either. */
  readonly fiscalYear?: number | null;
}

interface Sheet {
  readonly grid: Grid;
  readonly index: GridIndex;
  readonly labels: LabelIndex;
  readonly found: FoundDocument[];
}

/** Sheet names of filled-in examples: never real data. */
const EXAMPLE = /記入例|記載例|作成例|入力例|見本/;

export function readSheets(
  grids: readonly Grid[],
  layouts: readonly Layout[],
  options: ReadWorkbookOptions
): { documents: GoalDocument[]; sheets: SheetReading[]; facts: SheetFacts[] } {
  const sheets = grids.map((grid): Sheet => {
    const index = new GridIndex(grid);
    const labels = new LabelIndex(index);
    return { grid, index, labels, found: EXAMPLE.test(grid.sheet) ? [] : findDocuments(index, labels, layouts) };
  });
  const namedYear = commonYear(sheets, layouts);
  const bookYear = namedYear ?? options.fiscalYear ?? null;
  const documents: GoalDocument[] = [];
  const facts: SheetFacts[] = [];
  const readings = sheets.map((sheet) => {
    const missing: string[] = [];
    let kept = 0;
    let phantoms = 0;
    for (const found of sheet.found) {
      const fiscalYear = found.year === "blank" ? null : (found.year ?? bookYear);
      const assumed = found.year === null && namedYear === null && fiscalYear !== null ? { yearAssumed: true as const } : {};
      const body = readFound(found, fiscalYear);
      if (isAnchorAlone(found.layout, body)) phantoms++;
      else if (hasContent(found.layout, body)) {
        kept++;
        missing.push(...body.missing.filter((label) => !missing.includes(label)));
        documents.push({
          file: options.file,
          sheet: sheet.grid.sheet,
          layout: found.layout.id,
          fiscalYear,
          ...assumed,
          fields: body.fields,
          indicators: body.indicators,
          items: body.items,
        });
      }
    }
    facts.push(...factsOf(sheet, documents.slice(documents.length - kept)));
    return describe(phantoms === sheet.found.length ? { ...sheet, found: [] } : sheet, layouts, kept, missing);
  });
  return { documents, sheets: readings, facts };
}

/** True where nothing of a form but its first label is on the sheet: 「施策 1」 in a table of contents is no form. */
const isAnchorAlone = ({ anchor, fields }: Layout, body: ReadBody): boolean => {
  const others = fields.filter(({ key }) => key !== anchor);
  return body.indicators.length === 0 && others.length > 0 && others.every(({ key }) => body.fields[key] === undefined);
};

/** False for a blank form, also where a heading of its own was taken for the name of an indicator. */
function hasContent(layout: Layout, { fields, indicators }: ReadBody): boolean {
  if (!isBlank(fields[layout.anchor]?.text ?? "")) return true;
  const printed = new Set(layoutLabels(layout).flatMap(({ wordings }) => wordings));
  return indicators.some((indicator) => textsOf(indicator).some((text) => !isBlank(text) && !printed.has(text.trim())));
}

function textsOf(indicator: Indicator): string[] {
  const { labels, target, deadline, midterm, yearEnd, baseline, evaluation, policy, budget, narrative } = indicator;
  const fields = [target, deadline, midterm, yearEnd, baseline, evaluation, policy, budget, ...Object.values(narrative)];
  return [...labels, ...fields.map((field) => field?.text ?? "")];
}

/** What rules need of the sheet itself; a sheet with two forms is measured by the first. */
function factsOf({ index, labels, found }: Sheet, documents: readonly GoalDocument[]): SheetFacts[] {
  const layout = found.find((one) => one.layout.id === documents[0]?.layout)?.layout;
  return layout ? [sheetFacts(index, labels, layout, documents)] : [];
}

/** The year that most titles and covers of the workbook carry. */
function commonYear(sheets: readonly Sheet[], layouts: readonly Layout[]): number | null {
  const counts = new Map<number, number>();
  const count = (year: unknown): void => {
    if (typeof year === "number") counts.set(year, (counts.get(year) ?? 0) + 1);
  };
  for (const sheet of sheets) {
    for (const { year } of sheet.found) count(year);
    if (sheet.found.length === 0) for (const { box } of coverTitles(sheet, layouts)) count(titleYear(box.text));
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best?.[0] ?? null;
}

const HIDDEN_SHOWN = 20;

/** What is read though nobody sees it: the caller says so. */
function hiddenCells({ grid, index }: Sheet): Pick<SheetReading, "hidden"> {
  if (grid.hiddenRows.length === 0 && grid.hiddenCols.length === 0) return {};
  const [rows, cols] = [new Set(grid.hiddenRows), new Set(grid.hiddenCols)];
  const cells = index.boxes.filter(({ area }) => rows.has(area.top) || cols.has(area.left)).slice(0, HIDDEN_SHOWN);
  return cells.length > 0 ? { hidden: cells.map(boxAddress) } : {};
}

const coverTitles = (sheet: Sheet, layouts: readonly Layout[]): ReturnType<LabelIndex["findTitle"]> =>
  layouts
    .flatMap(({ cover }) => (cover ? sheet.labels.findTitle(cover) : []))
    .filter(({ box }) => typeof titleYear(box.text) === "number" && box.text.length <= 60);

function describe(sheet: Sheet, layouts: readonly Layout[], kept: number, missing: string[]): SheetReading {
  const name = sheet.grid.sheet;
  const first = sheet.found[0];
  if (first && kept > 0) {
    return { name, role: first.layout.role, layout: first.layout.id, missing, candidates: nearest(sheet, missing), ...hiddenCells(sheet) };
  }
  if (first) return { name, role: "template", layout: first.layout.id, missing: [], candidates: [] };
  if (EXAMPLE.test(name)) return { name, role: "template", layout: null, missing: [], candidates: [] };
  const half = halfRecognised(sheet, layouts);
  if (half) return { name, role: "other", layout: null, missing: half, candidates: nearest(sheet, half) };
  const role = coverTitles(sheet, layouts).length > 0 ? "cover" : "other";
  return { name, role, layout: null, missing: [], candidates: [] };
}

/** Required labels that a sheet lacks, where it has most of them: the form is there, but altered. */
function halfRecognised(sheet: Sheet, layouts: readonly Layout[]): string[] | null {
  let best: { missing: string[]; share: number } | null = null;
  for (const layout of layouts) {
    const required = requiredLabels(layout);
    const absent = required.filter(
      (wordings) => sheet.labels.find(wordings).length === 0 && sheet.labels.findInside(wordings).length === 0
    );
    const share = (required.length - absent.length) / required.length;
    const title = sheet.labels.findTitle(layout.titles).length > 0;
    if (absent.length > 0 && (share >= 0.6 || (title && share >= 0.3)) && (best === null || share > best.share))
      best = { missing: absent.map(([label]) => label ?? ""), share };
  }
  return best?.missing ?? null;
}

function nearest(sheet: Sheet, missing: readonly string[]): SheetReading["candidates"] {
  return missing.flatMap((label) =>
    sheet.labels
      .nearest([label])
      .slice(0, 2)
      .map(({ box }) => ({ label: box.text.trim().slice(0, 60), cell: boxAddress(box) }))
  );
}
