import { makeStyles, tokens } from "@fluentui/react-components";
import type { DepartmentSummary } from "../../../domain/assessment/rollUp";
import { overviewMessages } from "../../../domain/messages/paneOverview";
import { useSay } from "../../state/context";
import { RateBar } from "./RateBar";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "4px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "4px 12px", padding: "6px 0" },
  bar: { gridColumn: "1 / -1" },
  rate: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  goals: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function Departments({ departments }: { departments: readonly DepartmentSummary[] }) {
  const styles = useStyles();
  const say = useSay(overviewMessages);
  return (
    <ul className={styles.list}>
      {departments.map(({ department, goals, mean, forecast }, index) => (
        <li key={index} className={styles.line}>
          <span>
            {department.replace(/\s+/g, " ")} <span className={styles.goals}>{say("departments.goals", { count: goals })}</span>
          </span>
          <span className={styles.rate}>{mean === null ? say("noRate") : say("percent", { value: mean.toFixed(1) })}</span>
          {mean === null ? null : (
            <span className={styles.bar}>
              <RateBar rate={mean} forecast={forecast} label={say("bar.label", { rate: mean.toFixed(1) })} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
