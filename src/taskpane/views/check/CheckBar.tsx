import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "../../components/icons";
import { Running } from "../../components/Running";
import { usePane, usePaneSay, useSelect } from "../../state/context";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", minHeight: "32px" },
  asOf: { minWidth: 0, marginLeft: "-4px", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  stale: { display: "flex", alignItems: "center", gap: "6px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  staleIcon: { color: tokens.colorStatusWarningForeground3, fontSize: "14px" },
  column: { display: "flex", flexDirection: "column", gap: "6px" },
});

/** The button that checks, the day of the check, and how far it has got. */
export function CheckBar() {
  const styles = useStyles();
  const pane = usePane();
  const say = usePaneSay();
  const host = useSelect((state) => state.host);
  const asOf = useSelect((state) => state.asOf);
  const progress = useSelect((state) => state.progress);
  const checked = useSelect((state) => state.book !== null);
  if (progress) return <Running />;
  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <Button appearance="primary" disabled={host === "outside" || host === "old"} onClick={() => void pane.check()}>
          {say(checked ? "check.again" : "check.run")}
        </Button>
        <Button
          appearance="transparent"
          size="small"
          className={styles.asOf}
          icon={<Icon name="calendar" />}
          title={say("check.asOf.change")}
          onClick={() => pane.store.dispatch({ type: "view", view: "settings" })}
        >
          {say(asOf.source === "today" ? "check.asOf.today" : "check.asOf", { date: asOf.date })}
        </Button>
      </div>
      <Stale />
    </div>
  );
}

/** The shown result is older than the sheet. */
function Stale() {
  const styles = useStyles();
  const say = usePaneSay();
  const stale = useSelect((state) => state.stale);
  const auto = useSelect((state) => state.preferences.autoCheck);
  if (!stale) return null;
  return (
    <div role="status" className={styles.stale}>
      <Icon name="refresh" className={styles.staleIcon} />
      {say(auto ? "check.stale.auto" : "check.stale")}
    </div>
  );
}
