import { consolidationMessages } from "../messages/consolidation";
import { say } from "../messages/catalog";
import { notRecognised, type FileReading } from "../check";
import type { SheetPlan } from "../model";
import { baseName } from "./baseName";
import type { ConsolidationInput } from "./input";
import { tableSheet } from "./tableSheet";
import type { Version } from "./versions";

/** 取込結果: every file with what was read from it, or why nothing was. */
export function intakeSheet({ result, versions, lang }: ConsolidationInput): SheetPlan {
  const head = (
    key: "file" | "result" | "adopted" | "receivedOn" | "hash" | "documents" | "indicators" | "department" | "reason" | "stamp"
  ) => say(consolidationMessages, lang, key);
  return tableSheet({
    name: "取込結果",
    title: say(consolidationMessages, lang, "titleIntake"),
    subtitle: say(consolidationMessages, lang, "subtitleIntake", { count: result.files.length }),
    columns: [
      { heading: head("file"), width: 30 },
      { heading: head("result"), width: 16 },
      { heading: head("adopted"), width: 9, style: { horizontal: "center" } },
      { heading: head("receivedOn"), width: 12, style: { horizontal: "center" } },
      { heading: head("stamp"), width: 20 },
      { heading: head("department"), width: 24 },
      { heading: head("documents"), width: 9, style: { horizontal: "right" } },
      { heading: head("indicators"), width: 9, style: { horizontal: "right" } },
      { heading: head("reason"), width: 56 },
      { heading: head("hash"), width: 14 },
    ],
    rows: result.files.map((file, index) => {
      const version = versions?.find((candidate) => candidate.file === index);
      const documents = result.documents.filter((document) => document.file === index);
      const departments = new Set(
        documents.map((document) => (document.fields["department"]?.text ?? "").replace(/\s+/g, " ")).filter(Boolean)
      );
      return [
        baseName(file.path),
        say(consolidationMessages, lang, statusKey[file.status]),
        version ? say(consolidationMessages, lang, adoptedKey[version.adopted]) : null,
        file.receivedOn?.slice(0, 10) ?? null,
        stampWords(file, lang),
        [...departments].join("、"),
        documents.length,
        documents.reduce((sum, document) => sum + document.indicators.length, 0),
        [file.message, version && versionSentence(version, result.files, lang), ...unrecognisedSheets(file, lang)]
          .filter(Boolean)
          .join("\n"),
        file.hash?.slice(0, 12) ?? null,
      ];
    }),
    tabColor: "#5F6368",
  });
}

/** 検査済 with who and when, 検査後に変更, or 未検査; nothing for a file that could not be read. */
function stampWords({ status, stamp }: FileReading, lang: ConsolidationInput["lang"]): string | null {
  if (status === "unreadable") return null;
  if (!stamp) return say(consolidationMessages, lang, "stampNone");
  const key = stamp.state === "current" ? "stampCurrent" : "stampChanged";
  return say(consolidationMessages, lang, key, { by: stamp.by, at: stamp.at.slice(0, 10) });
}

const statusKey = { ok: "fileOk", partial: "filePartial", unreadable: "fileUnreadable" } as const;

const adoptedKey = { yes: "adoptedYes", partly: "adoptedPartly", no: "adoptedNo" } as const;

/** Why a file counts or not; nothing to say where it is the only one or could not be read. */
function versionSentence({ reason, instead }: Version, files: readonly FileReading[], lang: ConsolidationInput["lang"]): string {
  if (reason === "only" || reason === "nothing-read") return "";
  return say(consolidationMessages, lang, `version-${reason}`, { instead: instead === null ? "" : baseName(files[instead]?.path ?? "") });
}

function unrecognisedSheets(file: FileReading, lang: ConsolidationInput["lang"]): string[] {
  return file.sheets.filter(notRecognised).map((sheet) =>
    say(consolidationMessages, lang, "notRecognised", {
      sheet: sheet.name,
      labels: sheet.missing.map((label) => `「${label}」`).join(""),
    })
  );
}
