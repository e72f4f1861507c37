import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { actionMessages } from "../../../domain/messages/paneActions";
import { usePane, useSay, useSelect } from "../../state/context";
import type { PaneFinding } from "../../worker/protocol";
import { usePanelStyles } from "./FixPanel";

/** A finding is let stand only with a reason. */
export default function SuppressPanel({ finding, onClose }: { finding: PaneFinding; onClose: () => void }) {
  const styles = usePanelStyles();
  const pane = usePane();
  const say = useSay(actionMessages);
  const name = useSelect((state) => state.preferences.name);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(name);
  const [missing, setMissing] = useState(false);
  const apply = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    onClose();
    void pane.suppress(finding, reason, by.trim());
  };
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{say("suppress.title")}</h2>
      <p className={styles.text}>{say("suppress.text")}</p>
      <Field
        label={say("suppress.reason")}
        required
        validationState={missing ? "error" : "none"}
        {...(missing ? { validationMessage: say("suppress.needReason") } : {})}
      >
        <Textarea size="small" value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={say("suppress.by")}>
        <Input size="small" value={by} onChange={(_, data) => setBy(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={apply}>
          {say("suppress.apply")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}
