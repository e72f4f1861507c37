/** The worker's script is a chunk of its own: the bundler finds it by this expression. */
export function spawnWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
