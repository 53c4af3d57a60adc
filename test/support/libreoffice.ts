/**
 * LibreOffice as a referee: it recomputes every formula on loading and shows what we wrote. Where it is not installed
 * the tests that need it are skipped aloud.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeNeeding, programOf } from './needing';

const NAMES = ['soffice', 'libreoffice'];
/** Where it is installed without being on the path. */
const PLACES = ['/usr/lib/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS'];

/** By default LibreOffice trusts the results that a file carries; 0 is “always recompute”. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Commas, quotes, UTF-8, as shown, every sheet a file. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const TIME_LIMIT = 540_000;

const office = programOf(NAMES, PLACES);
const painter = programOf(['pdftoppm']);

/** A folder of these tests, with a profile in it; it goes when they have run. */
let folder: string | undefined;
function ownFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'nianbao-referee-'));
    mkdirSync(join(made, 'profile', 'user'), { recursive: true });
    writeFileSync(join(made, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    folder = made;
  }
  return folder;
}

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** Fonts of the workbook that a machine without them replaces by one without Chinese digits: columns come out wider then. */
const CHINESE_FONTS: Readonly<Record<string, string>> = {
  宋体: 'Noto Sans CJK SC',
  黑体: 'Noto Sans CJK SC',
  仿宋_GB2312: 'Noto Sans CJK SC',
};

let fontSettings: string | undefined;

/** Lets LibreOffice put Chinese fonts in the place of Chinese fonts, as machines do where Chinese is written. */
export function withChineseFonts<T>(convertSomething: () => T): T {
  const matches = Object.entries(CHINESE_FONTS).map(
    ([name, other]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${other}</string></edit></match>`,
  );
  fontSettings = join(ownFolder(), 'fonts.conf');
  writeFileSync(
    fontSettings,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${matches.join('')}</fontconfig>`,
  );
  try {
    return convertSomething();
  } finally {
    fontSettings = undefined;
  }
}

/** A `describe` that needs LibreOffice and pdftoppm. */
export function describeWithOffice(name: string, tests: () => void): void {
  const absent = office ? (painter ? undefined : 'pdftoppm (poppler-utils)') : 'LibreOffice (soffice)';
  describeNeeding(name, absent && `${absent} is not installed`, tests);
}

/** Converts the workbooks in one go; the folder with what came out. */
function convert(workbooks: ReadonlyMap<string, Uint8Array>, format: string): string {
  const work = mkdtempSync(join(ownFolder(), 'work-'));
  const paths = [...workbooks].map(([name, bytes]) => {
    const path = join(work, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const out = join(work, 'out');
  run(paths, format, out);
  return out;
}

function run(paths: readonly string[], format: string, out: string, options: readonly string[] = []): void {
  if (!office) throw new Error('LibreOffice is not installed');
  const profile = `-env:UserInstallation=file://${join(ownFolder(), 'profile')}`;
  const all = [profile, '--headless', ...options, '--convert-to', format, '--outdir', out, ...paths];
  const env = fontSettings === undefined ? process.env : { ...process.env, FONTCONFIG_FILE: fontSettings };
  execFileSync(office, all, { stdio: 'ignore', timeout: TIME_LIMIT, env });
}

const DOCTYPE = (kind: string, file: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}">\n`;
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';

/**
 * Runs a macro of LibreOffice's own Basic, a `Sub Main(folder As String)`, in a folder with these files; what lies there afterwards. A macro
 * that fails says so in the file `failed`.
 */
export function ranMacro(
  files: ReadonlyMap<string, Uint8Array>,
  basic: string,
): ReadonlyMap<string, Uint8Array> {
  if (!office) throw new Error('LibreOffice is not installed');
  const programPath = office;
  const work = mkdtempSync(join(ownFolder(), 'work-'));
  for (const [name, bytes] of files) writeFileSync(join(work, name), bytes);
  const library = join(ownFolder(), 'profile', 'user', 'basic', 'Standard');
  const start = (call: string) =>
    execFileSync(
      programPath,
      [`-env:UserInstallation=file://${join(ownFolder(), 'profile')}`, '--headless', '--norestore', call],
      { stdio: 'ignore', timeout: TIME_LIMIT },
    );
  // The first start of a profile lays its library out: the macro takes the place of the empty module.
  if (!existsSync(library)) start('macro:///Standard.Module1.Main');
  const escaped = basic.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  writeFileSync(
    join(library, 'Module1.xba'),
    `${DOCTYPE('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    join(library, 'script.xlb'),
    `${DOCTYPE('library:library', 'library.dtd')}<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
  start(`macro:///Standard.Module1.Main("${work}")`);
  return new Map(readdirSync(work).map((name) => [name, new Uint8Array(readFileSync(join(work, name)))]));
}

/** One document converted: `report.docx` to `pdf`, with a filter and its settings behind a colon; `reader` is the filter it is read with where that is not the obvious one. */
export function convertedDocument(
  file: string,
  content: Uint8Array | string,
  format: string,
  reader?: string,
): Uint8Array {
  const work = mkdtempSync(join(ownFolder(), 'work-'));
  const path = join(work, file);
  writeFileSync(path, content);
  const out = join(work, 'out');
  run([path], format, out, reader === undefined ? [] : [`--infilter=${reader}`]);
  const [ending = format] = format.split(':');
  return new Uint8Array(readFileSync(join(out, file.replace(/[^.]*$/, ending))));
}

/** The text of each page of a PDF. */
export function pageTexts(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, timeout: TIME_LIMIT });
  return text.toString('utf8').split('\f').slice(0, -1);
}

/** A line or word of a page, in points from its upper left corner. */
export interface PlacedText {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plainText = (xml: string): string =>
  xml.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The lines or words of each page of a PDF, with where they stand. */
export function placedTexts(pdf: Uint8Array, kind: 'line' | 'word'): PlacedText[][] {
  const work = mkdtempSync(join(ownFolder(), 'work-'));
  const [source, target] = [join(work, 'a.pdf'), join(work, 'a.html')];
  writeFileSync(source, pdf);
  execFileSync('pdftotext', ['-bbox-layout', source, target], { timeout: TIME_LIMIT });
  const element = new RegExp(
    `<${kind} xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">(.*?)</${kind}>`,
    'gs',
  );
  return readFileSync(target, 'utf8')
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(element)].map(([, left, top, right, bottom, inner = '']) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text: plainText(inner.replace(/<[^>]*>/g, '').replace(/\s+/g, '')),
      })),
    );
}

/** Keeps a picture of a page for whoever wants to look at it: in .cache/artefacts, which is in no commit. */
export function keepPicture(name: string, pdf: Uint8Array, page: number): void {
  if (!painter) throw new Error('pdftoppm is not installed');
  const folderOfPictures = join('.cache', 'artefacts');
  mkdirSync(folderOfPictures, { recursive: true });
  const options = ['-png', '-r', '80', '-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync(painter, [...options, '-', join(folderOfPictures, name)], { input: pdf, timeout: TIME_LIMIT });
}

/** Rows of a comma-separated text with double quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, content = '', end] = match;
    const value = content.startsWith('"') ? content.slice(1, -1).replace(/""/g, '"') : content;
    rows.at(-1)?.push(value);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** What LibreOffice computes: by workbook name, then sheet name, the rows of shown cells. */
export function computedSheets(
  workbooks: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, ReadonlyMap<string, string[][]>> {
  const out = convert(workbooks, CSV);
  const files = readdirSync(out);
  return new Map(
    [...workbooks.keys()].map((name) => {
      const own = files.filter((file) => file.startsWith(`${name}-`));
      const sheets = own.map((file): [string, string[][]] => [
        file.slice(name.length + 1, -'.csv'.length),
        parseCsv(readFileSync(join(out, file), 'utf8')),
      ]);
      return [name, new Map(sheets)];
    }),
  );
}

/** A printed page as pixels. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** Colour of a pixel as #RRGGBB. */
  colorAt(x: number, y: number): string;
}

function readPage(path: string): Page {
  const bytes = readFileSync(path);
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error(`no picture: ${path}`);
  const [width, height] = [Number(header[1]), Number(header[2])];
  const start = header[0].length;
  return {
    width,
    height,
    colorAt: (x, y) => {
      const at = start + (y * width + x) * 3;
      return `#${bytes
        .subarray(at, at + 3)
        .toString('hex')
        .toUpperCase()}`;
    },
  };
}

/** The pages of a PDF, at 100 dots per inch. */
export function paintedPages(pdf: Uint8Array): Page[] {
  if (!painter) throw new Error('pdftoppm is not installed');
  const out = mkdtempSync(join(ownFolder(), 'pages-'));
  execFileSync(painter, ['-r', '100', '-', join(out, 'page')], { input: pdf, timeout: TIME_LIMIT });
  const files = readdirSync(out).filter((file) => file.endsWith('.ppm'));
  return files.sort().map((file) => readPage(join(out, file)));
}

/** The pages a workbook prints. */
export function printedPages(name: string, workbook: Uint8Array): Page[] {
  return paintedPages(convertedDocument(`${name}.xlsx`, workbook, 'pdf'));
}
