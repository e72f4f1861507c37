import { makeStyles, tokens } from "@fluentui/react-components";
import { overviewMessages } from "../../../domain/messages/paneOverview";
import { useSay } from "../../state/context";
import type { DueEntry } from "../../worker/protocol";
import { groupDue } from "./due";
import { Places } from "./Places";

export const useFoldStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  entry: { padding: "0 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: "none" } },
  summary: { padding: "9px 0", cursor: "pointer", borderRadius: tokens.borderRadiusSmall },
  title: { fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", paddingLeft: "16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  inside: { padding: "0 0 12px 16px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const slashed = (date: string) => date.split("-").map(Number).join("/");

/** Late or nearly late reports: one line a sheet and report, which opens into its cells. */
export function DueList({ entries, late }: { entries: readonly DueEntry[]; late: boolean }) {
  const styles = useFoldStyles();
  const say = useSay(overviewMessages);
  const groups = groupDue(entries, late);
  if (groups.length === 0) return <p className={styles.text}>{say("overdue.none")}</p>;
  return (
    <ul className={styles.list}>
      {groups.map(({ id, sheet, kind, due, days, entries: members }) => (
        <li key={id} className={styles.entry}>
          <details open={groups.length === 1 && members.length <= 12}>
            <summary className={styles.summary}>
              <span className={styles.title}>{sheet}</span> {say(`due.${kind}`)} {say("due.count", { count: members.length })}
              <span className={styles.note}>{say(late ? "due.late" : "due.left", { due: slashed(due), days })}</span>
            </summary>
            <div className={styles.inside}>
              <Places places={members.map((member) => ({ sheet, cell: member.cell, text: member.indicator }))} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
