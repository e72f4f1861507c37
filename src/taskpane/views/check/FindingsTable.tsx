import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { useHiddenStyles } from "../../components/Live";
import { State } from "../../components/State";
import { useList } from "../../hooks/useList";
import { useTop } from "../../hooks/useTop";
import { listRows, type Row } from "../../findings/rows";
import { usePane, usePaneSay, useSelect } from "../../state/context";
import { allSeverities } from "../../state/model";
import type { CheckedBook } from "../../worker/protocol";
import { wideFrom } from "../../components/layout";
import { FindingRowView, GroupRowView } from "./FindingRows";
import { keyTarget } from "./keyTarget";

const useStyles = makeStyles({
  table: { position: "relative", outline: "none" },
  shown: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: { position: "relative" },
  slot: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** How much of the window the sticky head covers, in px, and the share that a docked detail covers at most. */
const headHeight = 48;
const dockedShare = 0.56;

/** No row is lower than this, in px. */
const lowestRow = 32;

/** 指摘の一覧: a tree of groups and findings. Only the rows in view are in the page; one of them is the tab stop. */
export function FindingsTable({ book }: { book: CheckedBook }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const pane = usePane();
  const say = usePaneSay();
  const list = useSelect((state) => state.list);
  const { findings, options } = useList(book);
  const rows = useMemo(() => listRows(book, findings, options), [book, findings, options]);
  const container = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const top = useTop(container);
  const { groupBy, lang, toggled } = options;
  const activeIndex = Math.max(
    0,
    rows.findIndex(({ id }) => id === list.active)
  );

  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "group" ? 40 : 60),
    getItemKey: (index) => rows[index]?.id ?? index,
    // A pane that is not laid out measures 0; without a floor every row would be drawn.
    measureElement: (element) => Math.max(lowestRow, element.getBoundingClientRect().height),
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: list.selected !== null && window.innerWidth < wideFrom ? Math.round(window.innerHeight * dockedShare) : 8,
    // The tab stop stays in the page wherever the list is scrolled to, so that the focus is never lost.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(rows.length > 0 ? [activeIndex] : [])])].sort((a, b) => a - b),
  });

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    container.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [list.active]);

  // Opening a finding, from here or by "next", brings its row into view once; a new check does not move the list.
  const seen = useRef<string | null>(null);
  const selectedIndex = rows.findIndex(({ id }) => id === list.selected);
  useEffect(() => {
    if (seen.current === list.selected || (list.selected !== null && selectedIndex < 0)) return;
    seen.current = list.selected;
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: "auto" });
  }, [list.selected, selectedIndex, virtualizer]);

  const toggle = (row: Row) =>
    pane.store.dispatch({ type: "list", list: { active: row.id, toggled: { ...toggled, [row.id]: toggled[row.id] !== true } } });
  const open = (row: Row) => (row.kind === "group" ? toggle(row) : pane.select(row.finding));

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[activeIndex];
    if (!row || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(window.innerHeight / 60) - 2);
    const target = keyTarget(event.key, rows, activeIndex, page);
    if (target === null) return;
    event.preventDefault();
    if (target === "open") return open(row);
    if (target === "toggle") return toggle(row);
    const next = rows[target];
    if (!next || next.id === list.active) return;
    wantsFocus.current = true;
    pane.store.dispatch({ type: "list", list: { active: next.id } });
    virtualizer.scrollToIndex(target, { align: "auto" });
  };

  if (rows.length === 0) {
    return (
      <State icon="search" title={say("list.noMatch")}>
        <Button onClick={() => pane.store.dispatch({ type: "list", list: { severities: allSeverities, search: "" } })}>
          {say("list.clear")}
        </Button>
      </State>
    );
  }
  return (
    <>
      <p role="status" className={findings.length < book.findings.length ? styles.shown : hidden}>
        {say("list.shown", { total: book.findings.length, shown: findings.length })}
      </p>
      <div
        role="treegrid"
        tabIndex={-1}
        aria-label={say("list.name")}
        aria-rowcount={rows.length + 1}
        aria-colcount={3}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={hidden}>
          <div role="row" aria-rowindex={1}>
            <span role="columnheader">{say("list.severity")}</span>
            <span role="columnheader">{say("list.cell")}</span>
            <span role="columnheader">{say("list.what")}</span>
          </div>
        </div>
        <div role="rowgroup" ref={container} className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            if (!row) return null;
            const shared = {
              ref: virtualizer.measureElement,
              "data-index": index,
              "aria-rowindex": index + 2,
              "aria-level": row.level,
              "aria-posinset": row.position,
              "aria-setsize": row.siblings,
              tabIndex: index === activeIndex ? 0 : -1,
              className: styles.slot,
              style: { transform: `translateY(${start - top}px)` },
              onClick: () => open(row),
              onFocus: () => row.id !== list.active && pane.store.dispatch({ type: "list", list: { active: row.id } }),
            };
            return row.kind === "group" ? (
              <GroupRowView key={key} row={row} shared={shared} />
            ) : (
              <FindingRowView key={key} row={row} lang={lang} grouping={groupBy} selected={row.id === list.selected} shared={shared} />
            );
          })}
        </div>
      </div>
    </>
  );
}
