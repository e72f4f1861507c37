import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChangeText } from "../../components/ChangeText";
import { Section } from "../../components/Section";
import { actionMessages } from "../../../domain/messages/paneActions";
import { usePane, useSay, useSelect } from "../../state/context";
import { Checks } from "./Checks";
import { FunctionValues } from "./FunctionValues";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "24px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  place: { fontWeight: tokens.fontWeightSemibold },
});

/** 履歴: what was written into the workbook from here, each with its undo, and how the counts went from check to check. */
export default function HistoryView() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(actionMessages);
  const written = useSelect((state) => state.written);
  return (
    <div className={styles.view}>
      <Section title={say("history.written")}>
        {written.length === 0 ? <p className={styles.text}>{say("history.written.none")}</p> : null}
        <ul className={styles.list}>
          {written.map((entry) => (
            <li key={entry.id} className={styles.entry}>
              <div className={styles.head}>
                <span className={styles.place}>
                  {entry.at === null
                    ? say("history.unfinished", { cells: entry.cells })
                    : entry.sheet !== null
                      ? say("history.sheet", { time: entry.at, sheet: entry.sheet })
                      : say("history.at", { time: entry.at, place: entry.edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ") })}
                </span>
                {entry.token === null ? (
                  <span className={styles.text}>{say("history.undone")}</span>
                ) : (
                  <Button size="small" onClick={() => void pane.undo(entry)}>
                    {say("history.undo")}
                  </Button>
                )}
              </div>
              {entry.edits.map(({ sheet, cell, before, after }) => (
                <ChangeText key={`${sheet}!${cell}`} before={before} after={after} />
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <FunctionValues />
      <Section title={say("history.checks")}>
        <Checks />
      </Section>
    </div>
  );
}
