import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane, usePaneSay, useSelect } from "../state/context";

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "1fr auto", gap: "6px 12px", alignItems: "center", flexGrow: 1 },
  track: { gridColumn: "1 / -1" },
  counts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** What is being done, how much of it is done, and the button that stops it. */
export function Running() {
  const styles = useStyles();
  const pane = usePane();
  const say = usePaneSay();
  const progress = useSelect((state) => state.progress);
  if (!progress) return null;
  const { stage, done, total } = progress;
  return (
    <div className={styles.progress}>
      <span>
        {say(`stage.${stage}`)} <span className={styles.counts}>{total > 0 ? say("stage.counts", { done, total }) : ""}</span>
      </span>
      <Button size="small" onClick={pane.cancel}>
        {say("check.cancel")}
      </Button>
      <ProgressBar className={styles.track} aria-label={say(`stage.${stage}`)} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}
