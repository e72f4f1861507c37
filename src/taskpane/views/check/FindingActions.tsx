import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { Icon } from "../../components/icons";
import { isRowFix } from "../../../domain/model/finding";
import { usePane, usePaneSay } from "../../state/context";
import type { PaneFinding } from "../../worker/protocol";

const FixPanel = lazy(() => import("./FixPanel"));
const SuppressPanel = lazy(() => import("./SuppressPanel"));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
});

/** What can be done about a finding: go there, mend it after a look, let it stand for a reason. */
export function FindingActions({ finding }: { finding: PaneFinding }) {
  const styles = useStyles();
  const pane = usePane();
  const say = usePaneSay();
  const [panel, setPanel] = useState<"fix" | "suppress" | null>(null);
  const close = () => setPanel(null);
  const flip = (name: "fix" | "suppress") => setPanel(panel === name ? null : name);
  return (
    <>
      <div className={styles.buttons}>
        {finding.cell === null ? null : (
          <Button size="small" className={styles.button} icon={<Icon name="jump" />} onClick={() => void pane.show(finding)}>
            {say("detail.jump")}
          </Button>
        )}
        {finding.fix && !isRowFix(finding.fix) ? (
          <Button size="small" className={styles.button} icon={<Icon name="edit" />} aria-expanded={panel === "fix"} onClick={() => flip("fix")}>
            {say("detail.fix")}
          </Button>
        ) : null}
        {finding.sheet === null ? null : (
          <Button size="small" className={styles.button} icon={<Icon name="mute" />} aria-expanded={panel === "suppress"} onClick={() => flip("suppress")}>
            {say("detail.suppress")}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {panel === "fix" ? <FixPanel finding={finding} onClose={close} /> : null}
        {panel === "suppress" ? <SuppressPanel finding={finding} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
