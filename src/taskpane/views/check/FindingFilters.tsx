import { Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { Icon, severityIcon } from "../../components/icons";
import { useSeverityColors } from "../../components/SeverityMark";
import { rowHover } from "../../components/theme";
import type { Severity } from "../../../domain/model";
import { countBySeverity } from "../../findings/order";
import { usePane, usePaneSay, useSelect } from "../../state/context";
import { allSeverities, type GroupBy } from "../../state/model";

const groupings: readonly GroupBy[] = ["sheet", "rule", "cell", "department"];

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "6px" },
  count: {
    display: "flex",
    alignItems: "center",
    // As wide as its words need, and all three share what is left: the longest word is never cut.
    flex: "1 1 auto",
    gap: "5px",
    padding: "5px 7px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: rowHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  off: { border: `1px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: "transparent", color: tokens.colorNeutralForeground3 },
  offIcon: { color: tokens.colorNeutralForeground3 },
  word: { whiteSpace: "nowrap" },
  number: {
    flexShrink: 0,
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  long: { fontSize: tokens.fontSizeBase200 },
  find: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "6px" },
  search: { minWidth: 0 },
});

/** Counts per severity that filter when pressed, a search field, and the order of the list. */
export function FindingFilters() {
  const styles = useStyles();
  const { store } = usePane();
  const say = usePaneSay();
  const findings = useSelect((state) => state.book?.findings);
  const search = useSelect((state) => state.list.search);
  const groupBy = useSelect((state) => state.list.groupBy);
  const counts = useMemo(() => countBySeverity(findings ?? []), [findings]);
  return (
    <>
      <div role="group" aria-label={say("counts.label")} className={styles.counts}>
        {allSeverities.map((severity) => (
          <Count key={severity} severity={severity} count={counts[severity]} />
        ))}
      </div>
      <div className={styles.find}>
        <Input
          className={styles.search}
          type="search"
          size="small"
          aria-label={say("list.search")}
          placeholder={say("list.search")}
          contentBefore={<Icon name="search" />}
          value={search}
          onChange={(_, { value }) => store.dispatch({ type: "list", list: { search: value } })}
        />
        <Select
          size="small"
          aria-label={say("list.groupBy")}
          value={groupBy}
          onChange={(_, { value }) => store.dispatch({ type: "list", list: { groupBy: value as GroupBy } })}
        >
          {groupings.map((id) => (
            <option key={id} value={id}>
              {say(`group.${id}`)}
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

function Count({ severity, count }: { severity: Severity; count: number }) {
  const styles = useStyles();
  const colors = useSeverityColors();
  const { store } = usePane();
  const say = usePaneSay();
  const severities = useSelect((state) => state.list.severities);
  const on = severities.includes(severity);
  const word = say(`severity.${severity}`);
  const toggle = () =>
    store.dispatch({
      type: "list",
      list: { severities: on ? severities.filter((other) => other !== severity) : [...severities, severity] },
    });
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={say(on ? "counts.one" : "counts.hidden", { word, count })}
      className={mergeClasses(styles.count, !on && styles.off)}
      onClick={toggle}
    >
      <Icon name={severityIcon[severity]} className={on ? colors[severity] : styles.offIcon} />
      <span className={styles.word}>{word}</span>
      <span className={mergeClasses(styles.number, count > 999 && styles.long)}>{count}</span>
    </button>
  );
}
