import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneSay } from "../../state/context";

const useStyles = makeStyles({
  intro: { padding: "4px 4px 0" },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 16px", color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px", counterReset: "step" },
  step: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    counterIncrement: "step",
    "::before": {
      content: "counter(step)",
      flexShrink: 0,
      width: "24px",
      height: "24px",
      lineHeight: "24px",
      textAlign: "center",
      borderRadius: tokens.borderRadiusCircular,
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorBrandForeground2,
      backgroundColor: tokens.colorBrandBackground2,
    },
  },
});

/** Before the first check: what will happen, in three steps. */
export function Intro() {
  const styles = useStyles();
  const say = usePaneSay();
  return (
    <section className={styles.intro}>
      <h2 className={styles.title}>{say("intro.title")}</h2>
      <p className={styles.text}>{say("intro.text")}</p>
      <ol className={styles.steps}>
        {(["intro.step1", "intro.step2", "intro.step3"] as const).map((key) => (
          <li key={key} className={styles.step}>
            {say(key)}
          </li>
        ))}
      </ol>
    </section>
  );
}
