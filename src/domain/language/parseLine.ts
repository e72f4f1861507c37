/** `juten parse`: one line in, one line out. */
import { parseDeadline } from "./deadline";
import { parseReport } from "./report";
import { parseTarget } from "./target";

export type ParseKind = "target" | "report" | "deadline";

/** `target` is the text of the target that a report answers. */
export interface ParseInput {
  id: string;
  text: string;
  target?: string;
}

export type ParseOutput =
  | { id: string; quantities: ReturnType<typeof parseTarget> }
  | ({ id: string } & ReturnType<typeof parseReport>)
  | { id: string; deadline: ReturnType<typeof parseDeadline> };

/** The answer of the machine contract for one text; never fails. */
export function parseLine(kind: ParseKind, input: ParseInput, options: { fiscalYear?: number | null } = {}): ParseOutput {
  const { id, text } = input;
  if (kind === "target") return { id, quantities: parseTarget(text, options) };
  if (kind === "deadline") return { id, deadline: parseDeadline(text, options) };
  const targetText = input.target ?? "";
  return { id, ...parseReport(text, { ...options, target: parseTarget(targetText, options), targetText }) };
}
