import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalDocument, Indicator } from "../../../domain/model";
import { formMessages } from "../../../domain/messages/paneForm";
import { describeTarget } from "../../findings/sources";
import { lacksOf, type FormDraft } from "../../forms/draft";
import { usePane, useSay } from "../../state/context";
import type { FormTrial } from "../../worker/tryForm";

/** Indicators that are shown of what was read. */
const shownIndicators = 6;

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  lacks: { margin: 0, paddingLeft: "18px" },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  goal: { fontWeight: tokens.fontWeightSemibold },
  indicators: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  indicator: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "2px 8px", alignItems: "baseline" },
  cell: { minWidth: 0, padding: "0 6px", fontWeight: "normal", fontVariantNumeric: "tabular-nums" },
  target: { gridColumn: "2", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
});

/** What the draft would read from its sheet; before that, what it still lacks. */
export function Trial({ draft, trial }: { draft: FormDraft; trial: FormTrial | null }) {
  const styles = useStyles();
  const say = useSay(formMessages);
  const lacks = lacksOf(draft);
  if (lacks.length > 0) {
    return (
      <ul className={styles.lacks}>
        {lacks.map((lack) => (
          <li key={lack}>{say(`lack.${lack}`)}</li>
        ))}
      </ul>
    );
  }
  if (!trial) return null;
  const { documents, missing } = trial;
  const indicators = documents.reduce((sum, document) => sum + document.indicators.length, 0);
  return (
    <>
      <p role="status" className={documents.length > 0 ? styles.count : styles.text}>
        {documents.length > 0 ? say("trial.count", { documents: documents.length, indicators }) : say("trial.none")}
      </p>
      {missing.length > 0 ? (
        <p className={styles.text}>{say("trial.missing", { labels: missing.map((label) => `「${label}」`).join("") })}</p>
      ) : null}
      {documents.slice(0, 2).map((document, index) => (
        <Read key={index} document={document} />
      ))}
    </>
  );
}

function Read({ document }: { document: GoalDocument }) {
  const styles = useStyles();
  const say = useSay(formMessages);
  const { indicators, fields, sheet } = document;
  return (
    <div className={styles.card}>
      <span className={styles.goal}>{[fields["goal"]?.text, fields["department"]?.text].filter(Boolean).join(" / ")}</span>
      <ul className={styles.indicators}>
        {indicators.slice(0, shownIndicators).map((indicator, index) => (
          <Line key={index} sheet={sheet} indicator={indicator} />
        ))}
      </ul>
      {indicators.length > shownIndicators ? (
        <span className={styles.text}>{say("trial.more", { count: indicators.length - shownIndicators })}</span>
      ) : null}
    </div>
  );
}

function Line({ sheet, indicator: { id, cell, labels, target } }: { sheet: string; indicator: Indicator }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(formMessages);
  const at = target?.cell ?? cell;
  const numbers = target?.quantities.map(describeTarget).join(", ") || say("trial.nothing");
  return (
    <li className={styles.indicator}>
      <Button
        size="small"
        className={styles.cell}
        disabled={at === null}
        title={say("part.show", { cell: at ?? "" })}
        onClick={() => void pane.show({ sheet, cell: at })}
      >
        {at ?? "—"}
      </Button>
      <span>
        {id} {labels.at(-1) ?? ""}
      </span>
      <span className={styles.target}>
        {say("trial.target")} 「{target?.text ?? ""}」 {say("trial.read")} <span className={styles.number}>{numbers}</span>
      </span>
    </li>
  );
}
