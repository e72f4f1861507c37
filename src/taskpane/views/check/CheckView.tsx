import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { wide } from "../../components/layout";
import { State } from "../../components/State";
import { usePane, usePaneSay, useSelect } from "../../state/context";
import { CheckBar } from "./CheckBar";
import { FindingDetail } from "./FindingDetail";
import { FindingFilters } from "./FindingFilters";
import { FindingsTable } from "./FindingsTable";
import { Intro } from "./Intro";
import { PartlyRead } from "./PartlyRead";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px" },
  result: { display: "flex", flexDirection: "column", gap: "8px" },
  split: { display: "grid", gap: "12px", alignItems: "start", [wide]: { gridTemplateColumns: "minmax(0, 1fr)" } },
  both: { [wide]: { gridTemplateColumns: "minmax(0, 1fr) minmax(260px, 42%)" } },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  list: { minWidth: 0, borderRadius: tokens.borderRadiusMedium },
});

/** 検査: one button, what it found, and the detail of one finding. */
export function CheckView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <CheckBar />
      <Result />
    </div>
  );
}

function Result() {
  const styles = useStyles();
  const { store } = usePane();
  const say = usePaneSay();
  const book = useSelect((state) => state.book);
  const selected = useSelect((state) => state.list.selected);
  if (!book) return <Intro />;
  const sheets = book.files.flatMap((file) => file.sheets);
  if (book.empty)
    return (
      <State icon="book" title={say("empty.title")}>
        {say("empty.text")}
      </State>
    );
  if (book.documents.length === 0) {
    return (
      <div className={styles.result}>
        <State icon="search" title={say("unrecognised.title")}>
          <p className={styles.text}>{say("unrecognised.text", { sheets: sheets.length })}</p>
          <Button onClick={() => store.dispatch({ type: "view", view: "form" })}>{say("unrecognised.register")}</Button>
        </State>
        <PartlyRead sheets={sheets} open />
      </div>
    );
  }
  return (
    <div className={styles.result}>
      <PartlyRead sheets={sheets} />
      {book.findings.length === 0 ? (
        <State icon="done" good title={say("list.none")}>
          {say("list.none.text", { sheets: book.documents.length })}
        </State>
      ) : (
        <>
          <FindingFilters />
          <div className={mergeClasses(styles.split, selected !== null && styles.both)}>
            <div className={styles.list}>
              <FindingsTable book={book} />
            </div>
            <FindingDetail book={book} />
          </div>
        </>
      )}
    </div>
  );
}
