/** Files that are written: rights and links stay, names may be long, what a kill left behind goes. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { reportJson } from '../../src/writers/json';
import { sampleReport } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
let place: (name: string) => string;
beforeEach(() => {
  terminal = openTerminal();
  place = (name) => join(terminal.folder, name);
  terminal.write('甲.json', JSON.stringify(reportJson(sampleReport())));
});
afterEach(() => terminal.close());
const convert = (...argv: string[]) => terminal.nianbao('convert', '甲.json', ...argv);
const onPosix = process.platform === 'win32' ? test.skip : test;

describe('--force', () => {
  onPosix.each([0o600, 0o644, 0o664, 0o755])('keeps the rights %o of the file', async (rights) => {
    terminal.write('甲.csv', 'old');
    chmodSync(place('甲.csv'), rights);
    expect((await convert('甲.csv', '--force')).code).toBe(0);
    expect(statSync(place('甲.csv')).mode & 0o7777).toBe(rights);
    expect(terminal.read('甲.csv').toString()).not.toBe('old');
  });

  onPosix('writes where links lead, and leaves the links', async () => {
    mkdirSync(place('远'));
    terminal.write('远/真.csv', 'old');
    symlinkSync('远/真.csv', place('近.csv'));
    symlinkSync('近.csv', place('链.csv'));
    expect(await convert('链.csv')).toEqual({
      code: 2,
      out: '',
      err: '✗ 链.csv 已存在，没有覆盖。 换一个文件名，或加 --force 覆盖。\n',
    });
    expect((await convert('链.csv', '--force')).code).toBe(0);
    expect([readlinkSync(place('链.csv')), readlinkSync(place('近.csv'))]).toEqual(['近.csv', '远/真.csv']);
    expect(readFileSync(place('远/真.csv'), 'utf8')).not.toBe('old');
  });

  onPosix(
    'makes the file that a link leads to; without it a link is something that stands there',
    async () => {
      symlinkSync('还没有.csv', place('链.csv'));
      expect((await convert('链.csv')).err).toMatch(/^✗ 链\.csv 已存在/);
      expect((await convert('链.csv', '--force')).code).toBe(0);
      expect(lstatSync(place('链.csv')).isSymbolicLink()).toBe(true);
      expect(lstatSync(place('还没有.csv')).isFile()).toBe(true);
    },
  );

  onPosix('replaces no device, pipe or folder, and ends where links go round', async () => {
    spawnSync('mkfifo', [place('管.csv')]);
    symlinkSync('/dev/null', place('空.csv'));
    for (const name of ['管.csv', '空.csv']) {
      const sentence = `✗ 不能写入 ${name}（该路径是管道或设备，不是文件）。 检查文件夹是否存在、文件是否正被打开。\n`;
      expect(await convert(name, '--force')).toEqual({ code: 2, out: '', err: sentence });
    }
    symlinkSync('乙.csv', place('丙.csv'));
    symlinkSync('丙.csv', place('乙.csv'));
    expect((await convert('乙.csv', '--force')).err).toContain('（链接循环）');
    expect(readlinkSync(place('乙.csv'))).toBe('丙.csv');
  });
});

describe('names', () => {
  test('as long as a file system allows', async () => {
    const name = `${'a'.repeat(251)}.csv`;
    expect((await convert(name)).code).toBe(0);
    expect((await convert(name, '--force')).code).toBe(0);
    expect(terminal.files()).toEqual([name, '甲.json']);
  });

  onPosix('one that is longer is refused in words', async () => {
    const { code, err } = await convert(`${'a'.repeat(252)}.csv`);
    expect([code, err]).toEqual([2, expect.stringContaining('（文件名过长）')]);
    expect(terminal.files()).toEqual(['甲.json']);
  });
});

describe('what a killed process of ours left behind', () => {
  const own = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const gone = () => spawnSync(process.execPath, ['-e', '0']).pid;
  const aged = (name: string, days: number) => {
    terminal.write(name, 'half');
    const then = new Date(Date.now() - days * 86_400_000 - 60_000);
    utimesSync(place(name), then, then);
  };

  test('goes with the next file that is written there; what may still be in use stays', async () => {
    const [dead, running] = [gone(), process.pid];
    const leftOver = `.nianbao-${own}-${dead}-0123abcd.tmp`;
    const old = `.nianbao-${own}-${running}-00000000.tmp`;
    const oldElsewhere = `.nianbao-ffffffff-${dead}-11111111.tmp`;
    const inUse = `.nianbao-${own}-${running}-22222222.tmp`;
    const elsewhere = `.nianbao-ffffffff-${dead}-33333333.tmp`;
    const others = [`.nianbao-${own}-${dead}-0123abcd.tmp.csv`, `.甲.csv.0123abcd.tmp`, '.nianbao.tmp'];
    for (const name of [leftOver, inUse, elsewhere]) aged(name, 0);
    for (const name of [old, oldElsewhere, ...others]) aged(name, 1);
    mkdirSync(place('旁'));
    terminal.write(`旁/${leftOver}`, 'half');
    expect((await convert('甲.csv')).code).toBe(0);
    expect(terminal.files()).toEqual([inUse, elsewhere, ...others, '旁', '甲.csv', '甲.json'].sort());
    expect(readFileSync(place(`旁/${leftOver}`), 'utf8')).toBe('half');
  });

  test('nothing is left where writing fails', async () => {
    writeFileSync(place('档'), '');
    expect((await convert('档/甲.csv')).code).toBe(2);
    expect(terminal.files()).toEqual(['档', '甲.json']);
  });
});
