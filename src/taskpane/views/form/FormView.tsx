import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formMessages } from "../../../domain/messages/paneForm";
import { copyText } from "../../components/copy";
import { Icon } from "../../components/icons";
import { Section } from "../../components/Section";
import { lacksOf } from "../../forms/draft";
import { freeId, layoutOf } from "../../forms/layoutOf";
import { usePane, useSay, useSelect } from "../../state/context";
import { Choice } from "../settings/Choice";
import { PartList } from "./PartList";
import { Trial } from "./Trial";
import { useFormDraft } from "./useFormDraft";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "20px", maxWidth: "640px" },
  intro: { display: "flex", flexDirection: "column", gap: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** 様式の登録: a sheet in a form that is not known, its headings pointed out, what would be read, and the form kept in the workbook. */
export default function FormView() {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(formMessages);
  const form = useFormDraft();
  const { draft, grid, message } = form;
  return (
    <div className={styles.view}>
      <div className={styles.intro}>
        <h2 className={styles.title}>{say("title")}</h2>
        <p className={styles.text}>{say("text")}</p>
      </div>
      <Section title={say("step1")} {...(draft ? { aside: say("step1.sheet", { sheet: draft.sheet }) } : {})}>
        {draft ? null : <p className={styles.text}>{say("step1.text")}</p>}
        <div className={styles.buttons}>
          <Button
            appearance={draft ? "secondary" : "primary"}
            size={draft ? "small" : "medium"}
            disabledFocusable={form.busy}
            onClick={() => void form.readSheet()}
          >
            {say(draft ? "step1.again" : "step1.run")}
          </Button>
          {draft ? null : <Message message={message} />}
        </div>
      </Section>
      {draft && grid ? (
        <>
          <Section title={say("step2")}>
            <p className={styles.text}>{say("step2.text")}</p>
            <div className={styles.buttons}>
              <Button icon={<Icon name="add" />} onClick={() => void form.addSelected()}>
                {say("step2.add")}
              </Button>
              <Message message={message} />
            </div>
            <PartList draft={draft} grid={grid} onChange={form.change} />
            <Choice
              label={say("rows")}
              value={draft.rows}
              options={(["rows", "items"] as const).map((id) => ({ value: id, text: say(`rows.${id}`) }))}
              onChoose={(rows) => form.change({ rows })}
            />
          </Section>
          <Section title={say("step3")}>
            <Trial draft={draft} trial={form.trial} />
          </Section>
          <Keep form={form} />
        </>
      ) : null}
      <div className={styles.buttons}>
        <Button onClick={() => store.dispatch({ type: "view", view: "settings" })}>{say("back")}</Button>
      </div>
    </div>
  );
}

/** What the last press did, beside its button. */
function Message({ message }: Pick<ReturnType<typeof useFormDraft>, "message">) {
  const styles = useStyles();
  const say = useSay(formMessages);
  return (
    <span role="status" className={styles.text}>
      {message ? say(message.key, message.data) : ""}
    </span>
  );
}

/** The last step: a name, and the definition into the workbook or onto the clipboard. */
function Keep({ form: { draft, trial, change } }: { form: ReturnType<typeof useFormDraft> }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(formMessages);
  const settings = useSelect((state) => state.settings);
  const [unnamed, setUnnamed] = useState(false);
  const [copied, setCopied] = useState(false);
  if (!draft || lacksOf(draft).length > 0 || !trial || trial.documents.length === 0) return null;
  const layouts = settings.layouts ?? [];
  const layout = layoutOf(draft, freeId(layouts));
  const keep = async () => {
    setUnnamed(draft.title.trim() === "");
    if (draft.title.trim() === "") return;
    await pane.saveSettings({ ...settings, layouts: [...layouts, layout] });
    const notice = { kind: "success", key: "form-kept", data: { title: layout.title }, failure: null } as const;
    pane.store.dispatch({ type: "view", view: "check" });
    pane.store.dispatch({ type: "notice", notice });
  };
  const copy = async () => {
    const done = await copyText(JSON.stringify(layout, null, 2));
    setCopied(done);
    if (!done) pane.store.dispatch({ type: "notice", notice: { kind: "warning", key: "copy-failed", data: {}, failure: null } });
  };
  return (
    <Section title={say("step4")}>
      <Field
        label={say("name")}
        required
        validationState={unnamed ? "error" : "none"}
        {...(unnamed ? { validationMessage: say("name.missing") } : {})}
      >
        <Input value={draft.title} maxLength={80} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void keep()}>
          {say("keep")}
        </Button>
        <Button icon={<Icon name="copy" />} onClick={() => void copy()}>
          {say("copy")}
        </Button>
        <span role="status" className={styles.text}>
          {copied ? say("copied") : ""}
        </span>
      </div>
      <p className={styles.text}>{say("keep.text")}</p>
    </Section>
  );
}
