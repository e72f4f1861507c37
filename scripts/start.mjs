/** `npm start`: builds what has changed and serves the workbench on this machine only. */
import { buildIfChanged } from "./build/buildIfChanged.mjs";
import { workbenchServer } from "./server/server.mjs";

const WAITING = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>重点目標ナビ</title></head>
<body><p>画面を準備しています。1 分ほどで自動的に開きます。</p></body></html>`;

const say = (line) => process.stdout.write(`${line}\n`);

/** The port asked for, or null where it is no port number. */
function wantedPort(text) {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : null;
}

const port = wantedPort(process.env.PORT ?? "3000");
if (port === null) {
  say(`「${process.env.PORT}」はポート番号として使えません。1～65535 の数字で指定してください(例: PORT=3001 npm start)。`);
  process.exit(2);
}

let waiting = WAITING;
const server = workbenchServer(() => waiting);

server.once("error", (error) => {
  if (error.code === "EADDRINUSE")
    say(`ポート ${port} は別のプログラムが使っています。次のようにして別の番号で開いてください: PORT=${port + 1} npm start`);
  else say(`サーバーを開始できませんでした(${error.code ?? error.message})。別の番号を試してください: PORT=${port + 1} npm start`);
  process.exit(1);
});

server.listen(port, "127.0.0.1", async () => {
  const built = await buildIfChanged(say);
  if (!built) {
    say("画面を作れませんでした。上の内容を確かめてから、もう一度 npm start を実行してください。");
    process.exit(1);
  }
  waiting = null;
  say(`重点目標ナビを開きました: http://localhost:${port}/ (終わるときは Ctrl+C)`);
});
