/** Names of files, bodies and sheets, whatever they are made of; and what is no file at all. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf, bytesOf, nameFrom, workingFolder } from '../../src/cli/fileNames';
import { jsonLine, line } from '../../src/cli/lines';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { reportJson } from '../../src/writers/json';
import { writeXlsx } from '../../src/writers/xlsx';
import { sampleReport, withFigure } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

/** Moves the cursor, sets the title of the window, breaks the line, turns the writing round, is a command in one byte. */
const COMMANDS = '\x1b[2J\x1b]0;名\x07\n\r\t\u202e\u009b';
const SHOWN = '\\x1b[2J\\x1b]0;名\\x07\\n\\r\\t\\u202e\\x9b';
// eslint-disable-next-line no-control-regex -- what no line may hold
const COMMANDING = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;

let terminal: Terminal;
const json = (unit: string) => JSON.stringify(reportJson({ ...sampleReport(), unit }));
beforeEach(() => {
  terminal = openTerminal();
});
afterEach(() => terminal.close());

describe('what commands a terminal is written out', () => {
  test('a line, and a line of JSON that reads as before', () => {
    expect(line(`${COMMANDS}某局`)).toBe(`${SHOWN}某局\n`);
    const told = jsonLine({ unit: COMMANDS });
    expect(told).not.toMatch(COMMANDING);
    expect(JSON.parse(told)).toEqual({ unit: COMMANDS });
  });

  test('the name of a body', async () => {
    terminal.write('甲.json', json(`${COMMANDS}某局`));
    const { out } = await terminal.nianbao('check', '甲.json');
    expect(out).toContain(`甲.json\u3000${SHOWN}某局\u3000`);
    expect(out).not.toMatch(COMMANDING);
    expect((await terminal.nianbao('check', '--json', '甲.json')).out).not.toMatch(COMMANDING);
  });

  test('the name of a sheet', async () => {
    const report = withFigure(sampleReport(), 'requests.received.natural', 4);
    const plan = planReport(editionById('2021')!, { report, typedTotals: true });
    const text = JSON.stringify(plan).replaceAll('三、依申请公开', '三\\u009b2J');
    terminal.write('甲.xlsx', writeXlsx(JSON.parse(text) as typeof plan));
    const { out } = await terminal.nianbao('check', '甲.xlsx');
    expect(out).toContain('三\\x9b2J');
    expect(out).not.toMatch(COMMANDING);
  });

  test.each([
    ['check', ['check', `没有${COMMANDS}.xlsx`]],
    ['check --previous', ['check', '甲.json', '--previous', `没有${COMMANDS}.json`]],
    ['check --list', ['check', '甲.json', '--list', `没有/${COMMANDS}.csv`]],
    ['convert', ['convert', '甲.json', `${COMMANDS}.png`]],
    ['convert --part', ['convert', '甲.json', '甲.txt', '--part', COMMANDS]],
    ['new --year', ['new', '--unit', '甲', '--year', COMMANDS, '-o', '甲.xlsx']],
    ['explain', ['explain', COMMANDS]],
    ['an unknown command', [COMMANDS]],
    ['an unknown option', ['check', `--${COMMANDS}`]],
  ])('the sentence about what was given: %s', async (_name, argv) => {
    terminal.write('甲.json', json('某局'));
    const { code, out, err } = await terminal.nianbao(...argv);
    expect(code).toBe(2);
    expect(err).toContain('\\x1b[2J');
    expect(`${out}${err}`).not.toMatch(COMMANDING);
  });

  test('the names of files: read, passed over, written', async () => {
    const folder = join(terminal.folder, '来\x1b[2J文');
    mkdirSync(folder);
    writeFileSync(join(folder, '甲\x1b.json'), json('某局'));
    writeFileSync(join(folder, '别\x1b'), '');
    const { out, err } = await terminal.nianbao('check', '来\x1b[2J文', '--list', '单\x1b.csv');
    expect(out).toContain('来\\x1b[2J文/甲\\x1b.json');
    expect(out).toContain('已写入 单\\x1b.csv');
    expect(out).toContain('· 来\\x1b[2J文 里没有读取：别\\x1b');
    expect(`${out}${err}`).not.toMatch(COMMANDING);
  });
});

describe('names that are no valid UTF-8', () => {
  const GB = Buffer.from('c4ea2eb1a82e6a736f6e', 'hex');

  test('stand for their bytes; pairs of surrogates are characters', () => {
    expect(nameFrom(GB)).toBe('\udcc4\udcea.\udcb1\udca8.json');
    expect(bytesOf('\udcc4\udcea.\udcb1\udca8.json')).toEqual(GB);
    expect(nameFrom(Buffer.from('年💀\ufffd.json'))).toBe('年💀\ufffd.json');
    expect(bytesOf('年💀.json')).toEqual(Buffer.from('年💀.json'));
    expect(line('\udcc4.json')).toBe('\\xc4.json\n');
  });

  test('arguments and the folder are taken from their bytes where Node lost some', () => {
    const commandLine = join(terminal.folder, 'cmdline');
    writeFileSync(commandLine, Buffer.concat([Buffer.from('node\0nianbao\0check\0'), GB, Buffer.of(0)]));
    expect(argumentsOf(['check', '\ufffd\ufffd.\ufffd\ufffd.json'], commandLine)).toEqual([
      'check',
      '\udcc4\udcea.\udcb1\udca8.json',
    ]);
    expect(argumentsOf(['check', 'a.json'], commandLine)).toEqual(['check', 'a.json']);
    expect(argumentsOf(['\ufffd'], join(terminal.folder, 'none'))).toEqual(['\ufffd']);
    expect(workingFolder('/a')).toBe('/a');
    expect(workingFolder('/\ufffd', join(terminal.folder, 'none'))).toBe('/\ufffd');
  });

  // Other systems have no such names.
  (process.platform === 'linux' ? test : test.skip)('are read, in a folder too, and written', async () => {
    terminal.write('甲.json', json('某局'));
    mkdirSync(join(terminal.folder, '来文'));
    const place = Buffer.concat([Buffer.from(join(terminal.folder, '来文/')), GB]);
    copyFileSync(join(terminal.folder, '甲.json'), place);
    const name = '来文/\udcc4\udcea.\udcb1\udca8.json';
    for (const given of ['来文', name])
      expect((await terminal.nianbao('check', given)).out).toContain('来文/\\xc4\\xea.\\xb1\\xa8.json　某局');
    expect((await terminal.nianbao('convert', name, '来文/\udcff.csv')).out).toBe('已写入 来文/\\xff.csv\n');
    const written = readdirSync(join(terminal.folder, '来文'), { encoding: 'buffer' });
    expect(written).toContainEqual(Buffer.from('ff2e637376', 'hex'));
  });
});

describe('what is no file is refused at once', () => {
  test('an empty name is a misuse', async () => {
    for (const argv of [
      ['check', ''],
      ['check', 'a.json', ''],
      ['check', 'a.json', '--previous', ''],
      ['check', 'a.json', '--final', ''],
      ['check', 'a.json', '--list', ''],
      ['convert', '', 'a.txt'],
      ['convert', 'a.json', ''],
      ['convert', 'a.json', 'a.svg', '--previous', ''],
      ['new', '--unit', '甲', '--year', '2024', '-o', ''],
    ])
      expect(await terminal.nianbao(...argv)).toEqual({
        code: 2,
        out: '',
        err: `✗ 有一个文件名是空的。 用法见 nianbao ${argv[0]} --help。\n`,
      });
    const english = await terminal.nianbao('check', '', '--lang', 'en');
    expect(english.err).toBe('✗ A file name is empty. See nianbao check --help.\n');
  });

  (process.platform === 'win32' ? test.skip : test)('a pipe that nobody writes to, a device', async () => {
    execFileSync('mkfifo', [join(terminal.folder, '管.xlsx')]);
    const refused = (name: string) => ({
      code: 2,
      out: '',
      err: `✗ ${name} 不是文件（可能是文件夹、管道或设备）。 给出一个文件，例如文件夹里的文件。\n`,
    });
    for (const name of ['管.xlsx', '/dev/zero', '/dev/null'])
      expect(await terminal.nianbao('check', name)).toEqual(refused(name));
    expect(await terminal.nianbao('convert', '管.xlsx', 'a.json')).toEqual(refused('管.xlsx'));
  });
});
