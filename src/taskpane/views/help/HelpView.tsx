import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { helpMessages, helpTopics } from "../../../domain/messages/paneHelp";
import { usePane, usePaneSay, useSay } from "../../state/context";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px", maxWidth: "640px" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  topic: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  summary: { padding: "10px 12px", cursor: "pointer", fontWeight: tokens.fontWeightSemibold, borderRadius: tokens.borderRadiusMedium },
  text: { margin: 0, padding: "0 12px 10px 28px", textWrap: "pretty" },
  back: { alignSelf: "flex-start" },
});

/** 使い方: short pages that need no internet. The first one is open. */
export default function HelpView() {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(helpMessages);
  const sayPane = usePaneSay();
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{sayPane("view.help")}</h2>
      {helpTopics.map((topic, index) => (
        <details key={topic} open={index === 0} className={styles.topic}>
          <summary className={styles.summary}>{say(`${topic}.title`)}</summary>
          {say(`${topic}.text`)
            .split("\n")
            .map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
        </details>
      ))}
      <Button className={styles.back} onClick={() => store.dispatch({ type: "view", view: "check" })}>
        {say("back")}
      </Button>
    </div>
  );
}
