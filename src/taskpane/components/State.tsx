import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons";

const useStyles = makeStyles({
  state: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", gap: "8px", padding: "32px 24px" },
  icon: { fontSize: "36px", color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: "36em", color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** A view that has nothing to list says why, and what to do. */
export function State({ icon, good, title, children }: { icon: IconName; good?: boolean; title: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <Icon name={icon} className={mergeClasses(styles.icon, good && styles.good)} />
      <h2 className={styles.title}>{title}</h2>
      {typeof children === "string" ? <p className={styles.text}>{children}</p> : children}
    </div>
  );
}
