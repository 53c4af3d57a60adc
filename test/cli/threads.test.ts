/** The command as it is built: many files in threads, a legacy workbook in a thread of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
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
import { utils, write } from '@e965/xlsx';
import { planReport } from '../../src/layout';
import { editionById } from '../../src/form';
import { reportJson } from '../../src/writers/json';
import { writeXlsx } from '../../src/writers/xlsx';
import { modelOf } from '../corpus/model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from '../corpus/pdf';
import { hangingWorkbook } from '../support/hanging';
import { HOSTILE_PDFS } from '../support/hostilePdf';
import { sampleReport, withFigure } from '../support/reports';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'nianbao-threads-'));
const COMMAND = join(folder, 'built', 'nianbao.cjs');

function nianbao(...argv: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 200_000,
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  const webpack = join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  execFileSync(
    process.execPath,
    [webpack, '--config-name', 'command', '--output-path', join(folder, 'built')],
    { cwd: ROOT, stdio: 'ignore' },
  );
  const edition = editionById('2021')!;
  const bytes = (report = sampleReport()) => writeXlsx(planReport(edition, { report, typedTotals: true }));
  writeFileSync(join(folder, '好.xlsx'), bytes());
  writeFileSync(join(folder, '错.xlsx'), bytes(withFigure(sampleReport(), 'requests.received.natural', 4)));
  writeFileSync(join(folder, '无尽.ods'), hangingWorkbook());
  const style = {
    font: 'named UCS-2',
    ruling: RULINGS['strokes']!,
    writing: WRITINGS['a piece a line']!,
    paper: PAPERS['upright']!,
  } as const;
  writeFileSync(join(folder, '好.pdf'), pdfOf(modelOf(sampleReport()), style));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['一封信']]), '一');
  writeFileSync(join(folder, '信.xls'), write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('nianbao check in threads', () => {
  test('many files: every one, in the order given, the same words as one at a time', () => {
    const files = Array.from({ length: 60 }, (_, at) =>
      at % 3 === 0 ? '错.xlsx' : at === 31 ? '没有.xlsx' : '好.xlsx',
    );
    const { code, out, err } = nianbao('check', '--json', ...files);
    expect([code, err]).toEqual([2, '']);
    const lines = out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { file?: string }).file)).toEqual([...files, undefined]);
    for (const [at, file] of [
      [0, '错.xlsx'],
      [1, '好.xlsx'],
      [31, '没有.xlsx'],
    ] as const)
      expect(lines[at]).toBe(nianbao('check', '--json', file).out.trim());
  }, 60_000);

  test('a folder of last year’s reports is looked through in threads, too', () => {
    const folders = ['今年', '去年'].map((name) => join(folder, name));
    for (const each of folders) mkdirSync(each);
    for (let at = 0; at < 26; at++) {
      const unit = `第${at}局`;
      const text = (year: number) => JSON.stringify(reportJson({ ...sampleReport(), unit, year }));
      writeFileSync(join(folders[0]!, `${at}.json`), text(2024));
      if (at !== 7) writeFileSync(join(folders[1]!, `${at}.json`), text(2023));
    }
    const { out, err } = nianbao('check', '今年', '--json', '--previous', '去年');
    const told = out
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((each) => JSON.parse(each) as { file: string; messages: string[] });
    const messages = new Map(told.map(({ file, messages: said }) => [file, said[0]]));
    expect([err, messages.size]).toEqual(['', 26]);
    expect(messages.get('今年/6.json')).toBe('上年报告：去年/6.json');
    expect(messages.get('今年/7.json')).toBe('没有核对跨年关系：去年 里没有“第7局”2023年度的报告');
  }, 60_000);

  test('a legacy workbook is read in a thread, and the process ends by itself', () => {
    const { code, out, err } = nianbao('check', '信.xls');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^✗ /);
    expect(err).not.toContain('文件类型');
  }, 60_000);

  test('one that hangs is ended in words, and the files after it are read', () => {
    const { code, out, err } = nianbao('check', '无尽.ods', '信.xls', '好.xlsx');
    expect([code, out]).toEqual([2, expect.stringContaining('好.xlsx')]);
    expect(err).toContain('✗ 无尽.ods 太大，超过上限（读取时间）。');
    expect(err).toContain('✗ 没有找到年度报告');
  }, 60_000);

  test('a PDF is read with what lies beside the command, tables of characters too', () => {
    const { code, out, err } = nianbao('check', '--json', '好.pdf');
    expect([code, err]).toEqual([0, '']);
    const { report } = JSON.parse(out) as { report: { unit: string; figures: Record<string, number> } };
    expect([report.unit, report.figures['requests.received.natural']]).toEqual([sampleReport().unit, 3]);
  }, 60_000);

  test('hostile PDFs: each ends in words, and the sound one after them is read', () => {
    const files = HOSTILE_PDFS.map(({ make }, at) => {
      writeFileSync(join(folder, `${at}.pdf`), make());
      return `${at}.pdf`;
    });
    const { code, out, err } = nianbao('check', '--json', ...files, '好.pdf');
    expect([code, err]).toEqual([2, '']);
    const lines = out
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { error?: { code: string } });
    expect(lines.map(({ error }) => error?.code)).toEqual([
      ...HOSTILE_PDFS.map(
        ({ codes }) => expect.stringMatching(new RegExp(`^(?:${codes.join('|')})$`)) as string,
      ),
      undefined,
    ]);
  }, 240_000);
});

describe('nianbao review in threads', () => {
  const bytesOf = (unit: string) => {
    const report = { ...sampleReport(), unit };
    return writeXlsx(planReport(editionById('2021')!, { report, typedTotals: true }));
  };

  /** Starts the command and kills it once it has told so many files; the last one keeps it busy. */
  const killedAfter = (files: number, ...argv: string[]): Promise<NodeJS.Signals | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [COMMAND, ...argv], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let lines = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        lines += chunk.toString().split('\n').length - 1;
        if (lines >= files) child.kill('SIGKILL');
      });
      child.on('close', (_, signal) => resolve(signal));
    });

  test('what is killed leaves no half-written workbook, and goes on where it was', async () => {
    mkdirSync(join(folder, '报送'));
    for (let at = 1; at <= 6; at++)
      writeFileSync(join(folder, '报送', `${at}.xlsx`), bytesOf(`青石县第${at}镇人民政府`));
    writeFileSync(join(folder, '报送', '无尽.ods'), hangingWorkbook());
    const call = ['review', '报送', '--year', '2024', '-o', '审核.xlsx', '--letters', '函'];
    expect(await killedAfter(6, ...call)).toBe('SIGKILL');
    expect(['审核.xlsx', '函'].map((name) => existsSync(join(folder, name)))).toEqual([false, false]);
    rmSync(join(folder, '报送', '无尽.ods'));
    const again = nianbao(...call);
    expect([again.code, again.err]).toEqual([0, '· 上次已完成6份，继续\n']);
    expect(again.out).toContain('应报6家，已报6家');
    expect(readdirSync(join(folder, '函')).sort()).toEqual([
      '2024年政府信息公开工作年度报告公布情况.docx',
      '关于2024年政府信息公开工作年度报告审核情况的通报.docx',
      ...[1, 2, 3, 4, 5, 6].map((at) => `青石县第${at}镇人民政府审核意见函.docx`),
    ]);
    nianbao('rollup', '审核.xlsx', '-o', '续.json');
    nianbao('rollup', '报送', '--year', '2024', '-o', '整.json');
    const [resumed, whole] = ['续.json', '整.json'].map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(resumed).toBe(whole);
  }, 120_000);

  test('one poisonous file among many is told, the others are done', () => {
    mkdirSync(join(folder, '许多'));
    for (let at = 1; at <= 30; at++)
      writeFileSync(join(folder, '许多', `${at}.xlsx`), bytesOf(`青石县第${at}镇人民政府`));
    writeFileSync(join(folder, '许多', '毒.ods'), hangingWorkbook());
    const { code, out } = nianbao('review', '许多', '--year', '2024', '--json', '--letters', '许多函');
    expect(code).toBe(2);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ kind }) => kind === 'return')).toHaveLength(30);
    expect(lines.filter(({ kind }) => kind === 'unread')).toEqual([
      {
        kind: 'unread',
        file: join('许多', '毒.ods'),
        error: { code: 'file/too-large', message: expect.any(String) as string },
      },
    ]);
    expect(lines[lines.length - 1]).toMatchObject({ kind: 'summary', received: 30, complete: true });
    expect(
      readdirSync(join(folder, '许多函')).filter((name) => name.endsWith('审核意见函.docx')),
    ).toHaveLength(30);
  }, 120_000);
});
