/**
 * The pictures of the help are those of the pane as it is: they are taken again and compared by their size and by what is to
 * be read on them, never by pixels, as fonts differ. `npm run pictures` takes them into assets/help.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_PICTURES } from '../../src/messages/help';
import { describeInBrowser } from './browser';
import { takeClerk, takeDesk } from './help/takePictures';
import type { Picture } from './help/takePictures';

jest.setTimeout(600_000);

const FOLDER = join(__dirname, '../../assets/help');
const LIST = join(__dirname, 'help/pictures.json');
const isWriting = process.env['NIANBAO_PICTURES'] === 'write';

interface Listed {
  readonly width: number;
  readonly height: number;
  readonly digest: string;
  /** Line by line. */
  readonly text: readonly string[];
}

/** Width and height stand in the first chunk of a PNG. */
const sizeOf = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
const nameOf = ({ locale, id }: Picture) => `${locale}/${id}`;
const fileOf = (name: string) => join(FOLDER, `${name}.png`);

function write(pictures: readonly Picture[]): void {
  for (const picture of pictures) {
    mkdirSync(join(FOLDER, picture.locale), { recursive: true });
    writeFileSync(fileOf(nameOf(picture)), picture.bytes);
  }
  const listed = pictures.map((picture): readonly [string, Listed] => [
    nameOf(picture),
    { ...sizeOf(picture.bytes), digest: digestOf(picture.bytes), text: picture.text.split('\n') },
  ]);
  writeFileSync(LIST, `${JSON.stringify(Object.fromEntries([...listed].sort()), null, 2)}\n`);
}

describeInBrowser('the pictures of the help', ({ open, test }) => {
  test(isWriting ? 'are written' : 'show what the pane shows', async () => {
    const pictures: Picture[] = [];
    for (const take of [takeClerk, takeDesk]) await take(open, (picture) => pictures.push(picture));
    if (isWriting) write(pictures);
    const listed = JSON.parse(readFileSync(LIST, 'utf8')) as Readonly<Record<string, Listed>>;
    expect(pictures.map(nameOf).sort()).toEqual(
      ['en-US', 'zh-CN'].flatMap((locale) => HELP_PICTURES.map((id) => `${locale}/${id}`)).sort(),
    );
    // Where this fails, the pictures are stale: npm run build:preview, npm run pictures, and look at them.
    const taken = pictures.map((picture) => [
      nameOf(picture),
      { ...sizeOf(picture.bytes), text: picture.text.split('\n') },
    ]);
    const kept = Object.entries(listed).map(([name, { width, height, text }]) => [
      name,
      { width, height, text },
    ]);
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(kept));
    // Those that are shown are those of the list.
    for (const [name, { width, height, digest }] of Object.entries(listed)) {
      const bytes = readFileSync(fileOf(name));
      expect([name, sizeOf(bytes), digestOf(bytes)]).toEqual([name, { width, height }, digest]);
    }
  });
});
