/** What a consolidated workbook was made from: kept inside it, so that one department can be replaced without the others' files. */
import * as z from "zod/mini";
import type { ReadResult } from "../check";
import type { GoalDocument } from "../model";
import { documentDepartmentKey } from "../settings/departments";
import { readSettings, type Settings } from "../settings/settings";
import { collect } from "./collect";
import type { ConsolidationInput } from "./input";

/** The key of the snapshot among the workbook's stored texts. Never changes. */
export const snapshotKey = "collection";

export interface Snapshot {
  read: ReadResult;
  chosen: string[];
  asOf: string;
  settings: Settings;
  lang: "ja" | "en";
  listStyle: "rows" | "form";
  createdAt: string;
  /** Fingerprint of the cells as they were written: another version of the program may write other words. */
  written: string;
}

const schema = z.object({
  version: z.literal(1),
  read: z.object({ files: z.array(z.unknown()), documents: z.array(z.unknown()), facts: z.array(z.unknown()) }),
  chosen: z.array(z.string()),
  asOf: z.string(),
  settings: z.unknown(),
  lang: z.enum(["ja", "en"]),
  listStyle: z.enum(["rows", "form"]),
  createdAt: z.string(),
  written: z.string(),
});

export function writeSnapshot(snapshot: Snapshot): string {
  return JSON.stringify({ version: 1, ...snapshot });
}

/** Null where the text is none that this version wrote. */
export function readSnapshot(json: string): Snapshot | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    // Spoilt by hand or by another program: the caller says that the workbook cannot be continued.
    return null;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const settings = readSettings(parsed.data.settings);
  // Files, documents and facts are our own data, written by the same version; the fingerprint guards them.
  return settings.ok ? { ...parsed.data, read: parsed.data.read as ReadResult, settings: settings.settings } : null;
}

/** The input that made the workbook. */
export function inputOf({ read, chosen, asOf, settings, lang, listStyle, createdAt }: Snapshot): ConsolidationInput {
  return { ...collect(read, { asOf, settings, chosen: new Set(chosen) }), settings, lang, listStyle, createdAt };
}

/**
 * The old collection with the departments of the new files replaced: what the new files do not mention stays as it was. A file of the
 * same path is replaced as a whole; other old files lose the documents of the departments that came anew.
 */
export function replaceDepartments(old: ReadResult, now: ReadResult, settings: Settings): ReadResult {
  const name = (document: GoalDocument) => documentDepartmentKey(document, settings);
  const paths = new Set(now.files.map(({ path }) => path));
  const renewed = new Set(now.documents.map(name));
  const stays = (document: GoalDocument) => !renewed.has(name(document)) && !paths.has(old.files[document.file]?.path ?? "");
  const emptied = new Set(old.documents.map(({ file }) => file));
  for (const document of old.documents) if (stays(document)) emptied.delete(document.file);
  const places = new Map<number, number>();
  const files = old.files.filter((file, index) => {
    const keep = !paths.has(file.path) && !emptied.has(index);
    if (keep) places.set(index, places.size);
    return keep;
  });
  const moved = <Item extends { file: number }>(items: readonly Item[]) =>
    items.flatMap((item) => {
      const file = places.get(item.file);
      return file === undefined ? [] : [{ ...item, file }];
    });
  const behind = <Item extends { file: number }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, file: item.file + files.length }));
  return {
    files: [...files, ...now.files],
    documents: [...moved(old.documents.filter(stays)), ...behind(now.documents)],
    facts: [...moved(old.facts), ...behind(now.facts)],
  };
}
