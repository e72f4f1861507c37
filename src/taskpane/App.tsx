import { Button, FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Icon } from "./components/icons";
import { Live, useHiddenStyles } from "./components/Live";
import { Notices } from "./components/Notices";
import { Tabs } from "./components/Tabs";
import { themes } from "./components/theme";
import { useFindingKeys } from "./hooks/useFindingKeys";
import { useTheme } from "./hooks/useTheme";
import { PaneProvider, usePane, usePaneSay, useSelect } from "./state/context";
import { views, type ViewId } from "./state/model";
import type { Pane } from "./state/pane";
import { CheckView } from "./views/check/CheckView";

/** Views other than the first come with their own script, when they are first opened. */
const later = {
  overview: lazy(() => import("./views/overview/OverviewView")),
  export: lazy(() => import("./views/export/ExportView")),
  history: lazy(() => import("./views/history/HistoryView")),
  form: lazy(() => import("./views/form/FormView")),
  help: lazy(() => import("./views/help/HelpView")),
  settings: lazy(() => import("./views/settings/SettingsView")),
};

/** The scroll bar always keeps its place: some webviews hide it until the pointer comes near. */
const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: "scroll" },
  "*, *::before, *::after": { boxSizing: "border-box" },
});

const useStyles = makeStyles({
  app: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  head: {
    display: "flex",
    alignItems: "center",
    position: "sticky",
    top: 0,
    zIndex: 2,
    // The right end stays free for the menu that Office lays over the pane.
    padding: "0 36px 0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  help: { flexShrink: 0, marginLeft: "auto" },
  notices: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px 0", ":empty": { display: "none" } },
  panel: { padding: "12px", outline: "none" },
});

export function App({ pane }: { pane: Pane }) {
  return (
    <PaneProvider value={pane}>
      <Themed />
    </PaneProvider>
  );
}

function Themed() {
  usePageStyles();
  const choice = useSelect((state) => state.preferences.theme);
  const lang = useSelect((state) => state.preferences.lang);
  const theme = useTheme(choice);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <FluentProvider theme={themes[theme]} applyStylesToPortals style={{ colorScheme: theme === "light" ? "light" : "dark" }}>
      <Shell />
    </FluentProvider>
  );
}

function Shell() {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const { store } = usePane();
  const say = usePaneSay();
  const view = useSelect((state) => state.view);
  useFindingKeys();
  const beside = view === "help" || view === "form";
  const panel = beside
    ? { role: "region", "aria-label": say(`view.${view}`) }
    : { id: `panel-${view}`, role: "tabpanel", "aria-labelledby": `tab-${view}` };
  return (
    <div className={styles.app}>
      <header className={styles.head}>
        <h1 className={hidden}>{say("app.title")}</h1>
        <Tabs
          label={say("app.views")}
          tabs={views.map((id) => ({ id, text: say(`view.${id}`) }))}
          chosen={beside ? null : view}
          onChoose={(id) => store.dispatch({ type: "view", view: id })}
        />
        <Button
          appearance="subtle"
          size="small"
          className={styles.help}
          icon={<Icon name="help" />}
          aria-label={say("view.help")}
          title={say("view.help")}
          aria-pressed={view === "help"}
          onClick={() => store.dispatch({ type: "view", view: view === "help" ? "check" : "help" })}
        />
      </header>
      <div className={styles.notices}>
        <Notices />
      </div>
      <main>
        <div {...panel} className={styles.panel}>
          <ErrorBoundary resetKey={view}>
            <View view={view} />
          </ErrorBoundary>
        </div>
      </main>
      <Announcer />
    </div>
  );
}

function View({ view }: { view: ViewId }) {
  const say = usePaneSay();
  if (view === "check") return <CheckView />;
  const Later = later[view];
  return (
    <Suspense fallback={<p role="status">{say("view.loading")}</p>}>
      <Later />
    </Suspense>
  );
}

/** Tells a screen reader what a check found; the counts of the progress stay silent, they would never end. */
function Announcer() {
  const say = usePaneSay();
  const time = useSelect((state) => state.checkedAt);
  const count = useSelect((state) => state.book?.findings.length ?? 0);
  const stage = useSelect((state) => state.progress?.stage ?? null);
  return <Live text={stage ? say(`stage.${stage}`) : time ? say("check.done", { time, count }) : ""} />;
}
