import { assessmentMessages } from "../../../domain/messages/assessment";
import { overviewMessages } from "../../../domain/messages/paneOverview";
import { useSay } from "../../state/context";
import type { UnratedEntry } from "../../worker/protocol";
import { useFoldStyles } from "./DueList";
import { Places } from "./Places";

/** What has no rate, by reason, with what would give it one. */
export function UnratedList({ entries }: { entries: readonly UnratedEntry[] }) {
  const styles = useFoldStyles();
  const say = useSay(overviewMessages);
  const sayReason = useSay(assessmentMessages);
  const reasons = [...new Set(entries.map(({ reason }) => reason))];
  if (reasons.length === 0) return <p className={styles.text}>{say("unrated.none")}</p>;
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => {
        const members = entries.filter((entry) => entry.reason === reason);
        const [first = "", ...rest] = (
          reason === "no-numeric-target" ? say("unrated.no-numeric-target") : sayReason(`reason-${reason}`)
        ).split(/(?<=[。.])\s*/);
        return (
          <li key={reason} className={styles.entry}>
            <details>
              <summary className={styles.summary}>
                <span className={styles.title}>{first}</span> {say("due.count", { count: members.length })}
                <span className={styles.note}>{rest.join("")}</span>
              </summary>
              <div className={styles.inside}>
                <Places places={members.map(({ sheet, cell, indicator }) => ({ sheet, cell, text: `${sheet} ${indicator}` }))} />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
