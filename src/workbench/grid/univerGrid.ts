/** One workbook on the screen: the grid library's page in an element of its own. This module is loaded lazily. */
import type { FUniver } from "@univerjs/presets";
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import jaJP from "@univerjs/preset-sheets-core/locales/ja-JP";
import type { Language } from "../../domain/rules/defineRule";
import type { BookLook } from "../look/cellLook";
import type { WorkbookModel } from "../responder";
import { followGrid } from "./followGrid";
import { followModel } from "./followModel";
import { bookData } from "./bookData";
import { registerGridFunctions } from "./gridFunctions";
import { SheetLinks } from "./sheetLinks";
import type { GridBook } from "./facade";

export interface SheetGrid {
  /** Stops everything and empties the element. */
  dispose(): void;
}

let books = 0;

/**
 * Draws the model's workbook into `container` and keeps the two in step, both ways.
 * @param container an empty element in the page, with a size.
 */
export function openGrid(container: HTMLElement, model: WorkbookModel, look: BookLook, lang: Language): SheetGrid {
  const { univer, univerAPI } = createUniver({
    locale: lang === "ja" ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: { [LocaleType.JA_JP]: mergeLocales(jaJP), [LocaleType.EN_US]: mergeLocales(enUS) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: true,
        disableAutoFocus: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
    ],
  });
  const workbook = drawWorkbook(univerAPI, model, look, container.clientWidth);
  const links = new SheetLinks(workbook, model);
  const stops = [
    followGrid(univerAPI, workbook, model, links),
    followModel(workbook, model, links),
    registerGridFunctions(univerAPI, model, lang),
  ];
  return {
    dispose() {
      for (const stop of stops) stop();
      univer.dispose();
      container.replaceChildren();
    },
  };
}

function drawWorkbook(univerAPI: FUniver, model: WorkbookModel, look: BookLook, width: number): GridBook {
  const workbook = univerAPI.createWorkbook(bookData(`book-${++books}`, model, look, width));
  const active = workbook.getSheetBySheetId(model.activeSheet.id);
  if (active !== null) workbook.setActiveSheet(active);
  return workbook;
}
