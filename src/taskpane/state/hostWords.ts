/** Loaded when Excel refuses something: the sentences for it. */
import { hostMessage, type HostMessageCode } from "../../domain/messages/host";
import type { HostFailure } from "../../host";
import type { Failure } from "../worker/protocol";

export function hostWords({ code, data }: HostFailure): NonNullable<Failure["words"]> {
  const key: HostMessageCode = code;
  return { ja: hostMessage("ja", key, data), en: hostMessage("en", key, data) };
}
