/** Every line that README and help give for a terminal is run as it stands, in a folder with the files that it names. */
import ExcelJS from 'exceljs';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_TOPICS } from '../../src/messages/help';
import type { HelpSectionWords } from '../../src/messages/help';
import type { HelpWords } from '../../src/messages/helpWords';
import { HELP_WORDS } from '../../src/messages/helpCatalogue';
import { editionForYear } from '../../src/form';
import { planLedger } from '../../src/ledger/sheets';
import { planReport } from '../../src/layout';
import type { Report } from '../../src/report';
import { reportText, webPage, writeDocx } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { fakeWindows } from '../cli/fakeWindows';
import type { FakeWindows } from '../cli/fakeWindows';
import { openTerminal } from '../cli/terminal';
import type { Terminal } from '../cli/terminal';
import { randomLedger } from '../support/ledgers';
import { sampleReport, withFigure } from '../support/reports';
import { README, version } from './readme';

jest.setTimeout(120_000);

/** Lines of the help for a terminal. */
const inHelp = ({ topics }: HelpWords): string[] =>
  HELP_TOPICS.flatMap((id) =>
    Object.values(topics[id].sections as Readonly<Record<string, HelpSectionWords>>).flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('command' in block ? [block.command] : [])),
    ),
  );

/** Lines of README that begin with the command, without what is said behind them. */
const inReadme = [...README.matchAll(/^ {4}(nianbao .*?)(?: {2,}#.*)?$/gm)].map(([, line = '']) => line);

/** With what may be left out, and without. */
const readings = (line: string): string[] =>
  line.includes('[') ? [line.replace(/ \[[^\]]*\]/g, ''), line.replace(/[[\]]/g, '')] : [line];

/** What a line writes. */
function outputsOf(argv: readonly string[]): string[] {
  const named = ['-o', '--list', '--letters'].flatMap((option) => {
    const at = argv.indexOf(option);
    return at < 0 ? [] : [argv[at + 1] ?? ''];
  });
  return argv[0] === 'convert' ? [...named, argv[2] ?? ''] : named;
}

const of = (unit: string, year = 2024): Report => ({ ...sampleReport(), unit, year });
const workbook = (report: Report) => writeXlsx(planReport(editionForYear(report.year ?? 2024)!, { report }));

/** A list of an office's own. */
async function register(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('2025年').addRows([
    ['编号', '收到日期', '申请人类别', '答复日期', '办理结果'],
    ['1', '2025-1-3', '自然人', '2025-1-20', '予以公开'],
    ['2', '2025-3-7', '企业', '', ''],
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** All that the lines name. */
async function give(terminal: Terminal): Promise<void> {
  const own = of('金山镇人民政府');
  const [water, schools] = [of('金山县水务局'), of('金山县教育局')];
  for (const folder of ['folder', 'lastyear', 'again', 'site', '下载'])
    mkdirSync(join(terminal.folder, folder));
  terminal.write('report.xlsx', workbook(own));
  terminal.write('report.txt', reportText(own));
  terminal.write('published.docx', await writeDocx(own));
  for (const [file, year] of [
    ['last.xlsx', 2023],
    ['before.xlsx', 2022],
  ] as const)
    terminal.write(file, workbook({ ...own, year }));
  terminal.write('supervisor.xlsx', workbook(own));
  terminal.write('total.xlsx', workbook(of('金山县')));
  terminal.write('list.csv', '单位,类别\n金山县水务局,部门\n金山县教育局,部门\n');
  terminal.write('folder/water.xlsx', workbook(withFigure(water, 'requests.received.natural', 9)));
  terminal.write('folder/schools.html', webPage(schools));
  terminal.write('again/water.xlsx', workbook(water));
  terminal.write('lastyear/water.xlsx', workbook({ ...water, year: 2023 }));
  terminal.write('site/taskpane.html', '<p>年报助手</p>');
  terminal.write('site/manifest.xml', readFileSync(join(__dirname, '../../manifest.xml')));
  terminal.write('下载/nianbao.exe', 'program');
  terminal.write(
    'ledger.xlsx',
    writeXlsx(planLedger({ year: 2025, ledger: randomLedger(1, { year: 2025 }), shownOn: '2025-06-30' })),
  );
  terminal.write('register.xlsx', await register());
  terminal.write('lastyear/schools.xlsx', workbook({ ...schools, year: 2023 }));
}

describe.each([
  ['README', inReadme, 16],
  ['the help in Chinese', inHelp(HELP_WORDS['zh-CN']), 20],
] as const)('%s', (_, lines, count) => {
  let terminal: Terminal;
  let windows: FakeWindows;
  beforeAll(async () => {
    // What serves is ended at once; what installs meets a Windows.
    terminal = openTerminal((folder) => {
      windows = fakeWindows(folder);
      return { system: windows.system, signal: AbortSignal.abort() };
    });
    await give(terminal);
  });
  afterAll(async () => {
    await windows.end();
    terminal.close();
  });

  test('has lines', () => expect(lines.length).toBeGreaterThanOrEqual(count));

  test.each(lines.flatMap(readings))('%s', async (line) => {
    const [name, ...argv] = line.split(' ');
    const outputs = outputsOf(argv);
    for (const file of outputs) rmSync(join(terminal.folder, file), { recursive: true, force: true });
    const { code, out, err } = await terminal.nianbao(...argv);
    expect([name, code === 2 ? err : '']).toEqual(['nianbao', '']);
    expect(out + err).not.toBe('');
    expect(outputs.filter((file) => !existsSync(join(terminal.folder, file)))).toEqual([]);
  });
});

test('the help gives the same lines in both languages', () => {
  expect(inHelp(HELP_WORDS['en-US'])).toEqual(inHelp(HELP_WORDS['zh-CN']));
});

test('lines of README for npm and node name scripts and files that are there, and this version', () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const named = [...README.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script = '']) => script);
  const known = new Set([...Object.keys(scripts), 'ci', 'install', 'pack']);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((script) => !known.has(script))).toEqual([]);
  expect([...README.matchAll(/nianbao-([\d.]+\d)\.tgz/g)].map(([, named_]) => named_)).toEqual([version]);
});
