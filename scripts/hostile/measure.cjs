/** Loaded in front of the command line (`node --require`): at its end the peak of its memory, in kB, and the time that it computed,
 * in microseconds, go to the fourth stream. */
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
