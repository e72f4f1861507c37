import { Button, makeStaticStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { exportMessages } from "../../../domain/messages/paneExport";
import { findingOrder } from "../../findings/rows";
import { columnTitles, findingTexts } from "../../findings/tsv";
import { useLang, usePane, useSay } from "../../state/context";
import { rowOptions, shown } from "../../state/list";
import type { CheckedBook } from "../../worker/protocol";

/** On paper only the table is left. */
const usePaperStyles = makeStaticStyles(
  "@page { size: A4 landscape; margin: 12mm } @media print { header { display: none } body { overflow-y: visible } }"
);

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "8px", "@media print": { display: "none" } },
  hint: { color: tokens.colorNeutralForeground2, "@media print": { display: "none" } },
  title: { margin: 0, fontSize: tokens.fontSizeBase500 },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    tableLayout: "auto",
    wordBreak: "normal",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { padding: "4px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "left", verticalAlign: "top" },
  short: { whiteSpace: "nowrap" },
  row: { breakInside: "avoid" },
});

/** The filtered list as a plain table for paper; each finding with its three parts. */
export function PrintView({ book, onBack }: { book: CheckedBook; onBack: () => void }) {
  usePaperStyles();
  const styles = useStyles();
  const pane = usePane();
  const lang = useLang();
  const say = useSay(exportMessages);
  const state = pane.store.get();
  const findings = findingOrder(book, shown(state), rowOptions(state));
  return (
    <div>
      <div className={styles.tools}>
        <Button onClick={onBack}>{say("print.back")}</Button>
        <Button appearance="primary" onClick={() => window.print()}>
          {say("print.print")}
        </Button>
      </div>
      <p className={styles.hint}>{say("print.hint")}</p>
      <h2 className={styles.title}>{say("print.title")}</h2>
      <p>{say("print.summary", { name: book.name, date: book.asOf, count: findings.length })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {columnTitles(lang).map((title) => (
              <th key={title} scope="col" className={styles.cell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.key} className={styles.row}>
              {findingTexts(finding, lang).map((text, index) => (
                <td key={index} className={mergeClasses(styles.cell, index < 4 && styles.short)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
