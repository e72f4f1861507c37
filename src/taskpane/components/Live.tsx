import { makeStyles } from "@fluentui/react-components";

export const useHiddenStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Read aloud when it changes, without being seen and without moving the focus. */
export function Live({ text }: { text: string }) {
  const styles = useHiddenStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
