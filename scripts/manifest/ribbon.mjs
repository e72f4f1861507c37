/** The buttons on the Home tab, in their order, and the sizes of their pictures. Their words are in texts.mjs under `<name>.Label` and `.Tip`. */

/** Sizes of the product's sign. */
export const ICON_SIZES = [16, 32, 64, 80, 128];

/** Sizes that a ribbon button must have. */
export const COMMAND_SIZES = [16, 32, 80];

/** `command`: what the pane has registered under src/commands; `icon`: its picture, assets/ribbon-<icon>-<size>.png. */
export const COMMANDS = [
  { name: "Check", command: "check", icon: "check" },
  { name: "List", command: "list", icon: "list" },
  { name: "Report", command: "report", icon: "report" },
  { name: "Settings", command: "settings", icon: "settings" },
];
