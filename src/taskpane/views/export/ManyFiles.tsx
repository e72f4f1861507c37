import { Button, Field, Input, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, useState, useSyncExternalStore } from "react";
import { Section } from "../../components/Section";
import { exportMessages } from "../../../domain/messages/paneExport";
import { usePane, useSay, useSelect } from "../../state/context";
import type { CollectionState } from "../../state/collection";
import { collectionName } from "../../state/parts";
import { FileList } from "./FileList";
import { saveToDisk } from "./saveToDisk";
import { useDrop } from "./useDrop";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "16px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  progress: { display: "grid", gridTemplateColumns: "1fr auto", gap: "6px 12px", alignItems: "center" },
  track: { gridColumn: "1 / -1" },
  counts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  password: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
});

/** Several files in, one consolidated workbook out: choosing, reading, overruling, opening or saving. */
export function ManyFiles() {
  const styles = useStyles();
  const { collection } = usePane();
  const say = useSay(exportMessages);
  const state = useSyncExternalStore(collection.store.subscribe, collection.store.get);
  return (
    <Section title={say("many.title")}>
      <p className={styles.text}>{say("many.text")}</p>
      <Picker several={state.files.length > 0} />
      {state.running ? <Running state={state} /> : null}
      {state.files.length > 0 ? (
        <>
          <p className={styles.text} role="status">
            {say("many.total", totals(state))}
          </p>
          <FileList state={state} />
        </>
      ) : null}
      {state.running ? null : <Password count={state.files.filter(({ answer }) => answer?.locked).length} />}
      {state.files.length > 0 && !state.running ? <Outputs state={state} /> : null}
    </Section>
  );
}

function totals({ files }: CollectionState) {
  const count = (wanted: string) =>
    files.filter((file) => file.stage === "done" && (file.answer?.reading.status ?? "unreadable") === wanted).length;
  return { files: files.length, ok: count("ok"), partial: count("partial"), unreadable: count("unreadable") };
}

/** The button and the place to drop files on. Folders that are dropped give the workbooks in them. */
function Picker({ several }: { several: boolean }) {
  const styles = useStyles();
  const { collection } = usePane();
  const say = useSay(exportMessages);
  const input = useRef<HTMLInputElement>(null);
  const { zone, over } = useDrop((files) => void collection.add(files));
  return (
    <div ref={zone} className={mergeClasses(styles.zone, over && styles.over)}>
      <Button onClick={() => input.current?.click()}>{say(several ? "many.more" : "many.pick")}</Button>
      <span className={styles.text}>{say("many.drop")}</span>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xlsb,.xls"
        aria-label={say("many.pick")}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          if (files.length > 0) void collection.add(files);
        }}
      />
    </div>
  );
}

function Running({ state }: { state: CollectionState }) {
  const styles = useStyles();
  const { collection } = usePane();
  const say = useSay(exportMessages);
  const done = state.files.filter(({ stage }) => stage === "done").length;
  const reading = state.running === "reading";
  const label = say(reading ? "many.reading" : "many.writing");
  return (
    <div className={styles.progress}>
      <span>
        {label} {reading ? <span className={styles.counts}>{say("many.counts", { done, total: state.files.length })}</span> : null}
      </span>
      <Button size="small" onClick={collection.cancel}>
        {say("many.cancel")}
      </Button>
      <ProgressBar className={styles.track} aria-label={label} {...(reading ? { value: done, max: state.files.length } : {})} />
    </div>
  );
}

/** Asked for only where a file needs it; forgotten as soon as it was used. */
function Password({ count }: { count: number }) {
  const styles = useStyles();
  const { collection } = usePane();
  const say = useSay(exportMessages);
  const [password, setPassword] = useState("");
  if (count === 0) return null;
  const unlock = () => {
    setPassword("");
    void collection.unlock(password);
  };
  return (
    <form
      className={styles.password}
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <Field label={say("many.password")} hint={say("many.password.text", { count })}>
        <Input type="password" autoComplete="off" value={password} onChange={(_, data) => setPassword(data.value)} />
      </Field>
      <Button type="submit" disabled={password === ""}>
        {say("many.password.run")}
      </Button>
    </form>
  );
}

function Outputs({ state }: { state: CollectionState }) {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(exportMessages);
  const host = useSelect((one) => one.host);
  const [saved, setSaved] = useState("");
  const none = !state.files.some(({ answer }) => answer !== null && answer.documents.length > 0);
  const save = async () => {
    const bytes = await pane.collection.make();
    if (bytes === null) return;
    const { asOf, preferences } = pane.store.get();
    const name = collectionName(asOf.date, preferences.lang);
    saveToDisk(bytes, name);
    setSaved(say("many.saved", { name }));
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={none || host === "outside" || host === "old"} onClick={() => void pane.openCollection()}>
          {say("many.open")}
        </Button>
        <Button disabled={none} onClick={() => void save()}>
          {say("many.download")}
        </Button>
        <Button appearance="subtle" onClick={pane.collection.clear}>
          {say("many.clear")}
        </Button>
      </div>
      <span role="status" className={styles.text}>
        {saved}
      </span>
    </>
  );
}
