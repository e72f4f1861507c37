import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../components/Section";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { usePane, useSay, useSelect } from "../../state/context";
import { Choice } from "./Choice";

const languages = [
  { value: "ja", text: "日本語" },
  { value: "en", text: "English" },
] as const;

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px 16px" },
});

export function ScreenSection() {
  const styles = useStyles();
  const pane = usePane();
  const say = useSay(settingsMessages);
  const { lang, theme, autoCheck } = useSelect((state) => state.preferences);
  return (
    <Section title={say("screen.title")}>
      <div className={styles.pair}>
        <Choice label={say("language")} value={lang} options={languages} onChoose={(value) => pane.setPreferences({ lang: value })} />
        <Choice
          label={say("theme")}
          value={theme}
          options={(["auto", "light", "dark", "contrast"] as const).map((id) => ({ value: id, text: say(`theme.${id}`) }))}
          onChoose={(value) => pane.setPreferences({ theme: value })}
        />
      </div>
      <Checkbox
        label={say("autoCheck")}
        checked={autoCheck}
        onChange={(_, { checked }) => pane.setPreferences({ autoCheck: checked === true })}
      />
      <p className={styles.text}>{say("kept.machine")}</p>
    </Section>
  );
}
