'use strict';
/** Loaded before the program: as it ends, what it used goes to standard error, as JSON on a line of its own. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
  process.stderr.write(`\n${JSON.stringify(used)}\n`);
});
