/** The workbench page: opens workbooks from disk or from the samples, draws them, and hosts the pane beside them. */
import "./workbench.css";
import { drawTabs } from "./page/bookTabs";
import { download } from "./page/download";
import { byId } from "./page/elements";
import { setUpMenu } from "./page/menu";
import { notify } from "./page/notice";
import { setUpPane } from "./page/paneFrame";
import { setUpRibbon } from "./page/ribbon";
import { listSamples, loadSample, type Sample } from "./page/samples";
import { fillWords, words } from "./page/words";
import { openBytes } from "./opening/openBytes";
import { savedBytes } from "./saving/savedBytes";
import { Shelf, type Book } from "./shelf";

/** Cells that a sentence names before it only counts. */
const MOST_NAMED = 5;

/** Workbooks that the add-in has made so far; they are numbered as Excel numbers new ones. */
let made = 0;

fillWords(document);
const showPane = setUpPane();
const enableRibbon = setUpRibbon({
  press: (command) => shelf.active?.press(command) ?? Promise.resolve(false),
  showPane: () => showPane(true),
  notReady: () => notify("error", words("ribbonNotReady")),
});

const shelf = new Shelf({
  stages: byId("stage", HTMLElement),
  frames: byId("pane-frames", HTMLDivElement),
  onChange: draw,
  onOpenWorkbook: (bytes) => void openMade(bytes),
  onPane: showPane,
  onGridFailure: () => notify("error", words("gridFailed")),
});

function draw(): void {
  const tabs = shelf.books.map(({ id, model, unsaved }) => ({ id, name: model.name, unsaved }));
  drawTabs(tabs, shelf.active?.id ?? null, { show: (id) => shelf.show(id), close: closeBook });
  byId("welcome", HTMLDivElement).hidden = shelf.books.length > 0;
  byId("save", HTMLButtonElement).disabled = shelf.active === null;
  enableRibbon(shelf.active !== null);
}

function closeBook(id: number): void {
  const book = shelf.books.find((one) => one.id === id);
  if (book !== undefined && (!book.unsaved || window.confirm(words("leave", { name: book.model.name })))) shelf.close(id);
}

byId("open", HTMLButtonElement).addEventListener("click", () => byId("file", HTMLInputElement).click());
byId("file", HTMLInputElement).addEventListener("change", (event) => {
  const input = event.currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // The same file can be chosen again later.
  input.value = "";
  void openFiles(files);
});
byId("stage", HTMLElement).addEventListener("dragover", (event) => event.preventDefault());
byId("stage", HTMLElement).addEventListener("drop", (event) => {
  event.preventDefault();
  void openFiles([...(event.dataTransfer?.files ?? [])]);
});
byId("save", HTMLButtonElement).addEventListener("click", () => {
  if (shelf.active !== null) void save(shelf.active);
});
window.addEventListener("beforeunload", (event) => {
  if (shelf.books.some((book) => book.unsaved)) event.preventDefault();
});

async function openFiles(files: readonly File[]): Promise<void> {
  for (const file of files) await openBytes(shelf, file.name, new Uint8Array(await file.arrayBuffer()));
}

async function openSample(sample: Sample): Promise<void> {
  const bytes = await loadSample(sample.file);
  if (bytes === null) notify("error", words("sampleMissing", { name: sample.title }));
  else await openBytes(shelf, sample.file, bytes, sample.asOf);
}

/** A workbook that the add-in has made opens as a tab of its own, as Excel opens a window. */
async function openMade(bytes: Uint8Array): Promise<void> {
  const name = `${words("newBook")} ${++made}.xlsx`;
  const book = await openBytes(shelf, name, bytes);
  if (book === null) return;
  shelf.mark(book, true);
  notify("info", words("openedByAddin", { name }));
}

async function save(book: Book): Promise<void> {
  const name = book.model.name;
  try {
    const { bytes, refused, sheetsChanged } = await savedBytes(book);
    download(bytes, name);
    shelf.mark(book, false);
    if (refused.length > 0)
      notify("error", words("savedPartly", { name, count: refused.length, cells: refused.slice(0, MOST_NAMED).join(words("comma")) }));
    else if (sheetsChanged) notify("error", words("savedWithoutSheets", { name }));
    else notify("info", words("saved", { name }));
  } catch {
    notify("error", words("saveFailed", { name }));
  }
}

async function start(): Promise<void> {
  const samples = await listSamples();
  const items = samples.map((sample) => ({
    title: sample.title,
    detail: sample.asOf === null ? sample.file : words("asOf", { date: sample.asOf }),
    choose: () => void openSample(sample),
  }));
  setUpMenu(byId("samples", HTMLButtonElement), byId("sample-list", HTMLUListElement), items);
  const [first] = samples;
  if (first === undefined) draw();
  else await openSample(first);
}

void start();
