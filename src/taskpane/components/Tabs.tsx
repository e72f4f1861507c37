import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { rowHover } from "./theme";

const useStyles = makeStyles({
  list: { display: "flex", minWidth: 0, overflowX: "auto", scrollbarWidth: "none" },
  tab: {
    position: "relative",
    flexShrink: 0,
    padding: "10px 8px 9px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (max-width: 399px)": { padding: "10px 5px 9px" },
    "@media (max-width: 345px)": { padding: "10px 4px 9px", fontSize: tokens.fontSizeBase200 },
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: rowHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      right: "6px",
      bottom: "2px",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; text: string }[];
  /** Null where something beside the tabs is shown. */
  chosen: Id | null;
  onChoose: (id: Id) => void;
}

/** A tab list by the ARIA pattern: one tab stop, arrow keys move and choose. The panel has the id `panel-<id>`. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    const next = tabs[index];
    if (!next) return;
    onChoose(next.id);
    (list.current?.children[index] as HTMLElement | undefined)?.focus();
  };

  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === (chosen ?? tabs[0]?.id) ? 0 : -1}
          className={mergeClasses(styles.tab, id === chosen && styles.chosen)}
          onClick={() => onChoose(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
