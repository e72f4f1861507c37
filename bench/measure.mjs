/** Runs one program alone and measures it from outside: wall time, and its peak memory with all its threads (from /proc). */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

/** Peak resident memory of a process in MB; null once it has ended or where the system does not tell. */
function peak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return null;
    throw error;
  }
}

/** @returns {Promise<{ seconds: number, megabytes: number, out: string }>} */
export function measure(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let megabytes = 0;
    let out = "";
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peak(child.pid) ?? 0)), 20);
    child.stdout.on("data", (chunk) => (out += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      // 1 = findings at error level: the work was done.
      if (code === 0 || code === 1) resolve({ seconds, megabytes: Math.round(megabytes), out });
      else reject(new Error(`${args.join(" ").slice(0, 200)} ended with ${code}`));
    });
  });
}
