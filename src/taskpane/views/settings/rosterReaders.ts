/** What reads a roster file: loaded when one is chosen. */
export { readRoster } from "../../../domain/settings/roster";
export { parseCsv } from "../../../files/csv";
export { FileFailure } from "../../../files/failure";
export { failureSentence } from "../../../files/say";
