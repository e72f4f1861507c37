import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/model";
import { usePaneSay } from "../state/context";
import { Icon, severityIcon } from "./icons";

export const useSeverityColors = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** A severity as icon and word. */
export function SeverityMark({ severity, className }: { severity: Severity; className?: string }) {
  const styles = useStyles();
  const colors = useSeverityColors();
  const say = usePaneSay();
  return (
    <span className={mergeClasses(styles.mark, colors[severity], className)}>
      <Icon name={severityIcon[severity]} />
      <span className={styles.word}>{say(`severity.${severity}`)}</span>
    </span>
  );
}
