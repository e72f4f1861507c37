import { makeStyles, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../../domain/messages/pane";
import { actionMessages } from "../../../domain/messages/paneActions";
import { usePane, useSay, useSelect } from "../../state/context";
import { allSeverities, type CheckEntry } from "../../state/model";
import { Trend } from "./Trend";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    padding: "6px 8px",
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ":first-child": { textAlign: "left" },
  },
  cell: {
    padding: "6px 8px",
    textAlign: "right",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { textAlign: "left" },
  },
});

const total = ({ counts }: CheckEntry) => counts.error + counts.warning + counts.info;

/** The last checks of this workbook with their counts, and the difference to the one before; above them the same as bars. */
export function Checks() {
  const styles = useStyles();
  const say = useSay(actionMessages);
  const sayPane = useSay(paneMessages);
  const checks = useSelect((state) => state.checks);
  const today = usePane().today();
  if (checks.length === 0) return <p className={styles.text}>{say("history.checks.none")}</p>;
  const difference = (entry: CheckEntry, before: CheckEntry | undefined) => {
    if (!before) return "";
    const change = total(entry) - total(before);
    return change === 0 ? say("history.same") : `${change > 0 ? "+" : "−"}${Math.abs(change)}`;
  };
  const when = ({ day, at }: CheckEntry) => {
    const [, month, date] = day.split("-").map(Number);
    return day === today ? say("history.today", { time: at }) : say("history.day", { month: month ?? "", day: date ?? "", time: at });
  };
  return (
    <>
      <Trend totals={[...checks].reverse().map(total)} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say("history.time")}
            </th>
            {allSeverities.map((severity) => (
              <th key={severity} scope="col" className={styles.head}>
                {sayPane(`severity.${severity}`)}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {say("history.change")}
            </th>
          </tr>
        </thead>
        <tbody>
          {checks.map((entry, index) => (
            <tr key={checks.length - index} title={`${say("history.asOf")} ${entry.asOf}`}>
              <td className={styles.cell}>{when(entry)}</td>
              {allSeverities.map((severity) => (
                <td key={severity} className={styles.cell}>
                  {entry.counts[severity]}
                </td>
              ))}
              <td className={styles.cell}>{difference(entry, checks[index + 1])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
