import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Icon, type IconName } from "../../components/icons";
import { notRecognised } from "../../../domain/model/notRecognised";
import { exportMessages } from "../../../domain/messages/paneExport";
import type { CollectedFile, CollectionState } from "../../state/collection";
import { usePane, useSay, type Say } from "../../state/context";
import type { ExportKey } from "../../../domain/messages/paneExport";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "420px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    gap: "2px 8px",
    padding: "6px 4px 6px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
    contentVisibility: "auto",
    containIntrinsicSize: "auto 52px",
  },
  icon: { marginTop: "2px", color: tokens.colorNeutralForeground3 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  partial: { color: tokens.colorStatusWarningForeground3 },
  unreadable: { color: tokens.colorStatusDangerForeground1 },
  name: { overflowWrap: "anywhere" },
  about: { gridColumn: "2 / -1", margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  drift: { gridColumn: "2 / -1", fontSize: tokens.fontSizeBase200 },
  drifts: { margin: "4px 0 0", paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
  choose: { gridColumn: "2 / -1", justifySelf: "start" },
});

/** Every file with its result; what needs a look comes first. */
export function FileList({ state }: { state: CollectionState }) {
  const styles = useStyles();
  const say = useSay(exportMessages);
  const files = [...state.files].sort((a, b) => urgency(a, state) - urgency(b, state));
  return (
    <ul className={styles.list} aria-label={say("many.files")}>
      {files.map((file) => (
        <Row key={file.path} file={file} state={state} />
      ))}
    </ul>
  );
}

/** Unreadable, then partly read, then several versions, then the rest by name. */
function urgency(file: CollectedFile, { versions, running }: CollectionState): number {
  if (running === "reading") return 0;
  const status = statusOf(file);
  if (status === "unreadable" || status === "partial") return status === "unreadable" ? 0 : 1;
  const version = Object.hasOwn(versions, file.path) ? versions[file.path] : undefined;
  return version && version.reason !== "only" ? 2 : 3;
}

function statusOf({ stage, answer }: CollectedFile): "wait" | "now" | "ok" | "partial" | "unreadable" {
  if (stage !== "done") return stage === "waiting" ? "wait" : "now";
  return answer?.reading.status ?? "unreadable";
}

const icons: Record<ReturnType<typeof statusOf>, IconName> = {
  wait: "more",
  now: "refresh",
  ok: "done",
  partial: "warning",
  unreadable: "error",
};

function Row({ file, state }: { file: CollectedFile; state: CollectionState }) {
  const styles = useStyles();
  const { collection } = usePane();
  const say = useSay(exportMessages);
  const status = statusOf(file);
  const version = Object.hasOwn(state.versions, file.path) ? state.versions[file.path] : undefined;
  const drifts = driftLines(file, say);
  const rivalry = version && version.reason !== "only" && version.reason !== "nothing-read" ? version : undefined;
  return (
    <li className={styles.item}>
      <Icon
        name={icons[status]}
        className={mergeClasses(
          styles.icon,
          status === "ok" && styles.ok,
          status === "partial" && styles.partial,
          status === "unreadable" && styles.unreadable
        )}
      />
      <span className={styles.name}>{file.path}</span>
      {state.running ? (
        <span />
      ) : (
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="close" />}
          aria-label={say("many.remove", { name: file.path })}
          onClick={() => collection.remove(file.path)}
        />
      )}
      <p className={styles.about}>{[say(`many.${status}`), contents(file, say)].filter(Boolean).join("　")}</p>
      {rivalry ? <p className={styles.about}>{say(`many.${rivalry.reason}` as ExportKey, { instead: rivalry.insteadOf ?? "" })}</p> : null}
      {rivalry && rivalry.adopted !== "yes" && !state.running ? (
        <Button
          className={styles.choose}
          size="small"
          aria-label={say("many.choose.name", { name: file.path })}
          onClick={() => collection.choose(file.path)}
        >
          {say("many.choose")}
        </Button>
      ) : null}
      {drifts.length > 0 ? (
        <details className={styles.drift}>
          <summary>{say("many.drift", { count: drifts.length })}</summary>
          <ul className={styles.drifts}>
            {drifts.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** What a file holds, or why it holds nothing. */
function contents({ stage, answer, failed }: CollectedFile, say: Say<ExportKey>): string {
  if (stage !== "done") return "";
  if (failed !== null) return say(failed === "not-loaded" ? "many.not-loaded" : "many.broke");
  if (!answer || answer.reading.status === "unreadable") return answer?.reading.message ?? "";
  const indicators = answer.documents.reduce((sum, document) => sum + document.indicators.length, 0);
  const holds = answer.documents.length === 0 ? say("many.nothing") : say("many.holds", { goals: answer.documents.length, indicators });
  return [holds, answer.reading.message].filter(Boolean).join("　");
}

/** How the file's sheets differ from the form, before anything is put together. */
function driftLines({ answer }: CollectedFile, say: Say<ExportKey>): string[] {
  if (!answer) return [];
  const unread = answer.reading.sheets
    .filter(notRecognised)
    .map(({ name, missing }) => say("many.unrecognised", { sheet: name, labels: missing.map((label) => `「${label}」`).join("") }));
  const drifts = answer.facts.flatMap(({ sheet, drift }) =>
    drift.map(({ kind, label, cell, before }) => say(`many.drift.${kind}`, { sheet, label, cell: cell ?? "", before: before ?? "" }))
  );
  return [...new Set([...unread, ...drifts])];
}
