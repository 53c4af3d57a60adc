/**
 * What `npm run package` makes, as an office gets it: unpacked into an empty folder, served by nginx with the configuration
 * in it at an address that only this test knows, opened in Chromium; and served by its own command where nothing but Node is.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { generate } from 'selfsigned';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { describeNeeding } from '../support/needing';
import { freePort, NGINX, Nginx } from '../support/nginx';
import { scriptOf, SITE } from './site';

const ROOT = join(__dirname, '..', '..');
const HOST = 'nianbao.test';
const ADDRESS = `https://${HOST}/office/nianbao/`;
const NAME = 'nianbao-1.1.0';

/** Longer than a busy machine ever takes; nothing is asserted about time. */
const PATIENCE = 60_000;

/** Makes the package of what is built; the zip, and what was said. */
function packed(out: string, environment: NodeJS.ProcessEnv = {}): { zip: Buffer; said: string } {
  const script = join(ROOT, '.webpack', 'package', 'index.mjs');
  const args = [script, '--base-url', ADDRESS, '--no-windows', '--built', '--out', out];
  const said = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { zip: readFileSync(join(out, `${NAME}.zip`)), said };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const missing = !CHROMIUM
  ? 'Chromium is not installed'
  : !NGINX
    ? 'nginx is not installed'
    : !existsSync(join(ROOT, 'dist', 'bundled', 'site.json')) || !existsSync(join(SITE, 'taskpane.html'))
      ? 'dist/site is not built (npm run build)'
      : undefined;

jest.setTimeout(120_000);

describeNeeding('the package', missing, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'nianbao-package-'));
  const folder = join(scratch, 'unpacked', NAME);
  let zip: Buffer;
  beforeAll(() => {
    ({ zip } = packed(join(scratch, 'made')));
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      const file = join(scratch, 'unpacked', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test('made again, in another time zone, it is the same byte for byte', () => {
    const { zip: again } = packed(join(scratch, 'again'), { TZ: 'Asia/Shanghai' });
    expect(again.equals(zip)).toBe(true);
  });

  test('holds what the instruction names, and no map of the source', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'LICENSES.txt',
      'SHA256SUMS',
      'command',
      'manifest.xml',
      'nginx.conf',
      'sbom.cdx.json',
      'site',
      '说明.txt',
    ]);
    expect(filesIn(folder).filter((path) => path.endsWith('.map'))).toEqual([]);
    // The bit that says that names are UTF-8: Windows shows others in the code page of the computer.
    const at = zip.indexOf(strToU8('说明.txt')) - 30 - Buffer.byteLength(`${NAME}/`);
    expect(zip.readUInt16LE(at + 6) & 0x800).toBe(0x800);
  });

  test('SHA256SUMS names every file, with the sum of it', () => {
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const told = new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]));
    const files = filesIn(folder).filter((path) => path !== 'SHA256SUMS');
    expect([...told.keys()].sort()).toEqual(files);
    for (const path of files)
      expect([
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]).toEqual([path, told.get(path)]);
  });

  test('the bill of materials has what is bundled and copied, and nothing that only builds and tests', () => {
    const bom = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      metadata: { component: { name: string; type: string } };
      components: { name: string; hashes: { alg: string }[]; licenses: object[] }[];
    };
    expect([bom.bomFormat, bom.metadata.component.name, bom.metadata.component.type]).toEqual([
      'CycloneDX',
      'nianbao',
      'application',
    ]);
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        '@microsoft/office-js',
        'commander',
        'docx',
        'nanoid',
        'parse5',
        'pdfjs-dist',
        'react',
      ]),
    );
    expect(names.filter((name) => /jest|univer|playwright|eslint|exceljs/.test(name))).toEqual([]);
    for (const { name, hashes, licenses } of bom.components)
      expect([name, hashes.map(({ alg }) => alg), licenses.length]).toEqual([name, ['SHA-512'], 1]);
    const licences = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
    expect(names.filter((name) => !licences.includes(`\n${name} `))).toEqual([]);
    expect(licences).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
    expect(licences).toContain(
      'Microsoft is not responsible for maintaining, updating or supporting nianbao.',
    );
    expect(licences).toContain('Copyright 1990-2009 Adobe Systems Incorporated');
  });

  test('the instruction is as Windows’ editor reads it, with the address and without the program that is not in it', () => {
    const text = readFileSync(join(folder, '说明.txt'), 'utf8');
    expect(
      text.startsWith(
        '\uFEFF年报助手 1.1.0 安装说明（给管理员）\r\n网址：https://nianbao.test/office/nianbao/\r\n',
      ),
    ).toBe(true);
    expect(/[^\r]\n/.test(text)).toBe(false);
    expect(text).toContain('年报助手的维护、更新和支持与微软无关。');
    expect(text).not.toMatch(/nianbao\.exe|\{\{|\[\[|\]\]/);
  });

  test.each([
    [
      ['--base-url', 'http://nianbao.test/'],
      '--base-url has to begin with https: http://nianbao.test/; e.g. --base-url https://addins.example.gov.cn/nianbao/\n',
    ],
    [
      [],
      '--base-url is not set: the manifest needs the address of the add-in; e.g. --base-url https://addins.example.gov.cn/nianbao/\n',
    ],
    [
      ['--base-url', 'https://nianbao.test/?a=1'],
      '--base-url has to end before any ? or #: https://nianbao.test/?a=1; e.g. --base-url https://addins.example.gov.cn/nianbao/\n',
    ],
    [
      ['--base-url', 'https://nianbao.test/a;b/'],
      'the path of --base-url has to be of letters, digits and - _ . ~ alone: https://nianbao.test/a;b/\n',
    ],
  ])('%j is refused in words', (args, words) => {
    const script = join(ROOT, '.webpack', 'package', 'index.mjs');
    const run = () => execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow(expect.objectContaining({ status: 1, stderr: words }) as Error);
  });

  describe('served by nginx', () => {
    let nginx: Nginx;
    let port: number;
    let certificate: string;
    beforeAll(async () => {
      port = await freePort();
      const made = await generate([{ name: 'commonName', value: HOST }], {
        keyType: 'ec',
        extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] }],
      });
      certificate = made.cert;
      const files = { certificate: join(scratch, 'certificate.pem'), key: join(scratch, 'key.pem') };
      writeFileSync(files.certificate, made.cert);
      writeFileSync(files.key, made.private);
      const conf = join(folder, 'nginx.conf');
      // The three places that the configuration marks, and a port that this test may use.
      const mended = readFileSync(conf, 'utf8')
        .replace('/etc/nginx/nianbao/certificate.pem', files.certificate)
        .replace('/etc/nginx/nianbao/key.pem', files.key)
        .replace('/srv/nianbao/site', join(folder, 'site'))
        .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`);
      const site = join(scratch, 'site.conf');
      writeFileSync(site, mended);
      nginx = new Nginx(join(scratch, 'nginx'), site);
      if (nginx.check().length === 2) await nginx.start(port);
    });
    afterAll(() => nginx.stop());

    test('the configuration for the root of a server with a port of its own is one, too', () => {
      const script = `import { nginxConf } from '${pathToFileURL(join(ROOT, '.webpack/package/nginx.mjs')).href}';
        const entries = [{ pattern: '', headers: { A: 'a', B: 'b' } }, { pattern: '^x/', headers: { B: 'c' } }];
        process.stdout.write(nginxConf(entries, { baseUrl: 'https://nianbao.test:8443/', version: '1.0.0' }));`;
      const conf = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
      });
      const file = join(scratch, 'root.conf');
      writeFileSync(
        file,
        conf
          .replace('/etc/nginx/nianbao/certificate.pem', join(scratch, 'certificate.pem'))
          .replace('/etc/nginx/nianbao/key.pem', join(scratch, 'key.pem')),
      );
      expect(conf).toContain('    listen 8443 ssl;\n');
      expect(conf).toContain('map $uri $nianbao_b {\n    default "b";\n    "~^/x/" "c";\n}\n');
      expect(conf).toContain('location "/" {');
      expect(new Nginx(join(scratch, 'root'), file).check()).toEqual([
        'nginx: the configuration file main.conf syntax is ok',
        'nginx: configuration file main.conf test is successful',
      ]);
    });

    /** The answer to a request that trusts this certificate and no other. */
    const ask = (
      path: string,
      { method = 'GET', ...headers }: Record<string, string> = {},
    ): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const { href } = new URL(path, `${ADDRESS}`);
        const options = {
          method,
          headers: { host: HOST, ...headers },
          host: '127.0.0.1',
          port,
          path: href.slice(`https://${HOST}`.length),
          servername: HOST,
          ca: certificate,
        };
        const asked = request(options, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          );
        });
        asked.on('error', reject);
        asked.end();
      });

    test('nginx finds nothing to say about the configuration', () => {
      expect(nginx.check()).toEqual([
        'nginx: the configuration file main.conf syntax is ok',
        'nginx: configuration file main.conf test is successful',
      ]);
    });

    test('every address of the manifest is there, and is the manifest’s own', async () => {
      const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
      const addresses = [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address as string);
      expect(addresses.filter((each) => !each.startsWith(ADDRESS))).toEqual([]);
      expect(addresses.length).toBeGreaterThan(15);
      for (const each of new Set(addresses)) expect([each, (await ask(each)).status]).toEqual([each, 200]);
      expect((await ask('manifest.xml')).body.toString()).toBe(manifest);
    });

    test('pages are asked about each time, scripts with the hash of their content in their names are kept for good', async () => {
      const page = await ask('taskpane.html');
      const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page.body.toString()) ?? [];
      expect(policy).toMatch(/^default-src 'none'; /);
      const all = {
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      };
      expect(page.headers).toMatchObject({
        ...all,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
      const script = await ask(scriptOf('taskpane'), { 'accept-encoding': 'gzip' });
      expect(script.headers).toMatchObject({
        ...all,
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
      });
      expect(gunzipSync(script.body).equals(readFileSync(join(folder, 'site', scriptOf('taskpane'))))).toBe(
        true,
      );
      const own = 'office/office.js';
      expect((await ask(own)).headers).toMatchObject({ ...all, 'cache-control': 'no-cache' });
      // Excel asks for pictures of buttons that may be kept.
      expect((await ask('assets/icon-32.png')).headers).toMatchObject({
        'content-type': 'image/png',
        'cache-control': 'public, max-age=86400',
      });
    });

    test('what is known is not sent again', async () => {
      const { headers } = await ask('taskpane.html');
      const again = await ask('taskpane.html', { 'if-none-match': String(headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('what is not there is not kept, and nothing beside the site is given out or changed', async () => {
      const gone = await ask('taskpane.0123456789.js');
      expect([gone.status, gone.headers['cache-control'], gone.headers['x-content-type-options']]).toEqual([
        404,
        undefined,
        'nosniff',
      ]);
      expect((await ask(`https://${HOST}/`)).status).toBe(404);
      expect((await ask(ADDRESS)).body.equals(readFileSync(join(folder, 'site', 'help.html')))).toBe(true);
      expect((await ask('%2e%2e/nginx.conf')).status).toBe(404);
      expect((await ask('taskpane.html', { method: 'PUT' })).status).toBe(403);
      expect(gone.headers.server).toBe('nginx');
    });

    describe('in Chromium, to which there is no other host', () => {
      let browser: Browser;
      beforeAll(async () => {
        const key = createPublicKey(certificate).export({ type: 'spki', format: 'der' });
        const spki = createHash('sha256').update(key).digest('base64');
        browser = await chromium.launch({
          executablePath: CHROMIUM as string,
          args: [
            ...CHROMIUM_FLAGS,
            `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
            `--ignore-certificate-errors-spki-list=${spki}`,
          ],
        });
      });
      afterAll(() => browser.close());

      // Office alone opens the page of the notice; outside of it that page says in words that it does not run.
      const shown: [string, string][] = [
        ['taskpane.html', '这个页面要在 Excel 里打开。'],
        ['notice.html', '年报助手没有打开'],
        ['commands.html', ''],
        // All but what only Excel can tell is as it should be.
        ['help.html', '年报助手 帮助'],
        ['help-en.html', '年报助手 help'],
        ['selfcheck.html', '– 第3、4项没有检查'],
      ];
      test.each(shown)('%s loads whole, and asks nobody else', async (name, words) => {
        const page = await browser.newPage({ locale: 'zh-CN' });
        const failed: string[] = [];
        const asked = new Set<string>();
        page.on('request', (each) => asked.add(new URL(each.url()).host));
        page.on('requestfailed', (each) => failed.push(each.url()));
        page.on('response', (each) => each.status() >= 400 && failed.push(`${each.status()} ${each.url()}`));
        await page.goto(`${ADDRESS}${name}`, { waitUntil: 'networkidle' });
        if (words !== '') await page.getByText(words).first().waitFor({ timeout: PATIENCE });
        expect([[...asked], failed]).toEqual([[HOST], []]);
        await page.close();
      });
    });
  });

  test('where nothing but Node is, its command serves the site', async () => {
    const bare = join(scratch, 'bare');
    mkdirSync(join(bare, 'bin'), { recursive: true });
    symlinkSync(process.execPath, join(bare, 'bin', 'node'));
    cpSync(folder, join(bare, NAME), { recursive: true });
    const port = await freePort();
    const child = spawn(join(bare, 'bin', 'node'), ['command/nianbao.cjs', 'serve', '--port', String(port)], {
      cwd: join(bare, NAME),
      env: { PATH: join(bare, 'bin') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(child.stdout, 'data');
      const status = await new Promise<[number | undefined, unknown]>((resolve, reject) =>
        get(`http://localhost:${port}/taskpane.html`, (response) => {
          response.resume();
          resolve([response.statusCode, response.headers['x-content-type-options']]);
        }).on('error', reject),
      );
      expect(status).toEqual([200, 'nosniff']);
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  });
});
