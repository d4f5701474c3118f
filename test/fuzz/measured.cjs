/** Loaded before the command line: what it took of the processor and of memory, told when it ends. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  writeFileSync(process.env.OPEN_BOOK_FUZZ_MEASURED, JSON.stringify(measured));
});
