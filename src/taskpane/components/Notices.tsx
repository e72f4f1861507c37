import { paneMessages, type PaneKey } from "../../domain/messages/pane";
import { useLang, usePane, usePaneSay, useSelect } from "../state/context";
import type { Notice } from "../state/model";
import { CopyDetails } from "./CopyDetails";
import { NoticeBar } from "./NoticeBar";

/** The catalog's key for a notice; codes without a sentence of their own are "unexpected". */
export function noticeKey({ failure, key }: Notice): PaneKey {
  const wanted = `${failure ? "fail" : "notice"}.${key}`;
  return Object.hasOwn(paneMessages.ja, wanted) ? (wanted as PaneKey) : "fail.unexpected";
}

/** The notice in words: Excel's refusals in three parts, everything else in one sentence. */
export function NoticeText({ notice }: { notice: Notice }) {
  const say = usePaneSay();
  const lang = useLang();
  const words = notice.failure?.words?.[lang];
  const unknown = notice.failure !== null && (words ? notice.failure.code === "unknown" : noticeKey(notice) === "fail.unexpected");
  return (
    <>
      {words ? `${words.what} ${words.advice}` : say(noticeKey(notice), notice.data)}
      {unknown ? <CopyDetails details={[words?.evidence, notice.failure?.details].filter(Boolean).join("\n")} /> : null}
    </>
  );
}

/** What stands above the views: the state of the host, and the last message. */
export function Notices() {
  const { store } = usePane();
  const say = usePaneSay();
  const host = useSelect((state) => state.host);
  const readOnly = useSelect((state) => state.readOnly);
  const notice = useSelect((state) => state.notice);
  return (
    <>
      {host === "outside" || host === "old" ? <NoticeBar kind="warning">{say(`host.${host}`)}</NoticeBar> : null}
      {readOnly ? <NoticeBar kind="info">{say("host.readOnly")}</NoticeBar> : null}
      {notice ? (
        <NoticeBar kind={notice.kind} closeLabel={say("notice.close")} onClose={() => store.dispatch({ type: "notice", notice: null })}>
          <NoticeText notice={notice} />
        </NoticeBar>
      ) : null}
    </>
  );
}
