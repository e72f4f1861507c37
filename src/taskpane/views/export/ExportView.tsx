import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../../components/copy";
import { Icon } from "../../components/icons";
import { NoticeBar } from "../../components/NoticeBar";
import { Running } from "../../components/Running";
import { Section } from "../../components/Section";
import { exportMessages } from "../../../domain/messages/paneExport";
import { countBySeverity } from "../../findings/order";
import { findingOrder } from "../../findings/rows";
import { findingsTsv } from "../../findings/tsv";
import { useLang, usePane, useSay, useSelect } from "../../state/context";
import { allSeverities } from "../../state/model";
import { rowOptions, shown } from "../../state/list";
import { ManyFiles } from "./ManyFiles";
import { PrintView } from "./PrintView";

const sheets = ["list", "summary", "findings", "reminders", "intake"] as const;

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "24px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  sheets: {
    margin: 0,
    padding: "10px 12px",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "6px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** 出力: the consolidated workbook by one button, and the list of findings for pasting or printing. */
export default function ExportView() {
  const styles = useStyles();
  const [printing, setPrinting] = useState(false);
  const book = useSelect((state) => state.book);
  if (printing && book) return <PrintView book={book} onBack={() => setPrinting(false)} />;
  return (
    <div className={styles.view}>
      <Workbook />
      <ManyFiles />
      <List onPrint={() => setPrinting(true)} />
    </div>
  );
}

function Workbook() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(exportMessages);
  const host = useSelect((state) => state.host);
  const book = useSelect((state) => state.book);
  const stale = useSelect((state) => state.stale);
  const running = useSelect((state) => state.progress !== null);
  const errors = countBySeverity(book?.findings ?? []).error;
  const showErrors = () => {
    pane.store.dispatch({ type: "list", list: { severities: ["error"], search: "" } });
    pane.store.dispatch({ type: "view", view: "check" });
  };
  return (
    <Section title={say("book.title")}>
      <p className={styles.text}>{say("book.text")}</p>
      <dl className={styles.sheets}>
        {sheets.map((sheet) => [
          <dt key={sheet} className={styles.sheet}>
            {say(`sheet.${sheet}`)}
          </dt>,
          <dd key={`${sheet}.text`} className={styles.about}>
            {say(`sheet.${sheet}.text`)}
          </dd>,
        ])}
      </dl>
      {errors > 0 ? (
        <NoticeBar kind="warning">
          {say("errors", { count: errors })}{" "}
          <Button size="small" appearance="outline" onClick={showErrors}>
            {say("errors.show")}
          </Button>
        </NoticeBar>
      ) : null}
      {stale ? <p className={styles.text}>{say("stale")}</p> : null}
      {running ? (
        <Running />
      ) : (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={host === "outside" || host === "old"} onClick={() => void pane.exportBook()}>
            {say("book.run")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function List({ onPrint }: { onPrint: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const lang = useLang();
  const say = useSay(exportMessages);
  const book = useSelect((state) => state.book);
  const [outcome, setOutcome] = useState<{ key: "copied" | "failed"; count: number } | null>(null);
  const state = pane.store.get();
  const findings = book ? findingOrder(book, shown(state), rowOptions(state)) : [];
  const copy = async () => {
    const done = await copyText(findingsTsv(findings, lang));
    setOutcome({ key: done ? "copied" : "failed", count: findings.length });
  };
  return (
    <Section title={say("list.title")}>
      {findings.length === 0 && state.list.severities.length === allSeverities.length && state.list.search === "" ? (
        <p className={styles.text}>{say("list.none")}</p>
      ) : (
        <>
          <p className={styles.text}>{say("list.text", { count: findings.length })}</p>
          <div className={styles.buttons}>
            <Button icon={<Icon name="copy" />} onClick={() => void copy()}>
              {say("list.copy")}
            </Button>
            <Button onClick={onPrint}>{say("list.print")}</Button>
          </div>
        </>
      )}
      <span role="status" className={styles.text}>
        {outcome ? say(outcome.key, { count: outcome.count }) : ""}
      </span>
    </Section>
  );
}
