/** On a closed network every attempt to reach outside is a finding for the IT section: a proxy writes each of them down. */
import { recordingProxy, type RecordingProxy } from "./support/recordingProxy";
import { base, browse, outside, visit } from "./support/workbench";

let proxy: RecordingProxy;
beforeAll(async () => {
  proxy = await recordingProxy();
});
afterAll(() => proxy.close());

test("the proxy hears what leaves this machine", async () => {
  const at = await visit({ proxy: proxy.address });
  try {
    await at.page.evaluate(() => void window.open("http://outside.example/", "_blank"));
    await at.page.waitForTimeout(1500);
    expect(proxy.attempts).toContain("outside.example");
  } finally {
    await at.close();
  }
});

test("the workbench, the pane and a whole check ask for nothing outside", async () => {
  proxy.attempts.length = 0;
  const at = await visit({ proxy: proxy.address });
  try {
    await at.pane.getByRole("button", { name: "検査する" }).click();
    await at.pane.getByRole("treegrid", { name: "指摘の一覧" }).waitFor();
    for (const tab of ["概況", "出力", "設定"]) await at.pane.getByRole("tab", { name: tab }).click();
    await at.page.waitForTimeout(2000);
    expect(proxy.attempts).toEqual([]);
    expect(outside(at.requests)).toEqual([]);
  } finally {
    await at.close();
  }
});

test("the pane opened by itself, outside Excel, asks for nothing outside either", async () => {
  proxy.attempts.length = 0;
  const at = await browse({ proxy: proxy.address });
  try {
    await at.page.goto(new URL("taskpane.html", base).href);
    await at.page.getByText("Excel の外で開いています").first().waitFor();
    // office.js starts its telemetry after three seconds.
    await at.page.waitForTimeout(6000);
    expect(proxy.attempts).toEqual([]);
  } finally {
    await at.close();
  }
});
