/** One set of rules for the whole tree; the borders between the rooms are rules as well. */
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const TYPED = ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"];
const SCRIPTS = ["scripts/**/*.mjs", "webpack/**/*.js", "*.{js,mjs}"];
const ROOMS = ["domain", "host", "files", "taskpane", "commands", "functions", "cli", "workbench"];

const NODE = globals("process URL Buffer setTimeout clearTimeout module require __dirname window");
const FOREIGN_TO_DOMAIN =
  "window document navigator location localStorage sessionStorage fetch process Buffer setTimeout setInterval queueMicrotask crypto performance console Office Excel OfficeExtension CustomFunctions";

function globals(names) {
  return Object.fromEntries(names.split(" ").map((name) => [name, "readonly"]));
}

/** The plugin's own set covers .ts but not .tsx; formatting is Prettier's own command. */
const office = officeAddins.configs.recommended
  .filter((config) => config.plugins !== undefined)
  .map(({ plugins, rules }) => ({
    files: TYPED,
    plugins: { "office-addins": plugins["office-addins"] },
    rules: Object.fromEntries(Object.entries(rules).filter(([name]) => name.startsWith("office-addins/"))),
  }));

const EXCEL_TYPE = { selector: "TSQualifiedName[left.name='Excel']", message: "Excel is named in src/host only." };
const EXCEL = { name: "Excel", message: "Excel is named in src/host only." };
const CLOCK = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "the day is an argument (asOf)"],
  ["CallExpression[callee.name='Date']", "the day is an argument (asOf)"],
  ["MemberExpression[object.name='Date'][property.name='now']", "the day is an argument (asOf)"],
  ["MemberExpression[object.name='Math'][property.name='random']", "the same input gives the same answer"],
].map(([selector, why]) => ({ selector, message: `The domain is pure: ${why}.` }));

/**
 * A room imports from itself, from the rooms named and from the packages named; nothing else.
 * @param {string} folder below src
 * @param {{ rooms?: string[], packages?: string[], excel?: boolean, pure?: boolean, files?: string }} may
 */
function room(folder, { rooms = [], packages = [], excel = false, pure = false, files = `src/${folder}` }) {
  const others = ROOMS.filter((name) => name !== folder && !rooms.includes(name)).join("|");
  const known = packages.map((name) => `${name}$|${name}/`);
  const foreign = { regex: `^(\\.\\./)+(${others})(/|$)`, message: `src/${folder} may know ${rooms.join(", ") || "no other room"} only.` };
  const unlisted = {
    regex: `^(?!${["\\.", ...known].join("|")})`,
    message: `src/${folder} may import these packages only: ${packages.join(", ") || "none"}.`,
  };
  return {
    files: [`${files}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: [foreign, unlisted] }],
      "no-restricted-syntax": ["error", ...(excel ? [] : [EXCEL_TYPE]), ...(pure ? CLOCK : [])],
      "no-restricted-globals": [
        "error",
        ...(pure
          ? FOREIGN_TO_DOMAIN.split(" ").map((name) => ({ name, message: "The domain is pure: no host, no page, no Node." }))
          : excel
            ? []
            : [EXCEL]),
      ],
    },
  };
}

export default [
  { ignores: ["dist/", "out/", ".cache/", "coverage/", "scripts/server/trust/"] },
  { ...js.configs.recommended, files: [...TYPED, ...SCRIPTS] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: TYPED })),
  ...office,
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-template-curly-in-string": "error",
      "no-undef": "off",
      "max-lines": ["error", { max: 300 }],
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", prefer: "type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  { ...jsxA11y.flatConfigs.strict, files: ["src/**/*.tsx"] },
  { ...reactHooks.configs.flat.recommended, files: ["src/**/*.{ts,tsx}"] },

  room("domain", { packages: ["zod/mini"], pure: true }),
  room("domain", { packages: ["zod/mini", "@holiday-jp/holiday_jp"], pure: true, files: "src/domain/assessment" }),
  room("host", { rooms: ["domain"], excel: true }),
  room("files", { rooms: ["domain"], packages: ["fflate", "saxes", "hucre", "@noble/hashes"] }),
  room("cli", { rooms: ["domain", "files"], packages: ["commander", "zod/mini", "node:[a-z/_]+"] }),
  room("commands", {}),
  room("functions", { rooms: ["domain"] }),
  room("taskpane", {
    rooms: ["domain", "files", "host", "commands", "functions"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons", "@tanstack/react-virtual"],
  }),
  room("workbench", {
    rooms: ["domain", "files", "host", "functions"],
    packages: ["hucre", "@univerjs/presets", "@univerjs/preset-sheets-core", "@univerjs/preset-sheets-note"],
  }),

  { files: ["tests/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: SCRIPTS,
    languageOptions: { globals: NODE },
    rules: { "no-console": "error", "no-eval": "error", "max-lines": ["error", { max: 300 }] },
  },
];
