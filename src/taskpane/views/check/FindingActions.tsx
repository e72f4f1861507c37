import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { Icon } from "../../components/icons";
import { usePane, usePaneSay, useSelect } from "../../state/context";
import { canMend, editOf, oneEachCell } from "../../state/edits";
import type { PaneFinding } from "../../worker/protocol";

const FixAllPanel = lazy(() => import("./FixAllPanel"));
const FixPanel = lazy(() => import("./FixPanel"));
const SuppressPanel = lazy(() => import("./SuppressPanel"));

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0 },
});

type Panel = "fix" | "all" | "suppress";

/** What can be done about a finding: go there, mend it after a look, let it stand for a reason. */
export function FindingActions({ finding }: { finding: PaneFinding }) {
  const styles = useStyles();
  const pane = usePane();
  const say = usePaneSay();
  const findings = useSelect((state) => state.book?.findings);
  const alike = useMemo(
    () => (editOf(finding) ? oneEachCell((findings ?? []).filter((other) => other.rule === finding.rule)) : []),
    [finding, findings]
  );
  const [panel, setPanel] = useState<Panel | null>(null);
  const close = () => setPanel(null);
  const flip = (name: Panel) => setPanel(panel === name ? null : name);
  return (
    <>
      <div className={styles.buttons}>
        {finding.cell === null ? null : (
          <Button size="small" className={styles.button} icon={<Icon name="jump" />} onClick={() => void pane.show(finding)}>
            {say("detail.jump")}
          </Button>
        )}
        {canMend(finding) ? (
          <Button
            size="small"
            className={styles.button}
            icon={<Icon name="edit" />}
            aria-expanded={panel === "fix"}
            onClick={() => flip("fix")}
          >
            {say("detail.fix")}
          </Button>
        ) : null}
        {alike.length > 1 ? (
          <Button
            size="small"
            className={styles.button}
            icon={<Icon name="edit" />}
            aria-expanded={panel === "all"}
            onClick={() => flip("all")}
          >
            {say("detail.fixAll", { count: alike.length })}
          </Button>
        ) : null}
        {finding.sheet === null ? null : (
          <Button
            size="small"
            className={styles.button}
            icon={<Icon name="mute" />}
            aria-expanded={panel === "suppress"}
            onClick={() => flip("suppress")}
          >
            {say("detail.suppress")}
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {panel === "fix" ? <FixPanel finding={finding} onClose={close} /> : null}
        {panel === "all" ? <FixAllPanel findings={alike} onClose={close} /> : null}
        {panel === "suppress" ? <SuppressPanel finding={finding} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
