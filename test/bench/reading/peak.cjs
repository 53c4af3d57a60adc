/** The most memory this process ever had, in megabytes; the kernel's own count for children starts at their parent's. */
const { readFileSync } = require('node:fs');

function peakMegabytes() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1000;
  } catch {
    return process.resourceUsage().maxRSS / 1000;
  }
}

module.exports = { peakMegabytes };
