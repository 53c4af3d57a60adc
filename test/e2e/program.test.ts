/**
 * The command and the site as one program, made for this machine: with nothing but itself it is the command, and serves the
 * pane to Chromium over https with a certificate made here. The installer for Windows is in test/cli/siteInstall.
 */
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { makeCertificate } from '../../src/cli/site/certificate';
import { serverAt, waitFor } from '../../src/cli/site/running';
import type { Tls } from '../../src/cli/site/server';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { describeNeeding } from '../support/needing';
import { SITE } from './site';

jest.setTimeout(240_000);

const COMMAND = join(SITE, '..', 'cli');
const MAKER = join(__dirname, '..', '..', '.webpack', 'package', 'program.mjs');
const missing = !CHROMIUM
  ? 'Chromium is not installed'
  : !existsSync(join(SITE, 'taskpane.html')) || !existsSync(join(COMMAND, 'onefile.cjs'))
    ? 'dist/site or dist/cli is not built (npm run build, npm ci)'
    : undefined;

/** What makes the program is a module of its own kind, which jest does not load. */
const MAKE = `import(process.argv[1]).then(({ makeProgram }) => makeProgram(JSON.parse(process.argv[2])))`;

describeNeeding('the program', missing, () => {
  let scratch: string;
  let program: string;
  let home: string;
  let tls: Tls;
  let serving: ChildProcess | undefined;
  let url = '';

  /** Nothing of this machine's environment: no Node on a path, no home. */
  const bare = () => ({ env: { XDG_DATA_HOME: dirname(home) }, cwd: scratch });
  const nianbao = (...argv: string[]) => promisify(execFile)(program, argv, bare());

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'nianbao-program-'));
    program = join(scratch, 'nianbao');
    home = join(scratch, 'data', 'nianbao');
    const wanted = { platform: 'host', siteFolder: SITE, commandFolder: COMMAND, out: program };
    await promisify(execFile)(process.execPath, [
      ...['--input-type=commonjs', '-e', MAKE],
      ...[pathToFileURL(MAKER).href, JSON.stringify(wanted)],
    ]);
  });
  afterAll(() => {
    serving?.kill();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('is the command, unpacked once for this user, and carries no key', async () => {
    const { stdout } = await nianbao('new', '--unit', '金山镇人民政府', '--year', '2024', '-o', 'a.xlsx');
    expect(stdout).toBe('已写入 a.xlsx\n');
    expect((await nianbao('explain', 'T3-balance')).stdout).toMatch(/^T3-balance/);
    const [folder = '', ...others] = readdirSync(home);
    expect([folder, others]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+-[0-9a-f]{10}$/), []]);
    const carried = readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(carried).toContain(join(home, folder, 'site', 'taskpane.html'));
    const withKey = carried.filter((file) =>
      /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[\w+/]{40}/.test(readFileSync(file, 'latin1')),
    );
    expect(withKey).toEqual([]);
    expect(carried.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  test('serves over https where there is a certificate of this computer', async () => {
    mkdirSync(home, { recursive: true });
    tls = await makeCertificate(new Date());
    writeFileSync(join(home, 'key.pem'), tls.key, { mode: 0o600 });
    writeFileSync(join(home, 'certificate.pem'), tls.certificate);
    serving = spawn(program, ['serve', '--port', '0'], bare());
    const said = await new Promise<string>((resolve) =>
      serving?.stdout?.setEncoding('utf8').once('data', resolve),
    );
    url = /https:\/\/localhost:\d+\//.exec(said)?.[0] ?? said;
    const answering = await serverAt(Number(new URL(url).port), tls.certificate);
    expect(answering).toEqual({
      program: 'nianbao',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      pid: serving.pid,
    });
  });

  test('the pane loads in a browser that trusts exactly this certificate, and asks nobody else', async () => {
    const key = new X509Certificate(tls.certificate).publicKey.export({ type: 'spki', format: 'der' });
    const pin = createHash('sha256').update(key).digest('base64');
    const flags = [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
    /** A page that asked for what is told, with whatever the browser is told to trust. */
    const visit = async (
      more: readonly string[],
      look: (page: Page, asked: readonly string[]) => Promise<void>,
    ) => {
      const browser = await chromium.launch({
        executablePath: CHROMIUM as string,
        args: [...flags, ...more],
      });
      try {
        const page = await browser.newPage({ locale: 'zh-CN' });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await look(page, asked);
      } finally {
        await browser.close();
      }
    };
    await visit([], (page) =>
      expect(page.goto(`${url}taskpane.html`)).rejects.toThrow('ERR_CERT_AUTHORITY_INVALID'),
    );
    await visit([`--ignore-certificate-errors-spki-list=${pin}`], async (page, asked) => {
      const response = await page.goto(`${url}taskpane.html`);
      expect(response?.status()).toBe(200);
      expect(response?.headers()).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
      expect((await response?.securityDetails())?.issuer).toBe('nianbao localhost');
      await page.getByText('这个页面要在 Excel 里打开').first().waitFor({ timeout: 90_000 });
      expect(asked).toContain(`${url}office/office.js`);
      expect(asked.filter((each) => !each.startsWith(url) && !/^(?:blob|data):/.test(each))).toEqual([]);
    });
  });

  test('goes on in the background, as it is started at login', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
    });
    expect(await nianbao('serve', '--port', String(port), '--background')).toEqual({
      stdout: '',
      stderr: '',
    });
    const find = () => serverAt(port, tls.certificate);
    expect(await waitFor(async () => (await find()) !== undefined, 300)).toBe(true);
    const pid = (await find())?.pid ?? 0;
    expect([0, process.pid, serving?.pid]).not.toContain(pid);
    process.kill(pid);
    expect(await waitFor(async () => (await find()) === undefined, 300)).toBe(true);
  });
});
