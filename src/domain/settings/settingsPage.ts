/** docs/settings.md: every key of the schema with its default, so that the page and the schema cannot part. */
import { settingsPageMessages } from "../messages/settingsPage";
import type { Language } from "../rules/defineRule";
import { scalePresets } from "./scalePresets";
import { defaultSettings, settingsSchema, type SettingsInput } from "./settings";

type Texts = (typeof settingsPageMessages)[Language];
type SchemaNode = {
  _zod: {
    def: { type: string; shape?: object; innerType?: unknown; element?: unknown; valueType?: unknown; options?: readonly unknown[] };
  };
};

/** A city's settings as one would write them; the tests read it with the schema. */
export const settingsExample: SettingsInput = {
  midterm: { baseDate: "09-30", due: "10-31" },
  reminderDays: 7,
  scale: "sano",
  profile: "submission",
  rules: { KN301: { severity: "error" }, KN610: { severity: "off" } },
  departments: [
    { name: "市民まちづくり推進部", short: ["市民部"], former: [{ name: "市民協働部", until: "2024-03-31" }], expectedGoals: 7 },
  ],
};

/** The path of every key: "midterm.due", "departments[].name", "rules.*.severity". */
export function settingsKeys(): string[] {
  return keysOf(settingsSchema, "");
}

function keysOf({ _zod: { def } }: SchemaNode, path: string): string[] {
  const inside = (node: unknown, at: string) => keysOf(node as SchemaNode, at);
  if (def.shape) {
    return Object.entries(def.shape).flatMap(([key, node]) => {
      const at = path === "" ? key : `${path}.${key}`;
      return [at, ...inside(node, at)];
    });
  }
  if (def.options) return def.options.flatMap((node) => inside(node, path));
  if (def.element) return inside(def.element, `${path}[]`);
  if (def.valueType) return inside(def.valueType, `${path}.*`);
  return def.innerType ? inside(def.innerType, path) : [];
}

/** The page as Markdown, ending with a line break. */
export function settingsPage(lang: Language): string {
  const texts = settingsPageMessages[lang];
  const sections = [
    `# ${texts.title}`,
    texts.intro,
    `## ${texts.example}`,
    `\`\`\`json\n${JSON.stringify(settingsExample, null, 2)}\n\`\`\``,
    `## ${texts.keys}`,
    [
      `| ${texts.key} | ${texts.initial} | ${texts.meaning} |`,
      "| --- | --- | --- |",
      ...settingsKeys().map((key) => keyRow(key, texts)),
    ].join("\n"),
    `## ${texts.scales}`,
    scalePresets.map(({ id, title, note }) => `- \`${id}\` ${title}: ${note[lang]}`).join("\n"),
    "---",
    texts.generated,
  ];
  return `${sections.join("\n\n")}\n`;
}

function keyRow(key: string, texts: Texts): string {
  const value = key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], defaultSettings);
  const leaf = value !== undefined && !(typeof value === "object" && value !== null && !Array.isArray(value));
  return `| \`${key}\` | ${leaf ? `\`${JSON.stringify(value)}\`` : ""} | ${texts[key as keyof Texts]} |`;
}
