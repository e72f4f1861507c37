import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Section } from "../../components/Section";
import { rosterMessages } from "../../../domain/messages/paneRoster";
import { useLang, useSay } from "../../state/context";
import { readRosterFile } from "./readRosterFile";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  list: { margin: 0, paddingInlineStart: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Outcome {
  wrong: boolean;
  text: string;
}

/** 部局名簿: taken from a CSV file as a whole, so that the planning section keeps one list in Excel. A file with a bad line changes nothing. */
export function RosterSection() {
  const styles = useStyles();
  const say = useSay(rosterMessages);
  const lang = useLang();
  const { settings, change } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { departments } = settings;

  const take = async (file: File) => {
    const read = await readRosterFile(file, lang);
    if (read.ok) change({ departments: read.departments });
    setOutcome({ wrong: !read.ok, text: read.ok ? say("imported", { file: file.name, count: read.departments.length }) : read.sentence });
  };
  return (
    <Section title={say("title")}>
      <p className={styles.text}>{say("text")}</p>
      <p className={styles.text}>{departments.length === 0 ? say("none") : say("count", { count: departments.length })}</p>
      {departments.length > 0 ? (
        <details>
          <summary>{say("list")}</summary>
          <ul className={styles.list}>
            {departments.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className={styles.buttons}>
        <Button onClick={() => input.current?.click()}>{say("pick")}</Button>
        <Button
          disabled={departments.length === 0}
          onClick={() => {
            change({ departments: [] });
            setOutcome({ wrong: false, text: say("removed") });
          }}
        >
          {say("remove")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv"
        aria-label={say("pick")}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file) void take(file);
        }}
      />
      <div role="status">
        {outcome ? (
          <MessageBar intent={outcome.wrong ? "error" : "success"} layout="multiline">
            <MessageBarBody>{outcome.text}</MessageBarBody>
          </MessageBar>
        ) : null}
      </div>
    </Section>
  );
}
