/** What saving needs of the files room, in a script of its own: most visits save nothing. */
export { appendSheets } from "../../files/xlsx/appendSheets";
export { patchXlsx } from "../../files/xlsx/patchXlsx";
export { storeTexts } from "../../files/xlsx/stored";
