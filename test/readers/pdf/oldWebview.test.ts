/** Where the PDF library cannot run. */
import { loadLibrary, readFile, readLibrary } from '../../../src/readers';

const PDF = new TextEncoder().encode('%PDF-1.7\n');

test.each([
  ['loading its library', loadLibrary],
  ['reading by its library', readLibrary],
  ['reading it as a file', readFile],
])('%s refuses a PDF by name before the library is loaded', async (_, act) => {
  const world = globalThis as { structuredClone?: unknown; pdfjsWorker?: unknown };
  const kept = world.structuredClone;
  world.structuredClone = undefined;
  try {
    await expect(act(PDF, '年报.pdf')).rejects.toMatchObject({
      code: 'file/no-pdf-here',
      details: { file: '年报.pdf' },
    });
    // What the library leaves when it is loaded.
    expect(world.pdfjsWorker).toBeUndefined();
  } finally {
    world.structuredClone = kept;
  }
});
