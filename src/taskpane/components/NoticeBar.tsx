import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Notice } from "../state/model";
import { Icon, type IconName } from "./icons";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    gap: "8px",
    alignItems: "start",
    padding: "8px 4px 8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  plain: { paddingRight: "12px" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  info: {},
  icon: { marginTop: "2px" },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorBrandForeground1 },
  body: { minWidth: 0 },
});

const icons: Record<Notice["kind"], IconName> = { info: "info", success: "done", warning: "warning", error: "error" };

interface NoticeBarProps {
  kind: Notice["kind"];
  children: ReactNode;
  closeLabel?: string;
  onClose?: () => void;
}

/** A message beside the work: it never takes the focus. */
export function NoticeBar({ kind, children, closeLabel, onClose }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <div role={kind === "error" ? "alert" : "status"} className={mergeClasses(styles.bar, !onClose && styles.plain, styles[kind])}>
      <Icon name={icons[kind]} className={mergeClasses(styles.icon, styles[`${kind}Icon`])} />
      <div className={styles.body}>{children}</div>
      {onClose ? (
        <Button appearance="subtle" size="small" icon={<Icon name="close" />} aria-label={closeLabel ?? ""} onClick={onClose} />
      ) : null}
    </div>
  );
}
