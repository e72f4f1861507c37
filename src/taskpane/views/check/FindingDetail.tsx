import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { wide } from "../../components/layout";
import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from "react";
import { Icon } from "../../components/icons";
import { SeverityMark } from "../../components/SeverityMark";
import { useEscape } from "../../hooks/useEscape";
import { useList } from "../../hooks/useList";
import { findingOrder } from "../../findings/rows";
import { sourcesOf } from "../../findings/sources";
import { useLang, usePane, usePaneSay, useSelect } from "../../state/context";
import type { CheckedBook, PaneFinding } from "../../worker/protocol";
import { FindingActions } from "./FindingActions";
import { SourceText } from "./SourceText";

const useStyles = makeStyles({
  detail: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    maxHeight: "56vh",
    margin: "0 -12px -12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    [wide]: {
      top: "54px",
      bottom: "auto",
      maxHeight: "calc(100vh - 66px)",
      margin: 0,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
      boxShadow: tokens.shadow2,
    },
  },
  head: { display: "flex", alignItems: "center", gap: "2px", padding: "6px 6px 2px 12px" },
  cell: {
    marginLeft: "8px",
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  position: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  body: {
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  words: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "6px 10px", margin: 0 },
  heading: {
    margin: 0,
    paddingTop: "2px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, textWrap: "pretty" },
  what: { fontWeight: tokens.fontWeightSemibold },
  related: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
});

/** 指摘の詳細: what, evidence, next step, and what was read from the cell. Docked below the list, or beside it where there is room. */
export function FindingDetail({ book }: { book: CheckedBook }) {
  const selected = useSelect((state) => state.list.selected);
  const finding = book.findings.find(({ key }) => key === selected);
  return finding ? <Detail book={book} finding={finding} /> : null;
}

const focusList = () => document.querySelector<HTMLElement>('[role="treegrid"] [role="row"][tabindex="0"]')?.focus();

function Detail({ book, finding }: { book: CheckedBook; finding: PaneFinding }) {
  const styles = useStyles();
  const pane = usePane();
  const say = usePaneSay();
  const lang = useLang();
  const root = useRef<HTMLElement>(null);
  const { findings, options } = useList(book);
  const order = useMemo(() => findingOrder(book, findings, options), [book, findings, options]);
  const sources = useMemo(() => sourcesOf(book.documents, finding), [book, finding]);
  const at = order.indexOf(finding);
  const words = finding.words[lang];
  const place = [finding.cell, finding.label].filter(Boolean).join(" ");
  const close = useCallback(() => {
    const inside = root.current?.contains(document.activeElement);
    pane.select(null);
    if (inside) focusList();
  }, [pane]);
  useEscape(close);
  // A finding that was mended leaves with the focus inside: it goes to the list, and not astray.
  useLayoutEffect(() => {
    const section = root.current;
    return () => {
      if (section?.contains(document.activeElement)) queueMicrotask(focusList);
    };
  }, []);

  return (
    <section ref={root} aria-label={say("detail.name")} className={styles.detail}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.cell} title={place}>
          {place}
        </span>
        <span className={styles.position}>{say("detail.position", { at: at + 1, total: order.length })}</span>
        <Tool icon="up" label={say("detail.previous")} hint="Shift+F8" disabled={at <= 0} onClick={() => pane.step(-1)} />
        <Tool icon="down" label={say("detail.next")} hint="F8" disabled={at < 0 || at + 1 >= order.length} onClick={() => pane.step(1)} />
        <Tool icon="close" label={say("detail.close")} hint="Esc" onClick={close} />
      </div>
      <div className={styles.body}>
        <dl className={styles.words}>
          <dt className={styles.heading}>{say("detail.what")}</dt>
          <dd className={mergeClasses(styles.text, styles.what)}>{words.message}</dd>
          <dt className={styles.heading}>{say("detail.evidence")}</dt>
          <dd className={styles.text}>{words.evidence}</dd>
          <dt className={styles.heading}>{say("detail.advice")}</dt>
          <dd className={styles.text}>{words.advice}</dd>
        </dl>
        <FindingActions key={finding.key} finding={finding} />
        {sources.map((source) => (
          <Part key={source.cell} heading={say("detail.source")}>
            <SourceText source={source} />
          </Part>
        ))}
        {finding.related.length > 0 ? (
          <Part heading={say("detail.related")}>
            <div className={styles.related}>
              {finding.related.map((place, index) => (
                <Button
                  key={index}
                  size="small"
                  appearance="outline"
                  className={styles.button}
                  disabled={place.cell === null}
                  onClick={() => void pane.show(place)}
                >
                  {[place.sheet === finding.sheet ? null : place.sheet, place.cell, place.indicator, place.label].filter(Boolean).join(" ")}
                </Button>
              ))}
            </div>
          </Part>
        ) : null}
      </div>
    </section>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </div>
  );
}

interface ToolProps {
  icon: "up" | "down" | "close";
  label: string;
  hint: string;
  disabled?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, hint, disabled = false, onClick }: ToolProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Icon name={icon} />}
      aria-label={label}
      title={`${label} (${hint})`}
      disabledFocusable={disabled}
      onClick={onClick}
    />
  );
}
