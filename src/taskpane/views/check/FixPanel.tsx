import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChangeText } from "../../components/ChangeText";
import { actionMessages } from "../../../domain/messages/paneActions";
import { usePane, useSay, useSelect } from "../../state/context";
import { editOf, heightText, rowEditOf } from "../../state/edits";
import type { PaneFinding } from "../../worker/protocol";

export const usePanelStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The proposed text beside the present one; nothing is written before the button is pressed. */
export default function FixPanel({ finding, onClose }: { finding: PaneFinding; onClose: () => void }) {
  const styles = usePanelStyles();
  const pane = usePane();
  const say = useSay(actionMessages);
  const readOnly = useSelect((state) => state.readOnly);
  const [busy, setBusy] = useState(false);
  const row = rowEditOf(finding);
  const edit = editOf(finding);
  const apply = async () => {
    setBusy(true);
    if (await (row ? pane.applyRowFix(finding) : pane.applyFixes([finding]))) onClose();
    else setBusy(false);
  };
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{say("fix.title")}</h2>
      {row ? (
        <p className={styles.text}>{say("fix.row", { row: row.row + 1, before: heightText(row.before), after: heightText(row.after) })}</p>
      ) : null}
      {(edit ? [edit, ...(edit.others ?? [])] : []).map(({ sheet, cell, before, after }, index) => (
        <div key={`${sheet}!${cell}`}>
          {index > 0 ? <p className={styles.text}>{`${sheet}!${cell}`}</p> : null}
          <ChangeText before={before} after={after} />
        </div>
      ))}
      {readOnly ? <p className={styles.text}>{say("fix.readOnly")}</p> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy || readOnly} onClick={() => void apply()}>
          {say(row ? "fix.row.apply" : "fix.apply")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}
