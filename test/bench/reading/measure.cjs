/**
 * How one way to read is timed, in Node and in a page alike (the function stands alone: it is sent to pages as text).
 * `kinds` are lists of files by name; the result is milliseconds for all files of each, the median of some passes.
 */
async function measure(read, kinds) {
  /** As many files and as long as it takes until the engine has compiled what is used much. */
  const warmUp = { files: 100, milliseconds: 2_000 };
  /** What is fast goes through all files again and again. */
  const least = 5_000;
  const { performance } = globalThis;
  const all = Object.values(kinds).flat();
  const start = performance.now();
  for (let count = 0; count < warmUp.files || performance.now() - start < warmUp.milliseconds; count++)
    await read(all[(count * 7) % all.length]);
  const passes = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  const end = performance.now() + least;
  do
    for (const [kind, files] of Object.entries(kinds)) {
      const before = performance.now();
      for (const bytes of files) {
        const result = read(bytes);
        if (result instanceof Promise) await result;
      }
      passes[kind].push(performance.now() - before);
    }
  while (performance.now() < end);
  const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];
  return Object.fromEntries(Object.entries(passes).map(([kind, values]) => [kind, median(values)]));
}

module.exports = { measure };
