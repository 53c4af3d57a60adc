import { mkdirSync, symlinkSync } from 'node:fs';
import fileSystem from 'node:fs/promises';
import { join } from 'node:path';
import { listInputs } from '../../src/cli/inputs';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { sampleReport, withFigure } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

const edition = editionById('2021')!;
const workbook = (report = sampleReport()) => writeXlsx(planReport(edition, { report, typedTotals: true }));
const GOOD = workbook();
const WRONG = workbook(withFigure(sampleReport(), 'requests.received.natural', 4));

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
  for (const folder of ['来文', '来文/乙区', '来文/乙区/空', '来文/.git'])
    mkdirSync(join(terminal.folder, folder));
});
afterEach(() => {
  jest.restoreAllMocks();
  terminal.close();
});

const list = async (...given: string[]) => {
  const { inputs, passedOver } = await listInputs(given, terminal.folder, '');
  return { files: inputs.map(({ file, error }) => (error ? `${file}: ${error.code}` : file)), passedOver };
};

describe('a folder stands for the reports in it', () => {
  test('by name, those of folders below among them, between what else is given', async () => {
    for (const file of ['来文/丙.xlsx', '来文/A.XLSX', '来文/乙区/1.docx', '来文/乙区/2.xls', '别.html'])
      terminal.write(file, 'x');
    expect(await list('没有.xlsx', '来文', '别.html')).toEqual({
      files: ['没有.xlsx', '来文/A.XLSX', '来文/丙.xlsx', '来文/乙区/1.docx', '来文/乙区/2.xls', '别.html'],
      passedOver: [{ folder: '来文', names: ['.git'] }],
    });
  });

  test('lock files, files for programs and of other kinds are passed over, and said so', async () => {
    for (const file of ['甲.xlsx', '~$甲.xlsx', '.DS_Store', '.隐.xlsx', '封面.png', '说明', '.git/a.xlsx'])
      terminal.write(`来文/${file}`, GOOD);
    const { code, out, err } = await terminal.nianbao('check', '来文');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^来文\/甲\.xlsx[^]*\n\n共1个文件：1个相符\n· 来文 里没有读取：\.DS_Store、\.git、\.隐\.xlsx、~\$甲\.xlsx等6个\n$/,
    );
    const english = await terminal.nianbao('check', '--lang', 'en', '来文');
    expect(english.out).toMatch(
      /\n· Passed over in 来文: \.DS_Store, \.git, \.隐\.xlsx, ~\$甲\.xlsx and 2 more\n$/,
    );
    const json = await terminal.nianbao('check', '--json', '--lang', 'en', '来文');
    const [file, closing] = json.out
      .split('\n')
      .filter((each) => each !== '')
      .map((each) => JSON.parse(each) as unknown);
    expect(json.err).toBe('');
    expect(file).toMatchObject({ file: '来文/甲.xlsx', findings: [] });
    expect(closing).toMatchObject({
      summary: {
        files: 1,
        passedOver: [
          { folder: '来文', names: ['.DS_Store', '.git', '.隐.xlsx', '~$甲.xlsx', '封面.png', '说明'] },
        ],
      },
    });
  });

  test('a link to a file is that file; one to a folder is not followed', async () => {
    terminal.write('甲.xlsx', GOOD);
    symlinkSync('../甲.xlsx', join(terminal.folder, '来文/链接.xlsx'));
    symlinkSync('..', join(terminal.folder, '来文/回.xlsx'));
    symlinkSync('没有', join(terminal.folder, '来文/断.xlsx'));
    expect(await list('来文')).toEqual({
      files: ['来文/链接.xlsx'],
      passedOver: [{ folder: '来文', names: ['.git', '回.xlsx', '断.xlsx'] }],
    });
  });

  test('without any report: a sentence with what can be read, exit 2', async () => {
    const { code, out, err } = await terminal.nianbao('check', '来文/乙区');
    expect([code, out]).toEqual([2, '\n共1个文件：1个读不出\n· 读不出：来文/乙区\n']);
    expect(err).toMatch(/^✗ 文件夹 来文\/乙区 里没有可以读取的文件。 可以读取：\.xlsx、.*。\n$/);
    const [told] = (await terminal.nianbao('check', '--json', '来文/乙区')).out.split('\n');
    expect(JSON.parse(told!)).toMatchObject({
      file: '来文/乙区',
      error: { code: 'file/empty-folder' },
    });
  });

  test('one that cannot be listed is an error in its place; the others are read', async () => {
    terminal.write('来文/丙.xlsx', GOOD);
    terminal.write('来文/甲.xlsx', WRONG);
    const { readdir } = fileSystem;
    jest
      .spyOn(fileSystem, 'readdir')
      .mockImplementation(((folder: string, options: never) =>
        folder.endsWith('乙区')
          ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
          : readdir(folder, options)) as typeof readdir);
    const { code, out, err } = await terminal.nianbao('check', '来文');
    expect(code).toBe(2);
    expect(out).toMatch(
      /来文\/丙\.xlsx[^]*来文\/甲\.xlsx[^]*共3个文件：1个相符，1个不符，1个读不出\n· 同一机关有2份：金山镇人民政府（来文\/丙\.xlsx、来文\/甲\.xlsx）\n· 读不出：来文\/乙区\n· 来文 里没有读取：\.git\n$/,
    );
    expect(err).toContain('✗ 不能读取 来文/乙区（没有权限）。');
  });

  test('the count is of files', async () => {
    terminal.write('来文/丙.xlsx', GOOD);
    terminal.write('来文/甲.xlsx', WRONG);
    const { code, out } = await terminal.nianbao('check', '来文');
    expect([code, /^共.*$/m.exec(out)?.[0]]).toEqual([1, '共2个文件：1个相符，1个不符']);
  });

  test('its list has every file: what was found, what was clean, what could not be read', async () => {
    terminal.write('来文/丙.xlsx', GOOD);
    terminal.write('来文/坏.xlsx', '');
    terminal.write('来文/甲.xlsx', WRONG);
    await terminal.nianbao('check', '来文', '--list', '单.csv');
    const cells = terminal
      .read('单.csv')
      .toString('utf8')
      .trimEnd()
      .split('\r\n')
      .map((each) => each.split(',').slice(0, 6).join());
    expect(cells.slice(1)).toEqual([
      '来文/丙.xlsx,金山镇人民政府,2024,相符,,',
      '来文/坏.xlsx,,,读不出,,',
      '来文/甲.xlsx,金山镇人民政府,2024,不符,,1',
      '来文/甲.xlsx,金山镇人民政府,2024,不符,,1',
    ]);
  });

  test('only check takes one', async () => {
    const { code, err } = await terminal.nianbao('convert', '来文', 'a.json');
    expect([code, err]).toEqual([
      2,
      '✗ 来文 不是文件（可能是文件夹、管道或设备）。 给出一个文件，例如文件夹里的文件。\n',
    ]);
  });
});
