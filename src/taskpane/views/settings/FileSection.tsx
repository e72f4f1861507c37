import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../../components/copy";
import { Section } from "../../components/Section";
import { paneMessages } from "../../../domain/messages/pane";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { usePane, useSay, useSelect } from "../../state/context";
import { readStoredSettings } from "../../state/storedSettings";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Settings as JSON: the same text that the command line takes as --settings. */
export function FileSection() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(settingsMessages);
  const sayPane = useSay(paneMessages);
  const settings = useSelect((state) => state.settings);
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);

  const copy = async () => {
    const done = await copyText(JSON.stringify({ version: 1, ...settings }, null, 2));
    setOutcome(done ? say("file.copied") : sayPane("notice.copy-failed"));
  };
  const apply = async () => {
    const read = readStoredSettings(text);
    setWrong(
      read.ok
        ? null
        : read.problem === "wrong"
          ? say("file.wrong", { key: read.key })
          : say("file.too-large", { chars: read.chars, limit: read.limit })
    );
    if (!read.ok) return;
    await pane.saveSettings(read.settings);
    setText("");
    setOutcome(say("saved"));
  };
  const reset = async () => {
    // Own forms, the roster and what was let stand are the city's data, not its choices.
    const { suppressions, layouts, departments } = settings;
    await pane.saveSettings({ ...(suppressions && { suppressions }), ...(layouts && { layouts }), ...(departments && { departments }) });
    setOutcome(say("saved"));
  };

  return (
    <Section title={say("file.title")}>
      <p className={styles.text}>{say("file.text")}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{say("file.copy")}</Button>
        <Button onClick={() => void reset()}>{say("file.reset")}</Button>
      </div>
      <Field
        label={say("file.paste")}
        validationState={wrong === null ? "none" : "error"}
        {...(wrong === null ? {} : { validationMessage: wrong })}
      >
        <Textarea value={text} resize="vertical" spellCheck={false} onChange={(_, data) => setText(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button disabled={text.trim() === ""} onClick={() => void apply()}>
          {say("file.apply")}
        </Button>
      </div>
      <span role="status" className={styles.text}>
        {outcome}
      </span>
    </Section>
  );
}
