/** Where the user is in the list, carried over to the next check. */
import { findingOrder } from "../findings/rows";
import type { CheckedBook } from "../worker/protocol";
import { rowOptions, shown } from "./list";
import type { ListState, PaneState } from "./model";

/**
 * The open finding stays open when it is still there. Where it is gone (it was mended), the place is that of the next finding that is left, so that
 * "next" goes on from there and not from the top.
 */
export function keepPlace(state: PaneState, book: CheckedBook): ListState {
  const { list } = state;
  const keys = new Set(book.findings.map(({ key }) => key));
  const at = list.selected ?? list.active;
  const isFinding = state.book?.findings.some(({ key }) => key === at) ?? false;
  if (at === null || !isFinding || keys.has(at)) return list;
  const order = state.book ? findingOrder(state.book, shown(state), rowOptions(state)).map(({ key }) => key) : [];
  const place = order.indexOf(at);
  const next =
    order.slice(place + 1).find((key) => keys.has(key)) ??
    order
      .slice(0, Math.max(0, place))
      .filter((key) => keys.has(key))
      .at(-1) ??
    null;
  return { ...list, selected: null, active: next };
}
