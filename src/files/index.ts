export { csv, parseCsv } from "./csv";
export { FileFailure, type FileFailureCode, type FileNote, type FileNoteCode } from "./failure";
export { fingerprint } from "./fingerprint";
export { limits } from "./limits";
export { failureSentence, noteSentence } from "./say";
export { readXlsx, type ReadXlsxOptions, type ReadXlsxResult } from "./xlsx/readXlsx";
export { writeXlsx } from "./xlsx/writeXlsx";
export { patchXlsx, type PatchEdit, type PatchRefusal, type PatchResult } from "./xlsx/patchXlsx";
