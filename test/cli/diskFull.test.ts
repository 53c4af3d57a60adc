/** nianbao review and rollup on a full disk: said with a code and a sentence, the file before is whole, nothing half-written stays. */
import fileSystem from 'node:fs/promises';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { sampleReport } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
const bytesOf = (unit: string): Uint8Array =>
  writeXlsx(planReport(editionById('2021')!, { report: { ...sampleReport(), unit }, typedTotals: true }));
const files = ['甲.xlsx', '乙.xlsx'] as const;
const CALL = [...files, '--members', 'list.csv', '--year', '2024'];

beforeEach(() => {
  terminal = openTerminal();
  terminal.write('甲.xlsx', bytesOf('青石县水务局'));
  terminal.write('乙.xlsx', bytesOf('青石县教育局'));
  terminal.write('list.csv', '单位,类别\n青石县水务局,部门\n青石县教育局,部门\n');
});
afterEach(() => {
  jest.restoreAllMocks();
  terminal.close();
});

type Place = Parameters<typeof fileSystem.writeFile>[0];
const full = (): Error => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** The disk takes this many files whole, of the next a part, and then nothing more. */
function fillAfter(whole: number): void {
  const { writeFile } = fileSystem;
  let left = whole;
  jest.spyOn(fileSystem, 'writeFile').mockImplementation(async (place: Place, content, options) => {
    const name = Buffer.isBuffer(place) ? place.toString() : (place as string);
    if (name.endsWith('.nianbao-progress') || left-- > 0) return writeFile(place, content, options);
    await writeFile(place, (content as Uint8Array).slice(0, 100), options);
    throw full();
  });
}

const told = (file: string) =>
  `✗ 不能写入 ${file}（磁盘空间不足）。 检查文件夹是否存在、文件是否正被打开。\n`;
const halfWritten = () => terminal.files().filter((name) => name.endsWith('.tmp'));

test('review --into: the workbook of the round before stays, and the next call goes on', async () => {
  expect((await terminal.nianbao('review', '甲.xlsx', ...CALL.slice(2), '-o', '审核.xlsx')).err).toBe('');
  const before = terminal.read('审核.xlsx');
  fillAfter(0);
  const { code, err } = await terminal.nianbao('review', '乙.xlsx', '--into', '审核.xlsx');
  expect([code, err]).toEqual([2, told('审核.xlsx')]);
  expect([terminal.read('审核.xlsx').equals(before), halfWritten()]).toEqual([true, []]);
  jest.restoreAllMocks();
  const again = await terminal.nianbao('review', '乙.xlsx', '--into', '审核.xlsx');
  expect([again.code, again.err]).toEqual([0, '· 上次已完成1份，继续\n']);
  expect(terminal.files()).toEqual(['list.csv', '乙.xlsx', '审核.xlsx', '甲.xlsx']);
});

test.each(['审核.xlsx', '函.docx'])('review --force over %s', async (file) => {
  terminal.write(file, 'the file before');
  const option = file.endsWith('.docx') ? '--letters' : '-o';
  fillAfter(0);
  const { code, err } = await terminal.nianbao('review', ...CALL, option, file, '--force');
  expect([code, err, terminal.read(file).toString(), halfWritten()]).toEqual([
    2,
    told(file),
    'the file before',
    [],
  ]);
});

test('a folder of letters: those that are there are whole, and the one that is not is named', async () => {
  mkdirSync(join(terminal.folder, '函'));
  fillAfter(2);
  const call = ['review', ...CALL, '-o', '审核.xlsx', '--letters', '函'];
  const { code, err } = await terminal.nianbao(...call);
  const [first, second] = ['青石县水务局审核意见函.docx', '青石县教育局审核意见函.docx'].map((name) =>
    join('函', name),
  ) as [string, string];
  expect([code, err]).toEqual([2, told(second)]);
  expect(readdirSync(join(terminal.folder, '函'))).toEqual([basename(first)]);
  expect(Object.keys(unzipSync(terminal.read(first)))).toContain('word/document.xml');
});

test.each(['合计.xlsx', '合计.docx', '合计.json'])('rollup --force over %s', async (file) => {
  terminal.write(file, 'the file before');
  fillAfter(0);
  const { code, err } = await terminal.nianbao('rollup', ...CALL, '-o', file, '--force');
  expect([code, err, terminal.read(file).toString(), halfWritten()]).toEqual([
    2,
    told(file),
    'the file before',
    [],
  ]);
});

describe('what is kept to go on with', () => {
  test('that cannot even be begun', async () => {
    const { writeFile } = fileSystem;
    jest.spyOn(fileSystem, 'writeFile').mockImplementation(async (place: Place) => {
      await writeFile(place, '');
      throw full();
    });
    const { code, err } = await terminal.nianbao('review', ...CALL, '-o', '审核.xlsx');
    expect([code, err]).toEqual([2, told('审核.xlsx')]);
    expect(terminal.files()).toEqual(['list.csv', '乙.xlsx', '甲.xlsx']);
  });

  test('that cannot go on: what is done so far is not done again', async () => {
    const { appendFile } = fileSystem;
    let left = 1;
    jest.spyOn(fileSystem, 'appendFile').mockImplementation(async (place, content) => {
      if (left-- > 0) return appendFile(place, content);
      await appendFile(place, String(content).slice(0, 50));
      throw full();
    });
    const { code, err } = await terminal.nianbao('review', ...CALL, '-o', '审核.xlsx');
    expect([code, err]).toEqual([2, told('审核.xlsx')]);
    expect(terminal.files()).not.toContain('审核.xlsx');
    jest.restoreAllMocks();
    // A call that ends once more loses nothing of what came behind the line that was cut short.
    fillAfter(0);
    const ended = await terminal.nianbao('review', ...CALL, '-o', '审核.xlsx');
    expect([ended.code, ended.err]).toEqual([2, `· 上次已完成1份，继续\n${told('审核.xlsx')}`]);
    jest.restoreAllMocks();
    const again = await terminal.nianbao('review', ...CALL, '-o', '审核.xlsx');
    expect([again.code, again.err]).toEqual([0, '· 上次已完成2份，继续\n']);
    expect(again.out).toContain('应报2家，已报2家');
    expect(terminal.files()).toEqual(['list.csv', '乙.xlsx', '审核.xlsx', '甲.xlsx']);
  });
});
