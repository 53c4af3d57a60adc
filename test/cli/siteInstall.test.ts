/** nianbao install and uninstall on a recorded Windows: what they change, in which order, and that all of it is taken back. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type * as fileSystem from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { makeCertificate } from '../../src/cli/site/certificate';
import { serverAt } from '../../src/cli/site/running';
import type { System } from '../../src/cli/site/system';
import { fakeWindows } from './fakeWindows';
import type { FakeWindows } from './fakeWindows';

const ADD_INS = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const RUN = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run';
const APPS = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\nianbao';
const ID = '6d1f6b0e-5c0b-4a39-9e57-2f4b8a1d7c63';
const MANIFEST = `<OfficeApp><Id>${ID}</Id><Version>1.0.0.0</Version>
<IconUrl DefaultValue="https://年报.example.gov.cn/nianbao/assets/icon-32.png" />
<SourceLocation DefaultValue="https://年报.example.gov.cn/nianbao/taskpane.html" />
<bt:Url id="Pane.Url" DefaultValue="https://年报.example.gov.cn/nianbao/taskpane.html?view=export" />
<SupportUrl DefaultValue="https://other.example/" /></OfficeApp>`;

/** Files that Windows does not let go, as it does not a program that runs; this machine would. */
const mockHeld = new Set<string>();
jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual<typeof fileSystem>('node:fs/promises');
  const rm: typeof actual.rm = (place, options) =>
    mockHeld.has(String(place)) ? Promise.reject(new Error('EPERM')) : actual.rm(place, options);
  return { ...actual, rm };
});

let scratch: string;
let windows: FakeWindows;
let port: number;

const home = () => join(scratch, '用户', 'nianbao');
const installed = (file: string) => readFileSync(join(home(), file), 'utf8');

/** A port that nothing uses: asked of the system, as tests run beside each other. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'nianbao-install-'));
  port = await freePort();
  const site = join(scratch, '1.0.0-0123456789', 'site');
  mkdirSync(site, { recursive: true });
  mkdirSync(join(scratch, '1.0.0-0123456789', 'command'));
  mkdirSync(join(scratch, '下载'));
  writeFileSync(join(scratch, '1.0.0-0123456789', 'command', 'nianbao.cjs'), 'command');
  writeFileSync(join(scratch, '下载', 'nianbao.exe'), 'program');
  writeFileSync(join(site, 'taskpane.html'), '<p>年报助手</p>');
  writeFileSync(join(site, 'manifest.xml'), MANIFEST);
  windows = fakeWindows(scratch);
});
afterEach(async () => {
  mockHeld.clear();
  await windows.end();
  rmSync(scratch, { recursive: true, force: true });
});

async function nianbao(argv: readonly string[], system: System = windows.system) {
  let out = '';
  let err = '';
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const threadFile = join(scratch, '1.0.0-0123456789', 'command', 'nianbao.cjs');
  const code = await run(argv, { stdout, stderr, cwd: scratch, threadFile, system });
  const plain = (text: string) =>
    text
      .replaceAll(scratch, '')
      .replaceAll(String(port), 'PORT')
      .replace(/[0-9A-F]{40}/g, 'SHA1');
  return { code, out: plain(out), err: plain(err) };
}

const install = (...more: string[]) => nianbao(['install', '--port', String(port), ...more]);
const uninstall = (...more: string[]) => nianbao(['uninstall', ...more]);

const INSTALLED = `✓ 把程序和网页放到 /用户/nianbao
✓ 在这台电脑上生成密钥和证书：只用于本机的 https://localhost，密钥只有你能读，不离开这台电脑
! 接着 Windows 会弹出“安全警告”，问是否安装证书 nianbao localhost。它的指纹（sha1）应当是 SHA1：一致的点“是”。证书和密钥是刚在这台电脑上生成的，只用于 localhost，不能签发别的证书；点“否”则到此为止。
✓ 让 Windows 信任这个证书（只对你这个用户）；Windows 会询问，要点“是”
✓ 写好加载项的清单，网址是 https://localhost:PORT/
✓ 把清单登记到注册表 ${ADD_INS}
✓ 登录 Windows 时自动启动网页服务（注册表的 Run；启动时可能有黑色窗口一闪而过）
✓ 列入“设置 → 应用”，可以在那里卸载
✓ 启动网页服务 https://localhost:PORT/ ，只有这台电脑能打开
装好了。重新打开 Excel：“插入 → 我的加载项”（新版是“开始 → 加载项”）里的“开发人员加载项”，点“年报助手”。卸载：设置 → 应用，或 nianbao uninstall。
`;

const UNINSTALLED = `✓ 停止网页服务
✓ 取消登录时自动启动
✓ 从注册表 ${ADD_INS} 取消登记
✓ 删除密钥
! 接着 Windows 会询问是否从根存储中删除证书 nianbao localhost（指纹 SHA1）：点“是”。
✓ 取消 Windows 对证书的信任；Windows 会询问，要点“是”
✓ 从“设置 → 应用”里去掉
✓ 删除 /用户/nianbao（正在运行的程序在这个窗口关闭后删除）
卸载完了。Excel 里的按钮在重新打开 Excel 后消失。
`;

describe('nianbao install', () => {
  test('tells each step, and leaves an add-in that is served, trusted and registered', async () => {
    expect(await install()).toEqual({ code: 0, out: INSTALLED, err: '' });
    expect(readdirSync(home()).sort()).toEqual([
      'certificate.pem',
      'installed.json',
      'key.pem',
      'manifest.xml',
      'nianbao.exe',
      'site',
    ]);
    const program = join(home(), 'nianbao.exe');
    const folder = join(home(), 'site');
    expect(Object.fromEntries(windows.registry)).toEqual({
      [`${ADD_INS}\\${ID}`]: join(home(), 'manifest.xml'),
      [`${RUN}\\nianbao`]: `"${program}" serve --port ${port} --folder ${folder} --background`,
      [`${APPS}\\DisplayName`]: '年报助手',
      [`${APPS}\\DisplayVersion`]: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      [`${APPS}\\InstallLocation`]: home(),
      [`${APPS}\\UninstallString`]: `"${program}" uninstall --ask`,
    });
    expect(windows.started).toEqual([[program, 'serve', '--port', String(port), '--folder', folder]]);
    expect(installed('manifest.xml')).toBe(`<OfficeApp><Id>${ID}</Id><Version>1.0.0.0</Version>
<IconUrl DefaultValue="https://localhost:${port}/assets/icon-32.png" />
<SourceLocation DefaultValue="https://localhost:${port}/taskpane.html" />
<bt:Url id="Pane.Url" DefaultValue="https://localhost:${port}/taskpane.html?view=export" />
<SupportUrl DefaultValue="https://other.example/" /></OfficeApp>`);
    expect((await serverAt(port, installed('certificate.pem')))?.pid).toBe(process.pid);
  });

  test('the key is this user’s alone before anything is in it', async () => {
    await install();
    const file = join(home(), 'key.pem');
    expect([...windows.rights]).toEqual([[file, ['*S-1-5-21-1004336348-1177238915-682003330-1001:F', 0]]]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(installed('key.pem')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  test('the certificate is for localhost alone and cannot sign others', async () => {
    await install();
    const certificate = new X509Certificate(installed('certificate.pem'));
    expect(certificate.subject).toBe('CN=nianbao localhost');
    expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(installed('key.pem')))).toBe(true);
    expect([certificate.validFrom, certificate.validTo]).toEqual([
      'Nov 29 00:00:00 2026 GMT',
      'Nov 29 00:00:00 2031 GMT',
    ]);
    expect([...windows.root.values()]).toEqual(['nianbao localhost']);
  });

  test('another computer gets another key', async () => {
    const [one, other] = [await makeCertificate(new Date(0)), await makeCertificate(new Date(0))];
    expect(one.key).not.toBe(other.key);
  });

  test('a second time: key and trust stay, Windows is not asked again', async () => {
    await install();
    const [key, certificate] = [installed('key.pem'), installed('certificate.pem')];
    windows.calls.length = 0;
    const { code, out } = await nianbao(['install']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((each) => each.endsWith('已有，没有改动'))).toEqual([
      '✓ 在这台电脑上生成密钥和证书：只用于本机的 https://localhost，密钥只有你能读，不离开这台电脑：已有，没有改动',
      '✓ 让 Windows 信任这个证书（只对你这个用户）；Windows 会询问，要点“是”：已有，没有改动',
    ]);
    expect([installed('key.pem'), installed('certificate.pem')]).toEqual([key, certificate]);
    expect(windows.calls.filter((call) => call.startsWith('certutil'))).toEqual([
      `certutil -user -store Root ${[...windows.root.keys()][0]}`,
    ]);
    expect(await serverAt(port, certificate)).toBeDefined();
  });

  test('a certificate with less than a year left is made anew, and the old one no longer trusted', async () => {
    await install();
    const [before] = [...windows.root.keys()];
    const later = { ...windows.system, now: () => new Date('2030-11-30T00:00:00Z') };
    expect((await nianbao(['install'], later)).code).toBe(0);
    expect(windows.root.size).toBe(1);
    expect([...windows.root.keys()]).not.toEqual([before]);
    expect(new X509Certificate(installed('certificate.pem')).validTo).toBe('Nov 29 00:00:00 2035 GMT');
  });

  test('what earlier versions unpacked goes, and what the program now runs from stays', async () => {
    for (const name of ['0.9.0-abcdef0123', 'unpacking-aB3dE6'])
      mkdirSync(join(home(), name), { recursive: true });
    const unpacked = join(home(), '1.0.0-0123456789');
    for (const folder of ['site', 'command']) mkdirSync(join(unpacked, folder), { recursive: true });
    writeFileSync(join(unpacked, 'site', 'taskpane.html'), '<p>年报助手</p>');
    writeFileSync(join(unpacked, 'site', 'manifest.xml'), MANIFEST);
    let out = '';
    const stdout = { write: (text: string) => (out += text) };
    const io = { stdout, stderr: stdout, cwd: scratch, system: windows.system };
    const threadFile = join(unpacked, 'command', 'nianbao.cjs');
    expect([await run(['install', '--port', String(port)], { ...io, threadFile }), out]).toEqual([
      0,
      expect.stringContaining('装好了'),
    ]);
    expect(readdirSync(home()).sort()).toEqual([
      '1.0.0-0123456789',
      'certificate.pem',
      'installed.json',
      'key.pem',
      'manifest.xml',
      'nianbao.exe',
    ]);
    expect(windows.started).toEqual([[join(home(), 'nianbao.exe'), 'serve', '--port', String(port)]]);
  });

  test('run by Node, it takes Node and the command along', async () => {
    const executable = join(scratch, 'node.exe');
    writeFileSync(executable, 'node');
    const system = { ...windows.system, executable, isOneFile: () => Promise.resolve(false) };
    expect((await nianbao(['install', '--port', String(port)], system)).code).toBe(0);
    expect([installed('node.exe'), installed('command/nianbao.cjs')]).toEqual(['node', 'command']);
    expect(windows.registry.get(`${APPS}\\UninstallString`)).toBe(
      `"${join(home(), 'node.exe')}" ${join(home(), 'command', 'nianbao.cjs')} uninstall --ask`,
    );
  });

  test('--show tells what would be done, and changes nothing', async () => {
    const { code, out, err } = await install('--show');
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`安装年报助手：只为当前用户，不需要管理员权限。要做这些事：
1. 把程序和网页放到 /用户/nianbao
2. 在这台电脑上生成密钥和证书：只用于本机的 https://localhost，密钥只有你能读，不离开这台电脑
3. 让 Windows 信任这个证书（只对你这个用户）；Windows 会询问，要点“是”
4. 写好加载项的清单，网址是 https://localhost:PORT/
5. 把清单登记到注册表 ${ADD_INS}
6. 登录 Windows 时自动启动网页服务（注册表的 Run；启动时可能有黑色窗口一闪而过）
7. 列入“设置 → 应用”，可以在那里卸载
8. 启动网页服务 https://localhost:PORT/ ，只有这台电脑能打开
程序没有数字签名：Windows（SmartScreen）或防病毒软件可能警告、拦截，拿不准的先问管理员。可用 SHA256SUMS 核对文件。
以上只是说明，什么也没有改动。
`);
    expect([windows.calls, windows.started, existsSync(home())]).toEqual([[], [], false]);
  });

  test('opened by a double click it asks first; a window that is closed changes nothing', async () => {
    windows.enters = false;
    const { code, out } = await install('--ask');
    expect(code).toBe(0);
    expect(out).toContain('\n按 Enter 开始；关闭这个窗口则什么也不做。\n按 Enter 关闭这个窗口。\n');
    expect([windows.calls, existsSync(home())]).toEqual([[], false]);
    windows.enters = true;
    expect((await install('--ask')).out).toMatch(/装好了。.*\n按 Enter 关闭这个窗口。\n$/);
  });

  test('a person who refuses the certificate is told what was done, and may go on', async () => {
    windows.answers = false;
    const { code, err } = await install();
    expect([code, err]).toEqual([
      2,
      '✗ 没有装完：停在“Windows 对证书的信任”（certutil 2147943623）。已经做了：程序和网页、密钥和证书。 ' +
        'Windows 询问时要点“是”；没有询问的，可能是单位的策略不允许，请管理员处理。' +
        '再运行 nianbao install 会接着做；nianbao uninstall 撤销已经做的。\n',
    ]);
    expect([windows.registry.size, windows.root.size, windows.started]).toEqual([0, 0, []]);
    windows.answers = true;
    expect((await install()).out).toContain('密钥只有你能读，不离开这台电脑：已有，没有改动\n');
    expect(windows.root.size).toBe(1);
  });

  test('half an installation is taken back', async () => {
    windows.answers = false;
    await install();
    const { code, out } = await uninstall();
    expect(code).toBe(0);
    expect(out).toBe(`✓ 停止网页服务：没有，不用做
✓ 取消登录时自动启动：没有，不用做
✓ 从注册表 ${ADD_INS} 取消登记：没有，不用做
✓ 删除密钥
✓ 取消 Windows 对证书的信任；Windows 会询问，要点“是”：没有，不用做
✓ 从“设置 → 应用”里去掉：没有，不用做
✓ 删除 /用户/nianbao（正在运行的程序在这个窗口关闭后删除）
卸载完了。Excel 里的按钮在重新打开 Excel 后消失。
`);
    expect(existsSync(home())).toBe(false);
  });

  test('rights that cannot be given: no key is left', async () => {
    windows.broken = 'icacls';
    const { code, err } = await install();
    expect(code).toBe(2);
    expect(err).toContain('✗ 没有装完：停在“密钥和证书”（icacls -1）。已经做了：程序和网页。');
    expect(existsSync(join(home(), 'key.pem'))).toBe(false);
  });

  test('a server that does not start is told', async () => {
    const silent = { ...windows.system, start: () => undefined, patience: 1 };
    const { code, err } = await nianbao(['install', '--port', String(port)], silent);
    expect(code).toBe(2);
    expect(err).toContain('✗ 没有装完：停在“网页服务”（https://localhost:PORT/）。');
  });

  test.each([
    ['no manifest', undefined],
    ['a manifest of something else', '<OfficeApp/>'],
  ])('%s: nothing is installed', async (_what, text) => {
    const file = join(scratch, '1.0.0-0123456789', 'site', 'manifest.xml');
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    expect(await install()).toEqual({
      code: 2,
      out: '',
      err:
        '✗ /1.0.0-0123456789/site/manifest.xml 不是年报助手的清单，什么也没有安装。 ' +
        '用安装包里的程序，或用 --folder 指出安装包里的 site 文件夹。\n',
    });
    expect(existsSync(home())).toBe(false);
  });

  test('a port that another program has', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const { code, err } = await install();
    await new Promise((resolve) => taken.close(resolve));
    expect([code, err]).toEqual([
      2,
      '✗ 端口 PORT 已被占用或不允许使用。 可能年报助手已经在运行；否则用 --port 换一个端口。\n',
    ]);
  });

  test.each(['install', 'uninstall'])('%s elsewhere than on Windows is refused in words', async (command) => {
    const linux = { ...windows.system, platform: 'linux' };
    expect(await nianbao([command], linux)).toEqual({
      code: 2,
      out: '',
      err:
        '✗ 安装只能在 Windows 上做，什么也没有改动。 ' +
        '在别的系统上可以用 nianbao serve 看网页；在 Excel 里使用要由网页服务器提供，见安装包里的“说明.txt”。\n',
    });
    expect((await nianbao([command, '--lang', 'en'], linux)).err).toContain(
      '✗ Only Windows can be installed on; nothing was changed.',
    );
  });
});

describe('nianbao uninstall', () => {
  test('with the server running: everything is taken back', async () => {
    await install();
    const certificate = installed('certificate.pem');
    expect(await uninstall()).toEqual({ code: 0, out: UNINSTALLED, err: '' });
    expect([windows.registry.size, windows.root.size, existsSync(home())]).toEqual([0, 0, false]);
    expect(await serverAt(port, certificate)).toBeUndefined();
  });

  test('without a server running', async () => {
    await install();
    await windows.end();
    const { code, out } = await uninstall();
    expect([code, out]).toEqual([0, UNINSTALLED.replace('停止网页服务', '停止网页服务：没有，不用做')]);
    expect([windows.registry.size, windows.root.size, existsSync(home())]).toEqual([0, 0, false]);
  });

  test('twice, and where nothing was ever installed', async () => {
    const nothing = `✓ 停止网页服务：没有，不用做
✓ 取消登录时自动启动：没有，不用做
✓ 从注册表 ${ADD_INS} 取消登记：没有，不用做
✓ 删除密钥：没有，不用做
✓ 取消 Windows 对证书的信任；Windows 会询问，要点“是”：没有，不用做
✓ 从“设置 → 应用”里去掉：没有，不用做
✓ 删除 /用户/nianbao（正在运行的程序在这个窗口关闭后删除）：没有，不用做
卸载完了。Excel 里的按钮在重新打开 Excel 后消失。
`;
    expect(await uninstall()).toEqual({ code: 0, out: nothing, err: '' });
    await install();
    await uninstall();
    expect(await uninstall()).toEqual({ code: 0, out: nothing, err: '' });
  });

  test('a stranger at our port is left alone', async () => {
    await install();
    await windows.end();
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const { out } = await uninstall();
    expect(other.listening).toBe(true);
    await new Promise((resolve) => other.close(resolve));
    expect(out).toContain('✓ 停止网页服务：没有，不用做\n');
  });

  test('what others registered stays', async () => {
    await install();
    windows.registry.set(`${ADD_INS}\\other`, 'C:\\other.xml');
    windows.registry.set(`${RUN}\\other`, 'other');
    windows.root.set('0'.repeat(40), 'other root');
    await uninstall();
    expect([...windows.registry.keys()]).toEqual([`${ADD_INS}\\other`, `${RUN}\\other`]);
    expect([...windows.root.values()]).toEqual(['other root']);
  });

  test('trust that is left is told, and gone after another time', async () => {
    await install();
    windows.answers = false;
    const { code, out, err } = await uninstall();
    expect([code, err]).toEqual([
      2,
      '✗ 没有全部卸载，还剩：Windows 对证书的信任、应用列表、程序和网页。 密钥已经删除的，留下的证书不再起作用。' +
        '再运行一次 nianbao uninstall；证书也可以在 certmgr.msc 的“受信任的根证书颁发机构”里删除，名称是 nianbao localhost。\n',
    ]);
    expect(out).toContain(
      '✗ 取消 Windows 对证书的信任；Windows 会询问，要点“是”：没有做成（certutil 2147943623）\n',
    );
    expect(existsSync(join(home(), 'key.pem'))).toBe(false);
    expect([...windows.registry.keys()].filter((key) => !key.startsWith(APPS))).toEqual([]);
    windows.answers = true;
    expect((await uninstall()).code).toBe(0);
    expect([windows.registry.size, windows.root.size, existsSync(home())]).toEqual([0, 0, false]);
  });

  test('what Windows does not let go has its folder removed when the program has ended', async () => {
    await install();
    mockHeld.add(join(home(), 'nianbao.exe'));
    expect((await uninstall()).code).toBe(0);
    expect(readdirSync(home())).toEqual(['nianbao.exe']);
    expect(windows.removedLater).toEqual([home()]);
  });

  test('a person who closes the window changes nothing', async () => {
    await install();
    windows.enters = false;
    const { out } = await uninstall('--ask');
    expect(out).toContain('卸载年报助手。要做这些事：\n1. 停止网页服务\n');
    expect([windows.registry.size, windows.root.size]).toEqual([6, 1]);
  });
});
