import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneSay } from "../state/context";
import { copyText } from "./copy";
import { Icon } from "./icons";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", width: "100%", textAlign: "left" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  details: {
    display: "block",
    width: "100%",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    resize: "vertical",
    margin: "4px 0",
    padding: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyMonospace,
  },
});

/** Technical details, folded away, with a button that copies them for the person who mends it. */
export function CopyDetails({ details }: { details: string }) {
  const styles = useStyles();
  const say = usePaneSay();
  const [outcome, setOutcome] = useState<"copied" | "copy-failed" | null>(null);
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{say("notice.details")}</summary>
      <textarea className={styles.details} readOnly rows={4} aria-label={say("notice.details")} defaultValue={details} />
      <Button
        size="small"
        icon={<Icon name="copy" />}
        onClick={() => void copyText(details).then((done) => setOutcome(done ? "copied" : "copy-failed"))}
      >
        {say("notice.copy")}
      </Button>
      <span role="status">{outcome && say(`notice.${outcome}`)}</span>
    </details>
  );
}
