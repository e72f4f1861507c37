/** Entry of the `juten` command. stdout carries results only; everything else goes to stderr. */
import { run } from "./run";

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
