/** The most memory that a process has had so far. */
import { readFileSync } from 'node:fs';

/** The kernel's own high-water mark of a process that is still there, in megabytes; 0 for one that is gone. Linux only. */
export function peakMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
