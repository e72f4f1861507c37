import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formMessages } from "../../../domain/messages/paneForm";
import { copyText } from "../../components/copy";
import { Section } from "../../components/Section";
import { usePane, usePaneSay, useSay } from "../../state/context";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    alignItems: "center",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  add: { alignSelf: "flex-start" },
});

const titleOf = (layout: unknown): string =>
  typeof layout === "object" && layout !== null && "title" in layout ? String(layout.title) : "";

/** The city's own forms: each can be copied or removed, and another one registered. */
export function FormsSection() {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(formMessages);
  const sayPane = usePaneSay();
  const { settings, change } = useSettings();
  const [outcome, setOutcome] = useState("");
  const copy = async (layout: unknown) =>
    setOutcome((await copyText(JSON.stringify(layout, null, 2))) ? say("copied") : sayPane("notice.copy-failed"));
  return (
    <Section title={say("list.title")}>
      <p className={styles.text}>{say("list.text")}</p>
      {settings.layouts.length === 0 ? <p className={styles.text}>{say("list.none")}</p> : null}
      <ul className={styles.list}>
        {settings.layouts.map((layout, index) => {
          const title = titleOf(layout);
          return (
            <li key={index} className={styles.entry}>
              <span className={styles.title}>{title}</span>
              <Button size="small" aria-label={say("list.copy.name", { title })} onClick={() => void copy(layout)}>
                {say("list.copy")}
              </Button>
              <Button
                size="small"
                aria-label={say("list.remove.name", { title })}
                onClick={() => change({ layouts: settings.layouts.filter((other) => other !== layout) })}
              >
                {say("list.remove")}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button className={styles.add} onClick={() => store.dispatch({ type: "view", view: "form" })}>
        {say("list.add")}
      </Button>
      <span role="status" className={styles.text}>
        {outcome}
      </span>
    </Section>
  );
}
