/** The open workbooks: each with its model, its grid and its own pane, as each Excel window has. */
import type { Grid } from "../domain/grid/grid";
import { emptyStored, writeStored } from "../domain/model/storedXml";
import type { BookLook } from "./look/cellLook";
import { attachWebHost, WorkbookModel } from "./responder";
import type { SheetGrid } from "./grid/univerGrid";
import { make } from "./page/elements";
import { language, words } from "./page/words";

export interface Book {
  id: number;
  model: WorkbookModel;
  look: BookLook;
  /** The file as it was opened, and what stood in it then. */
  bytes: Uint8Array;
  grids: readonly Grid[];
  /** The add-in's texts as they stood in the file. */
  stored: ReadonlyMap<string, string>;
  /** The ids of its sheets in the model, in the same order. */
  sheetIds: readonly string[];
  unsaved: boolean;
  stage: HTMLElement;
  frame: HTMLIFrameElement;
  /** Presses a ribbon button of its add-in; false where the add-in is not ready for it. */
  press: (command: string) => Promise<boolean>;
  release: () => void;
}

export interface NewBook {
  name: string;
  bytes: Uint8Array;
  grids: readonly Grid[];
  /** The add-in's own texts in the file. */
  stored: ReadonlyMap<string, string>;
  look: BookLook;
  /** The day that a sample is meant to be checked on, where the file keeps none itself. */
  asOf: string | null;
}

export interface ShelfOptions {
  /** Where sheets and panes are put. */
  stages: HTMLElement;
  frames: HTMLElement;
  /** Called after anything about the list of books has changed. */
  onChange: () => void;
  /** Called with a workbook that the add-in has made. */
  onOpenWorkbook: (bytes: Uint8Array) => void;
  /** Called when an add-in asks for its pane to be shown or hidden. */
  onPane: (visible: boolean) => void;
  /** Called when the grid could not be drawn. */
  onGridFailure: (book: Book) => void;
}

export class Shelf {
  readonly books: Book[] = [];
  active: Book | null = null;
  private nextId = 1;

  constructor(private readonly options: ShelfOptions) {}

  /** Puts a workbook that has been read on the screen. */
  async add(file: NewBook): Promise<Book> {
    const model = new WorkbookModel(file.grids, { name: file.name, onOpenWorkbook: this.options.onOpenWorkbook });
    const entries = new Map([...(file.asOf === null ? [] : [["asOf", JSON.stringify(file.asOf)] as const]), ...file.stored]);
    if (entries.size > 0) model.addCustomXml(writeStored({ ...emptyStored(), entries }));
    const stage = make("div", { className: "grid" });
    const frame = make("iframe", { className: "pane-frame", title: words("product") });
    const book: Book = {
      id: this.nextId++,
      model,
      look: file.look,
      bytes: file.bytes,
      grids: file.grids,
      stored: file.stored,
      sheetIds: model.sheets.map((sheet) => sheet.id),
      unsaved: false,
      stage,
      frame,
      press: () => Promise.resolve(false),
      release: () => undefined,
    };
    this.options.stages.append(stage);
    this.options.frames.append(frame);
    this.books.push(book);
    this.show(book.id);
    const grid = await this.draw(book);
    const host = attachWebHost(frame, model, {
      paneUrl: "taskpane.html",
      locale: language === "ja" ? "ja-JP" : "en-US",
      onPane: (state) => this.options.onPane(state === "Visible"),
    });
    book.press = (command) => host.press(command);
    const stop = model.observe((change) => {
      if (change.kind === "activated" || change.kind === "selected" || book.unsaved) return;
      this.mark(book, true);
    });
    book.release = () => {
      stop();
      host.detach();
      grid?.dispose();
    };
    return book;
  }

  show(id: number): void {
    this.active = this.books.find((book) => book.id === id) ?? null;
    for (const book of this.books) {
      book.stage.hidden = book !== this.active;
      book.frame.hidden = book !== this.active;
    }
    this.options.onChange();
  }

  close(id: number): void {
    const index = this.books.findIndex((book) => book.id === id);
    const [book] = index < 0 ? [] : this.books.splice(index, 1);
    if (book === undefined) return;
    book.release();
    book.stage.remove();
    book.frame.remove();
    if (book === this.active) this.show((this.books[index] ?? this.books[index - 1])?.id ?? 0);
    else this.options.onChange();
  }

  mark(book: Book, unsaved: boolean): void {
    book.unsaved = unsaved;
    this.options.onChange();
  }

  /** The grid library is big: it is loaded with the first workbook. The pane works even where the grid cannot be drawn. */
  private async draw(book: Book): Promise<SheetGrid | null> {
    try {
      const { openGrid } = await import(/* webpackChunkName: "grid" */ "./grid/univerGrid");
      return openGrid(book.stage, book.model, book.look, language);
    } catch {
      this.options.onGridFailure(book);
      return null;
    }
  }
}
