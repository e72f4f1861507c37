import { makeStyles, tokens } from "@fluentui/react-components";
import { actionMessages } from "../../domain/messages/paneActions";
import { changeOf } from "../findings/change";
import { useSay } from "../state/context";

const useStyles = makeStyles({
  parts: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "4px 10px", margin: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
  },
  text: {
    margin: 0,
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: "pre-wrap",
  },
  removed: { color: tokens.colorStatusDangerForeground1, textDecorationLine: "line-through" },
  added: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: "underline", fontWeight: tokens.fontWeightSemibold },
});

/** A rewrite before it is done: what goes is struck through, what comes is underlined. */
export function ChangeText({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  const say = useSay(actionMessages);
  const { head, removed, added, tail } = changeOf(before, after);
  return (
    <dl className={styles.parts}>
      <dt className={styles.label}>{say("fix.before")}</dt>
      <dd className={styles.text}>
        {before === "" ? (
          say("fix.empty")
        ) : (
          <>
            {head}
            {removed ? (
              <del className={styles.removed} title={say("fix.removed")}>
                {removed}
              </del>
            ) : null}
            {tail}
          </>
        )}
      </dd>
      <dt className={styles.label}>{say("fix.after")}</dt>
      <dd className={styles.text}>
        {after === "" ? (
          say("fix.empty")
        ) : (
          <>
            {head}
            {added ? (
              <ins className={styles.added} title={say("fix.added")}>
                {added}
              </ins>
            ) : null}
            {tail}
          </>
        )}
      </dd>
    </dl>
  );
}
