/** The pane's colours and fonts: the one place where colours are written down. Contrast is measured by the browser tests. */
import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** An indigo-dyed blue (藍), from dark to light. */
const indigo: BrandVariants = {
  10: "#02090f",
  20: "#0a1c29",
  30: "#0c2c41",
  40: "#0c3953",
  50: "#0d4666",
  60: "#115375",
  70: "#186085",
  80: "#1d6a91",
  90: "#3a81a6",
  100: "#5b9bbd",
  110: "#76afcd",
  120: "#8fc0da",
  130: "#a8d1e6",
  140: "#c0dff0",
  150: "#d7ebf7",
  160: "#ecf6fc",
};

const fontFamilyBase =
  "'Yu Gothic UI', 'BIZ UDPGothic', 'Meiryo UI', Meiryo, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

export type ThemeName = "light" | "dark" | "contrast";

/** Fluent's tokens and one of ours: the ground of a row under the pointer, whose words keep their own colours. */
type PaneTheme = Theme & { rowHover: string };

export const rowHover = "var(--rowHover)";

const light = createLightTheme(indigo);
const dark = createDarkTheme(indigo);

export const themes: Record<ThemeName, PaneTheme> = {
  light: { ...light, fontFamilyBase, rowHover: light.colorNeutralBackground1Hover },
  // Fluent's own red is too dim on a dark ground for small words (4.2:1).
  dark: { ...dark, fontFamilyBase, rowHover: dark.colorNeutralBackground1Hover, colorStatusDangerForeground1: "#eb8a92" },
  // Fluent's own ground under the pointer is a bright cyan that only black words can be read on.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase, rowHover: "#2b2b2b" },
};
