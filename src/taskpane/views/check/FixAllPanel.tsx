import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { actionMessages } from "../../../domain/messages/paneActions";
import { ChangeText } from "../../components/ChangeText";
import { editOf, placeOf } from "../../state/edits";
import { usePane, useSay, useSelect } from "../../state/context";
import type { PaneFinding } from "../../worker/protocol";
import { usePanelStyles } from "./FixPanel";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    maxHeight: "300px",
    overflowY: "auto",
  },
  entry: { paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: "none" } },
});

/** Every proposed text of one rule beside the present one; the chosen ones are written in one go. */
export default function FixAllPanel({ findings, onClose }: { findings: readonly PaneFinding[]; onClose: () => void }) {
  const panel = usePanelStyles();
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(actionMessages);
  const readOnly = useSelect((state) => state.readOnly);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const chosen = findings.filter(({ key }) => !left.has(key));
  const choose = (key: string, on: boolean) => setLeft(new Set(on ? [...left].filter((one) => one !== key) : [...left, key]));
  const apply = async () => {
    setBusy(true);
    if (await pane.applyFixes(chosen)) onClose();
    else setBusy(false);
  };
  return (
    <div className={panel.panel}>
      <h2 className={panel.title}>{say("fix.many.title")}</h2>
      <p className={panel.text}>{say(readOnly ? "fix.readOnly" : "fix.many.text")}</p>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const edit = editOf(finding);
          return edit ? (
            <li key={finding.key} className={styles.entry}>
              <Checkbox
                checked={!left.has(finding.key)}
                label={placeOf(edit)}
                aria-label={say("fix.many.choose", { place: placeOf(edit) })}
                onChange={(_, { checked }) => choose(finding.key, checked === true)}
              />
              <ChangeText before={edit.before} after={edit.after} />
            </li>
          ) : null;
        })}
      </ul>
      <div className={panel.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy || readOnly || chosen.length === 0} onClick={() => void apply()}>
          {say("fix.many.apply", { count: chosen.length })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}
