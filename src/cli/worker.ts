/** What runs in each worker thread: a path comes in, the file's documents go out. */
export { openAndRead as default } from "./openAndRead";
