/** Loaded when Excel refuses something: the sentences for it. */
import { fill } from "../../domain/messages/catalog";
import { hostMessage, refusalMessages, type HostMessageCode } from "../../domain/messages/host";
import type { Language } from "../../domain/rules/defineRule";
import type { HostFailure } from "../../host/hostErrors";
import type { EditRefusal } from "../../host/workbookPort";
import type { Failure } from "../worker/protocol";

export function hostWords({ code, data }: HostFailure): NonNullable<Failure["words"]> {
  const key: HostMessageCode = code;
  return { ja: hostMessage("ja", key, data), en: hostMessage("en", key, data) };
}

/** Why an edit was not written, in one sentence that holds the next step too. */
export function refusalWords(reason: EditRefusal, place: { sheet: string; cell: string }): NonNullable<Failure["words"]> {
  const sentence = (lang: Language) => ({ what: fill(refusalMessages[lang][reason], place), evidence: "", advice: "" });
  return { ja: sentence("ja"), en: sentence("en") };
}
