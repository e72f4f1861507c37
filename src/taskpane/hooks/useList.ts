import { useMemo } from "react";
import { filterFindings } from "../findings/filter";
import type { RowOptions } from "../findings/rows";
import { useLang, useSelect } from "../state/context";
import { listOptions } from "../state/list";
import type { CheckedBook, PaneFinding } from "../worker/protocol";

/** The findings that pass the filter, and how they are to be listed; the same objects as long as nothing of it changes. */
export function useList(book: CheckedBook): { findings: PaneFinding[]; options: RowOptions } {
  const lang = useLang();
  const { severities, search, groupBy, toggled } = useSelect((state) => state.list);
  const findings = useMemo(() => filterFindings(book.findings, { severities, search, lang }), [book, severities, search, lang]);
  const options = useMemo(() => listOptions({ groupBy, toggled, search }, lang), [groupBy, toggled, search, lang]);
  return { findings, options };
}
