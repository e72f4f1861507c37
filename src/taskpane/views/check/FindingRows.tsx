import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, Ref } from "react";
import { wide } from "../../components/layout";
import { Icon, severityIcon } from "../../components/icons";
import { SeverityMark, useSeverityColors } from "../../components/SeverityMark";
import { rowHover } from "../../components/theme";
import type { Language } from "../../../domain/rules/defineRule";
import type { FindingRow, GroupRow } from "../../findings/rows";
import { usePaneSay } from "../../state/context";
import { canMend } from "../../state/edits";
import type { GroupBy } from "../../state/model";

const useStyles = makeStyles({
  row: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  group: { display: "flex", alignItems: "center", gap: "6px", minHeight: "40px", padding: "6px 8px" },
  top: { position: "relative", marginTop: "4px" },
  inner: {
    minHeight: "36px",
    paddingLeft: "22px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  groupText: { flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  innerTitle: { fontWeight: tokens.fontWeightRegular },
  note: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: {
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
  },
  chevronOpen: { transform: "rotate(90deg)" },
  count: {
    flexShrink: 0,
    padding: "0 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  finding: {
    display: "grid",
    gridTemplateColumns: "auto auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "1px",
    padding: "7px 10px 8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: rowHover },
    [wide]: { gridTemplateColumns: "64px 52px minmax(0, 1fr)" },
  },
  deep: { paddingLeft: "32px" },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  what: { gridColumn: "1 / -1", minWidth: 0, textWrap: "pretty", [wide]: { gridColumn: "3", gridRow: "1 / span 2" } },
  fix: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    marginLeft: "6px",
    whiteSpace: "nowrap",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  fixIcon: { fontSize: "12px" },
  place: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    [wide]: { gridColumn: "1 / span 2", gridRow: "2" },
  },
});

export type RowProps = HTMLAttributes<HTMLDivElement> & { ref: Ref<HTMLDivElement>; className: string; "data-index": number };

/** A group, or some equal findings of a group. */
export function GroupRowView({ row, shared: { ref, className, ...shared } }: { row: GroupRow; shared: RowProps }) {
  const styles = useStyles();
  const colors = useSeverityColors();
  const say = usePaneSay();
  const inner = row.level > 1;
  return (
    <div ref={ref} role="row" aria-expanded={row.open} className={mergeClasses(className, styles.row)} {...shared}>
      <div role="gridcell" aria-colspan={3} className={mergeClasses(styles.group, inner ? styles.inner : styles.top)}>
        <Icon name="chevron" className={mergeClasses(styles.chevron, row.open && styles.chevronOpen)} />
        {inner ? <SeverityMark severity={row.severity} /> : <Icon name={severityIcon[row.severity]} className={colors[row.severity]} />}
        <span className={styles.groupText}>
          <span className={inner ? styles.innerTitle : styles.title}>{row.title}</span>{" "}
          {row.note ? (
            <span className={styles.note} title={row.note}>
              {row.note}
            </span>
          ) : null}
        </span>
        {row.counted ? null : <span className={styles.count}>{say("list.count", { count: row.count })}</span>}
      </div>
    </div>
  );
}

interface FindingRowProps {
  row: FindingRow;
  lang: Language;
  grouping: GroupBy;
  selected: boolean;
  shared: RowProps;
}

export function FindingRowView({ row, lang, grouping, selected, shared: { ref, className, ...shared } }: FindingRowProps) {
  const styles = useStyles();
  const say = usePaneSay();
  const { finding } = row;
  const place = [grouping === "sheet" || grouping === "cell" ? null : finding.sheet, finding.indicator, finding.label]
    .filter(Boolean)
    .join(" ");
  return (
    <div ref={ref} role="row" aria-selected={selected} className={mergeClasses(className, styles.row)} {...shared}>
      <div className={mergeClasses(styles.finding, row.level > 2 && styles.deep, selected && styles.selected)} role="presentation">
        <span role="gridcell">
          <SeverityMark severity={finding.severity} />
        </span>
        <span role="gridcell" className={styles.cell}>
          {finding.cell ?? "—"}
        </span>
        <span role="presentation" className={styles.place} title={place}>
          {place}
        </span>
        <span role="gridcell" className={styles.what}>
          {finding.words[lang].message}
          {canMend(finding) ? (
            <span className={styles.fix}>
              <Icon name="edit" className={styles.fixIcon} />
              {say("list.fix")}
            </span>
          ) : null}
        </span>
      </div>
    </div>
  );
}
