import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { Section } from "../../components/Section";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { usePane, useSay, useSelect } from "../../state/context";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
});

export function AsOfSection() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(settingsMessages);
  const asOf = useSelect((state) => state.asOf);
  const hint = asOf.source === "today" ? "asOf.isToday" : asOf.source === "stored" ? "asOf.stored" : "asOf.chosen";
  return (
    <Section title={say("asOf.title")}>
      <div className={styles.line}>
        <Field label={say("asOf.text")} hint={say(hint)}>
          <Input
            type="date"
            aria-label={say("asOf.label")}
            value={asOf.date}
            onChange={(_, { value }) => {
              if (/^\d{4}-\d{2}-\d{2}$/.test(value)) void pane.setAsOf({ date: value, source: "chosen" });
            }}
          />
        </Field>
        {asOf.source === "today" ? null : <Button onClick={() => void pane.useToday()}>{say("asOf.today")}</Button>}
      </div>
    </Section>
  );
}
