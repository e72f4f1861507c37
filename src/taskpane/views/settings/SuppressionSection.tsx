import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../components/Section";
import { settingsMessages } from "../../../domain/messages/paneSettings";
import { useSay } from "../../state/context";
import { useSettings } from "./useSettings";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "4px 8px",
    alignItems: "start",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What was let stand, by whom and why; each can be taken back. */
export function SuppressionSection() {
  const styles = useStyles();
  const say = useSay(settingsMessages);
  const { settings, change } = useSettings();
  const { suppressions } = settings;
  return (
    <Section title={say("suppressions.title")}>
      <p className={styles.text}>{say(suppressions.length === 0 ? "suppressions.none" : "suppressions.text")}</p>
      <ul className={styles.list}>
        {suppressions.map((one, index) => (
          <li key={index} className={styles.entry}>
            <div>
              <span className={styles.place}>{[`${one.sheet}!${one.cell ?? ""}`, one.indicator, one.rule].filter(Boolean).join(" ")}</span>
              <div>{one.reason}</div>
              <div className={styles.small}>{[one.by, one.at].filter(Boolean).join(" ")}</div>
            </div>
            <Button size="small" onClick={() => change({ suppressions: suppressions.filter((other) => other !== one) })}>
              {say("suppressions.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
