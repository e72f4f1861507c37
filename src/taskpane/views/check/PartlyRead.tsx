import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { NoticeBar } from "../../components/NoticeBar";
import type { SheetReading } from "../../../domain/model";
import { usePane, usePaneSay } from "../../state/context";

const shownSheets = 5;

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  sheets: { margin: "6px 0", paddingLeft: "18px" },
  near: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  next: { margin: 0, color: tokens.colorNeutralForeground2 },
  cell: { minWidth: 0 },
});

/** Sheets that look like a goal form but lack a heading: which heading, and the cells nearest to it. */
export function PartlyRead({ sheets, open = false }: { sheets: readonly SheetReading[]; open?: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const say = usePaneSay();
  const broken = sheets.filter(({ missing }) => missing.length > 0);
  if (broken.length === 0) return null;
  return (
    <NoticeBar kind="warning">
      <details open={open}>
        <summary className={styles.title}>{say("partly.title")}</summary>
        <ul className={styles.sheets}>
          {broken.slice(0, shownSheets).map(({ name, missing, candidates }) => (
            <li key={name}>
              {say("partly.sheet", { sheet: name, labels: missing.map((label) => `「${label}」`).join("") })}{" "}
              {candidates
                .filter(({ cell }) => cell !== null)
                .map(({ label, cell }) => (
                  <Button
                    key={`${label}${cell}`}
                    className={styles.cell}
                    size="small"
                    appearance="outline"
                    onClick={() => void pane.show({ sheet: name, cell })}
                  >
                    {say("partly.near", { cells: cell ?? "" })}
                  </Button>
                ))}
            </li>
          ))}
          {broken.length > shownSheets ? <li>{say("partly.more", { count: broken.length - shownSheets })}</li> : null}
        </ul>
        <p className={styles.next}>{say("partly.next")}</p>
      </details>
    </NoticeBar>
  );
}
