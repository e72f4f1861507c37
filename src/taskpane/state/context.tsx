import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { say, type Catalog } from "../../domain/messages/catalog";
import { paneMessages, type PaneKey } from "../../domain/messages/pane";
import type { PaneState } from "./model";
import type { Pane } from "./pane";

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneProvider");
  return pane;
}

/** A part of the state; `select` must give the same value for the same state. */
export function useSelect<Value>(select: (state: PaneState) => Value): Value {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function useLang() {
  return useSelect((state) => state.preferences.lang);
}

export type Say<Key extends string> = (key: Key, data?: Readonly<Record<string, string | number>>) => string;

/** The sentences of one catalog in the user's language. */
export function useSay<Key extends string>(catalog: Catalog<Key>): Say<Key> {
  const lang = useLang();
  return useCallback((key, data) => say(catalog, lang, key, data), [catalog, lang]);
}

export function usePaneSay(): Say<PaneKey> {
  return useSay(paneMessages);
}
