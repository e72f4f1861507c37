/** Message catalogs: one a room (`cli.ts`, `files.ts`, `host.ts`, `pane.ts` …), each with the same keys in Japanese and English. */
import type { Language } from "../rules/defineRule";

export type Catalog<Key extends string> = Record<Language, Record<Key, string>>;

/** Gives a catalog its type; a key missing in one language does not compile. */
export function defineCatalog<Key extends string>(catalog: { ja: Record<Key, string>; en: Record<NoInfer<Key>, string> }): Catalog<Key> {
  return catalog;
}

/** The sentence of `key` in `lang`, with each `{name}` replaced by `data.name`; names without data stay as they are. */
export function say<Key extends string>(
  catalog: Catalog<Key>,
  lang: Language,
  key: Key,
  data: Readonly<Record<string, string | number>> = {}
): string {
  return fill(catalog[lang][key], data);
}

/** Replaces each `{name}` of a template by `data.name`. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}
