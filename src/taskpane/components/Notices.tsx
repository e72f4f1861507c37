import { paneMessages, type PaneKey } from "../../domain/messages/pane";
import { usePane, usePaneSay, useSelect } from "../state/context";
import type { Notice } from "../state/model";
import { CopyDetails } from "./CopyDetails";
import { NoticeBar } from "./NoticeBar";

/** The catalog's key for a notice; codes without a sentence of their own are "unexpected". */
export function noticeKey({ failure, key }: Notice): PaneKey {
  const wanted = `${failure ? "fail" : "notice"}.${key}`;
  return Object.hasOwn(paneMessages.ja, wanted) ? (wanted as PaneKey) : "fail.unexpected";
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
          {say(noticeKey(notice), notice.data)}
          {notice.failure && noticeKey(notice) === "fail.unexpected" ? <CopyDetails details={notice.failure.details} /> : null}
        </NoticeBar>
      ) : null}
    </>
  );
}
