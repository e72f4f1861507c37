import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { assessmentMessages } from "../../../domain/messages/assessment";
import { overviewMessages } from "../../../domain/messages/paneOverview";
import { useLang, usePane, useSay, useSelect } from "../../state/context";
import type { GoalSummary } from "../../../domain/assessment/rollUp";
import { useFoldStyles } from "./DueList";
import { figuresOf, type Figure } from "./figures";
import { Icon } from "../../components/icons";
import { RateBar } from "./RateBar";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "12px", rowGap: "4px", alignItems: "baseline" },
  summary: { display: "block", padding: "10px 0", cursor: "pointer", "::-webkit-details-marker": { display: "none" } },
  goal: { minWidth: 0 },
  fold: { "&[open] > summary svg[aria-hidden]": { transform: "rotate(90deg)" } },
  chevron: { display: "inline-block", marginRight: "6px", fontSize: "11px" },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  name: {
    display: "block",
    paddingLeft: "17px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rate: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  bar: { gridColumn: "1 / -1" },
  forecast: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figures: {
    listStyleType: "none",
    margin: "0 0 12px",
    padding: "0 0 0 12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  cells: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    fontSize: tokens.fontSizeBase200,
  },
  cell: { minWidth: 0, padding: "0 6px", fontWeight: "normal" },
  how: { flexBasis: "100%", gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  small: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** One line a goal: its bar and rate; inside, every figure with the cells it comes from. */
export function GoalRates({ goals }: { goals: readonly GoalSummary[] }) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const say = useSay(overviewMessages);
  const documents = useSelect((state) => state.book?.documents);
  return (
    <ul className={fold.list}>
      {goals.map(({ file, sheet, goal, mean, forecast }, index) => {
        const document = documents?.find((one) => one.file === file && one.sheet === sheet);
        const figures = document ? figuresOf(document) : [];
        return (
          <li key={index} className={fold.entry}>
            <details className={styles.fold}>
              <summary className={styles.summary}>
                <span className={styles.line}>
                  <span className={styles.goal}>
                    <Icon name="chevron" className={styles.chevron} />
                    <span className={styles.sheet}>{sheet}</span>
                    <span className={styles.name}>{goal.replace(/\s+/g, " ")}</span>
                  </span>
                  <span className={styles.rate}>{mean === null ? say("noRate") : say("percent", { value: mean.toFixed(1) })}</span>
                  {mean === null ? null : <Bar rate={mean} forecast={forecast} />}
                </span>
              </summary>
              {figures.length > 0 ? (
                <ul className={styles.figures}>
                  {figures.map((figure) => (
                    <FigureLine key={figure.key} sheet={sheet} figure={figure} />
                  ))}
                </ul>
              ) : (
                <p className={fold.inside}>{say("mean.none")}</p>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Bar({ rate, forecast }: { rate: number; forecast: number | null }) {
  const styles = useStyles();
  const say = useSay(overviewMessages);
  const planned = forecast !== null && forecast !== rate ? forecast : null;
  const data = { rate: rate.toFixed(1), forecast: planned?.toFixed(1) ?? "" };
  return (
    <>
      <span className={styles.bar}>
        <RateBar rate={rate} forecast={planned} label={say(planned === null ? "bar.label" : "bar.forecast", data)} />
      </span>
      {planned === null ? null : <span className={styles.forecast}>{say("forecast", { rate: data.forecast })}</span>}
    </>
  );
}

function FigureLine({ sheet, figure }: { sheet: string; figure: Figure }) {
  const styles = useStyles();
  const lang = useLang();
  const say = useSay(overviewMessages);
  const sayRole = useSay(assessmentMessages);
  const formulas = useSelect((state) => state.book?.overview.formulas);
  const { rate, forecast, met, formula, indicator, label } = figure;
  const words = formula === null ? undefined : formulas?.[formula]?.[lang];
  const others = figure.alternatives.map((other) =>
    sayRole("explain-other", {
      title: formulas?.[other.formula]?.[lang].title ?? other.formula,
      figure: say("percent", { value: other.rate.toFixed(1) }),
    })
  );
  return (
    <li className={styles.line}>
      <span className={styles.goal}>
        {indicator} {label}
      </span>
      <span className={styles.small}>
        {rate !== null ? say("percent", { value: rate.toFixed(1) }) : say(met ? "met.true" : "met.false")}
      </span>
      {rate === null ? null : <Bar rate={rate} forecast={forecast} />}
      {words ? (
        <span className={styles.how}>{[sayRole("explain-formula", words), ...others].join(sayRole("explain-separator"))}</span>
      ) : null}
      <span className={styles.cells}>
        <CellButton sheet={sheet} cell={figure.targetCell} text={`${say("target")} ${figure.target}`} />
        {figure.done ? <CellButton sheet={sheet} cell={figure.resultCell} text={`${say("done")} ${figure.done}`} /> : null}
        {figure.planned ? (
          <CellButton sheet={sheet} cell={figure.resultCell} text={`${sayRole("role-planned")} ${figure.planned}`} />
        ) : null}
      </span>
    </li>
  );
}

function CellButton({ sheet, cell, text }: { sheet: string; cell: string | null; text: string }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(overviewMessages);
  return (
    <Button
      size="small"
      className={styles.cell}
      disabled={cell === null}
      title={say("open", { place: `${sheet}!${cell ?? ""}` })}
      onClick={() => void pane.show({ sheet, cell })}
    >
      {text}
    </Button>
  );
}
