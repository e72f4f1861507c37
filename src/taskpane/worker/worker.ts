/** The worker: reading, rules and writing happen here, never in the pane's own thread. It ends by being terminated. */
import { ruleList } from "../../domain/rules/ruleList";
import { toFailure } from "./failure";
import type { Request, Response } from "./protocol";
import { collectFiles, readOneFile } from "./files";
import { checkBook, exportBook } from "./tasks";
import { tryForm } from "./tryForm";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(message: Response, transfer?: Transferable[]): void;
};

scope.onmessage = ({ data }) => void answer(data);

async function answer(request: Request): Promise<void> {
  const { id } = request;
  const onProgress = (done: number, total: number) => scope.postMessage({ id, kind: "progress", done, total });
  try {
    if (request.kind === "check") {
      scope.postMessage({ id, kind: "checked", book: checkBook(request.input, onProgress) });
    } else if (request.kind === "file") {
      scope.postMessage({ id, kind: "file", file: await readOneFile(request.input) });
    } else if (request.kind === "trial") {
      scope.postMessage({ id, kind: "trial", trial: tryForm(request.input) });
    } else if (request.kind === "rules") {
      scope.postMessage({ id, kind: "rules", rules: ruleList() });
    } else {
      const bytes = await (request.kind === "collect" ? collectFiles(request.input) : exportBook(request.input, onProgress));
      scope.postMessage({ id, kind: "exported", bytes }, [bytes.buffer]);
    }
  } catch (thrown) {
    scope.postMessage({ id, kind: "failed", failure: toFailure(thrown) });
  }
}
