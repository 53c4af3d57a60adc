/** Web archives that are damaged, too large, or made to hurt. */
import { UserError } from '../../../src/messages';
import { readWebArchive } from '../../../src/readers/archive';
import { webArchive } from '../../support/webArchive';

const outcome = (bytes: Uint8Array | string): unknown => {
  try {
    return readWebArchive(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'a.mht')
      .length;
  } catch (thrown) {
    return thrown instanceof UserError
      ? [thrown.code, thrown.details['file'], thrown.details['reason']]
      : thrown;
  }
};
const multipart = (boundary: string, body: string) =>
  `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="${boundary}"\n\n${body}`;

test.each<[string, Uint8Array | string, unknown]>([
  ['nothing', '', ['file/empty', 'a.mht', undefined]],
  ['more than 32 MB', new Uint8Array(32_000_001), ['file/too-large', 'a.mht', undefined]],
  ['only headers', 'MIME-Version: 1.0', ['file/damaged', 'a.mht', 'missing-part']],
  ['no page', webArchive([{ type: 'text/plain', content: 'x' }]), ['file/damaged', 'a.mht', 'missing-part']],
  ['no parts', multipart('x', ''), ['file/damaged', 'a.mht', 'missing-part']],
  ['no boundary', multipart('', '<p>甲'), ['file/damaged', 'a.mht', 'missing-part']],
  [
    'base64 that is cut off',
    multipart('x', '--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+5\n--x--'),
    ['file/damaged', 'a.mht', 'truncated'],
  ],
  ['parts without an end', multipart('x', '--x\nContent-Type: text/html\n\n<p>a'), 1],
  ['a part that begins where the file ends', multipart('x', '--x\nContent-Type: text/html\n\n<p>a\n--x'), 1],
  [
    'lines that only begin as the boundary',
    multipart('x', '--x\nContent-Type: text/html\n\n<p>a\n--xy\nb'),
    1,
  ],
])('%s', (_, bytes, expected) => expect(outcome(bytes)).toEqual(expected));

test.each<[string, () => string, unknown]>([
  [
    'parts inside parts',
    () => Array.from({ length: 50 }, (_, at) => multipart(`x${at}`, `--x${at}\n`)).join(''),
    ['file/unsafe', 'a.mht', 'nesting'],
  ],
  [
    'too many parts',
    () => multipart('x', '--x\n\n'.repeat(6_000)),
    ['file/too-large', 'a.mht', 'part-count'],
  ],
  [
    'headers without an end',
    () => `MIME-Version: 1.0\n${'Content-Type: text/html\n'.repeat(10_000)}`,
    ['file/damaged', 'a.mht', 'truncated'],
  ],
  [
    'elements in many pages',
    () => multipart('x', `--x\nContent-Type: text/html\n\n${'<b></b>'.repeat(2_000)}\n`.repeat(100)),
    ['file/too-large', 'a.mht', 'cell-count'],
  ],
  [
    'boundaries that are none',
    () => multipart('x', `--x\nContent-Type: text/html\n\n${'--x--x'.repeat(500_000)}`),
    1,
  ],
  [
    'a list of a million sheets',
    () =>
      multipart('x', `--x\nContent-Type: text/html\n\n<p>a<!--${'<x:Name>a</x:Name>  '.repeat(200_000)}-->`),
    1,
  ],
])('made to hurt: %s', (_, make, expected) => {
  const text = make();
  const start = performance.now();
  expect(outcome(text)).toEqual(expected);
  expect(performance.now() - start).toBeLessThan(5_000);
});
