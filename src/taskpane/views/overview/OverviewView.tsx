import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../components/Section";
import { State } from "../../components/State";
import { assessmentMessages } from "../../../domain/messages/assessment";
import { overviewMessages } from "../../../domain/messages/paneOverview";
import type { IndicatorStatus } from "../../../domain/model";
import { useLang, usePane, usePaneSay, useSay, useSelect } from "../../state/context";
import type { CheckedBook } from "../../worker/protocol";
import { chartTable } from "./chartTable";
import { Departments } from "./Departments";
import { DueList } from "./DueList";
import { GoalRates } from "./GoalRates";
import { RateBar } from "./RateBar";
import { UnratedList } from "./UnratedList";

const statuses: readonly IndicatorStatus[] = [
  "achieved",
  "in-progress",
  "missed",
  "not-started",
  "unreported",
  "no-numeric-target",
  "ambiguous",
];

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "20px" },
  charts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "4px 12px", alignItems: "center" },
  card: {
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 12px" },
  mean: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  statuses: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", gap: "4px 14px" },
  status: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  zero: { color: tokens.colorNeutralForeground3 },
  stale: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 概況: how far the goals are, what is late, and what could not be rated. Every figure opens its cells. */
export default function OverviewView() {
  const pane = usePane();
  const say = useSay(overviewMessages);
  const sayPane = usePaneSay();
  const book = useSelect((state) => state.book);
  const host = useSelect((state) => state.host);
  const busy = useSelect((state) => state.progress !== null);
  if (!book) {
    return (
      <State icon="book" title={say("none.title")}>
        <p>{say("none.text")}</p>
        <Button appearance="primary" disabled={busy || host === "outside" || host === "old"} onClick={() => void pane.check()}>
          {sayPane("check.run")}
        </Button>
      </State>
    );
  }
  if (book.documents.length === 0) return <State icon="search" title={say("none.noForm")} />;
  return <Figures book={book} />;
}

function Figures({ book }: { book: CheckedBook }) {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay(overviewMessages);
  const sayPane = usePaneSay();
  const stale = useSelect((state) => state.stale);
  const { rollUp, due, unrated } = book.overview;
  const readOnly = useSelect((state) => state.readOnly);
  const lang = useLang();
  const [busy, setBusy] = useState(false);
  const draw = async () => {
    setBusy(true);
    await pane.putCharts(chartTable(book, lang));
    setBusy(false);
  };
  const soon = due.filter(({ late }) => !late);
  return (
    <div className={styles.view}>
      {stale ? (
        <p role="status" className={styles.stale}>
          {sayPane("check.stale")}
        </p>
      ) : null}
      <Section title={say("all")} aside={say("asOf", { date: book.asOf })}>
        <Total book={book} />
      </Section>
      <div className={styles.charts}>
        <Button disabledFocusable={busy || readOnly} onClick={() => void draw()}>
          {say("chart.run")}
        </Button>
        <span className={styles.small}>{say("chart.text")}</span>
      </div>
      <Section title={say("overdue")} aside={say("due.count", { count: due.length - soon.length })}>
        <DueList entries={due} late />
      </Section>
      {soon.length > 0 ? (
        <Section title={say("soon")} aside={say("due.count", { count: soon.length })}>
          <DueList entries={due} late={false} />
        </Section>
      ) : null}
      <Section title={say("goals")}>
        <GoalRates goals={rollUp.goals} />
      </Section>
      {rollUp.departments.length > 1 ? (
        <Section title={say("departments")}>
          <Departments departments={rollUp.departments} />
        </Section>
      ) : null}
      <Section title={say("unrated")} aside={say("due.count", { count: unrated.length })}>
        <UnratedList entries={unrated} />
      </Section>
    </div>
  );
}

function Total({ book }: { book: CheckedBook }) {
  const styles = useStyles();
  const say = useSay(overviewMessages);
  const sayStatus = useSay(assessmentMessages);
  const { mean, forecast, rated, grade, statuses: counts } = book.overview.rollUp.all;
  const planned = forecast !== null && forecast !== mean ? forecast : null;
  return (
    <div className={styles.card}>
      {mean === null ? (
        <span>{say("mean.none")}</span>
      ) : (
        <>
          <div className={styles.head}>
            <span className={styles.mean}>{say("percent", { value: mean.toFixed(1) })}</span>
            <span className={styles.small}>{say("rated", { rated })}</span>
            {grade === null ? null : <span>{say("grade", { grade })}</span>}
          </div>
          <RateBar
            rate={mean}
            forecast={planned}
            label={say(planned === null ? "bar.label" : "bar.forecast", { rate: mean.toFixed(1), forecast: planned?.toFixed(1) ?? "" })}
          />
          <span className={styles.small}>
            {planned === null ? say("legend.full") : `${say("forecast", { rate: planned.toFixed(1) })} — ${say("legend.full")}`}
          </span>
        </>
      )}
      <ul className={styles.statuses} aria-label={say("statuses")}>
        {statuses.map((status) => (
          <li key={status} className={mergeClasses(styles.status, counts[status] === 0 && styles.zero)}>
            {say("status.count", { word: sayStatus(`status-${status}`), count: counts[status] })}
          </li>
        ))}
      </ul>
    </div>
  );
}
