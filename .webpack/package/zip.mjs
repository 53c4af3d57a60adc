/** A zip that is the same, byte for byte, whenever the same files are put into it. */
import { zipSync } from 'fflate';

const UNIX = 3;
const FILE = 0o100644;
const PROGRAM = 0o100755;

/** A zip keeps the time of a clock on the wall: the same on every computer where it is made. */
function onTheWall(date) {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}

/**
 * @param {Map<string, Uint8Array>} files by path, with slashes
 * @param {{date: Date, isProgram: (path: string) => boolean}} settings the date of every file, from 1980 on
 * @returns {Uint8Array}
 */
export function zipOf(files, { date, isProgram }) {
  const mtime = onTheWall(date);
  const entry = ([path, bytes]) => {
    const attrs = (isProgram(path) ? PROGRAM : FILE) << 16;
    return [path, [bytes, { mtime, os: UNIX, attrs, level: 9 }]];
  };
  return zipSync(Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(entry)));
}
