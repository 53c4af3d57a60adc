/** nianbao serve: what it gives out, to whom, and what it refuses. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { fakeWindows } from './fakeWindows';
import { filesOf } from '../../src/cli/site/files';
import { startServer } from '../../src/cli/site/server';
import type { Running } from '../../src/cli/site/server';

const HEADERS = [
  { pattern: '', headers: { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' } },
  { pattern: '\\.html$', headers: { 'Content-Security-Policy': "default-src 'self'" } },
  { pattern: '\\.[0-9a-f]{10}\\.js$', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

let scratch: string;
let site: string;
let running: Running | undefined;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'nianbao-site-'));
  site = join(scratch, 'site');
  mkdirSync(join(site, 'office'), { recursive: true });
  writeFileSync(join(scratch, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'taskpane.html'), '<p>年报助手</p>');
  writeFileSync(join(site, 'taskpane.0123456789.js'), 'void 0;');
  writeFileSync(join(site, 'office', 'office.js'), 'office');
  writeFileSync(join(site, 'last year.js'), 'a name with a space');
  writeFileSync(join(site, 'headers.json'), JSON.stringify(HEADERS));
  symlinkSync(join(scratch, 'secret.txt'), join(site, 'link.txt'));
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  rmSync(scratch, { recursive: true, force: true });
});

async function serving(): Promise<Running> {
  running = await startServer({ files: await filesOf(site), port: 0, version: '1.2.3' });
  return running;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: running!.port, path, agent: false, ...options },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Sends bytes as they are, and tells the first line of the answer. */
function askRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(running!.port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

describe('the server', () => {
  test('gives out the files of the site with the headers of headers.json, the later of two', async () => {
    await serving();
    expect(await ask('/taskpane.html?view=export')).toMatchObject({
      status: 200,
      body: '<p>年报助手</p>',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-length': '19',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
        'content-security-policy': "default-src 'self'",
      },
    });
    const script = await ask('/taskpane.0123456789.js');
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(script.headers['content-security-policy']).toBeUndefined();
    expect(script.headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask('/office/office.js')).body).toBe('office');
    expect((await ask('/last%20year.js')).body).toBe('a name with a space');
  });

  test('a page that is known already is not sent again', async () => {
    await serving();
    const { etag } = (await ask('/taskpane.html')).headers;
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await ask('/taskpane.html', { headers: { 'If-None-Match': etag! } });
    expect([again.status, again.body]).toEqual([304, '']);
    writeFileSync(join(site, 'taskpane.html'), '<p>new</p>');
    const updated = await ask('/taskpane.html', { headers: { 'If-None-Match': etag! } });
    expect([updated.status, updated.body]).toEqual([200, '<p>new</p>']);
  });

  test('the address alone shows the help', async () => {
    await serving();
    expect((await ask('/')).status).toBe(404);
    await running?.close();
    writeFileSync(join(site, 'help.html'), '<p>帮助</p>');
    await serving();
    expect(await ask('/')).toMatchObject({ status: 200, body: '<p>帮助</p>' });
  });

  test('HEAD gets the headers alone', async () => {
    await serving();
    const { status, headers, body } = await ask('/taskpane.html', { method: 'HEAD' });
    expect([status, headers['content-length'], body]).toEqual([200, '19', '']);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/office/../../secret.txt',
    '/office/..\\..\\secret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/headers.json',
    '/office',
    '/office/',
    '/taskpane.html%00',
    '/taskpane.html/',
    '/%',
    '/__proto__',
    '/constructor',
  ])('%s is not there', async (path) => {
    await serving();
    expect(await ask(path)).toMatchObject({ status: 404, body: '' });
  });

  test('an address in place of a path is not there', async () => {
    await serving();
    const { port } = running!;
    const asked = `GET http://localhost:${port}/taskpane.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
    expect(await askRaw(asked)).toBe('HTTP/1.1 404 Not Found');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    await serving();
    expect(await ask('/taskpane.html', { method })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test.each([
    ['localhost:28843', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1:28843', 200],
    ['evil.example', 421],
    ['evil.example:28843', 421],
    ['localhost.evil.example', 421],
    ['localhost:28843@evil.example', 421],
    ['127.0.0.1.nip.io', 421],
    ['0.0.0.0', 421],
  ])('a request for %s: %i', async (host, status) => {
    await serving();
    expect((await ask('/taskpane.html', { headers: { Host: host } })).status).toBe(status);
    expect((await ask('/.nianbao', { headers: { Host: host } })).status).toBe(status);
  });

  test('a request that names no host is refused', async () => {
    await serving();
    expect(await askRaw('GET /taskpane.html HTTP/1.0\r\n\r\n')).toBe('HTTP/1.1 421 Misdirected Request');
  });

  test('says who it is', async () => {
    await serving();
    const { body, headers } = await ask('/.nianbao');
    expect(JSON.parse(body)).toEqual({ program: 'nianbao', version: '1.2.3', pid: process.pid });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('listens for this computer alone', async () => {
    const { url, port } = await serving();
    expect(url).toBe(`http://localhost:${port}/`);
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.2', () => resolve(true));
      socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
    });
    expect(reached).toBe(false);
  });
});

describe('nianbao serve', () => {
  async function nianbao(...argv: string[]) {
    let out = '';
    let err = '';
    const signal = AbortSignal.timeout(1);
    const { system } = fakeWindows(scratch);
    const stdout = { write: (text: string) => (out += text) };
    const stderr = { write: (text: string) => (err += text) };
    return { code: await run(argv, { stdout, stderr, cwd: scratch, signal, system }), out, err };
  }

  test('says where the pages are, until it is ended', async () => {
    const { code, out, err } = await nianbao('serve', '--port', '0', '--folder', 'site');
    expect([code, err]).toEqual([0, '']);
    expect(out.replace(/\d{4,5}/, 'PORT')).toBe(
      '年报助手的网页在 http://localhost:PORT/ ，只有这台电脑能打开。按 Ctrl+C 结束。\n' +
        '· 还没有安装证书，用的是 http：可以在浏览器里看，Excel 要用 https（先运行 nianbao install）。\n',
    );
  });

  test.each([
    [
      ['--folder', 'none'],
      'none 里没有年报助手的网页（taskpane.html）。 用 --folder 指出安装包里的 site 文件夹。',
    ],
    [['--folder', 'site', '--port', '65536'], '“65536”不是端口号。 写 0 到 65535 的整数，例如 28843。'],
    [['--folder', 'site', '--port', '-1'], '“-1”不是端口号。 写 0 到 65535 的整数，例如 28843。'],
    [['--folder', 'site', '--port', 'x'], '“x”不是端口号。 写 0 到 65535 的整数，例如 28843。'],
  ])('%j: a sentence, exit 2', async (argv, sentence) => {
    const { code, out, err } = await nianbao('serve', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err.replace(`${scratch}/`, '')).toBe(`✗ ${sentence}\n`);
  });

  test('a port that is taken', async () => {
    const { port } = await serving();
    const { code, err } = await nianbao('serve', '--folder', 'site', '--port', String(port));
    expect(code).toBe(2);
    expect(err).toBe(
      `✗ 端口 ${port} 已被占用或不允许使用。 可能年报助手已经在运行；否则用 --port 换一个端口。\n`,
    );
  });

  test.each([
    ['no JSON', '{'],
    ['no list', '{}'],
    ['an entry without headers', '[{"pattern": ""}]'],
    ['a header that is no text', '[{"pattern": "", "headers": {"A": 1}}]'],
    ['a pattern that is none', '[{"pattern": "(", "headers": {}}]'],
  ])('headers.json with %s: nothing is served', async (_what, text) => {
    writeFileSync(join(site, 'headers.json'), text);
    const { code, err } = await nianbao('serve', '--folder', 'site', '--port', '0');
    expect(code).toBe(2);
    expect(err).toContain('headers.json 的内容不对，没有提供网页。 重新解压安装包再试。');
  });

  test('a certificate without its key', async () => {
    mkdirSync(join(scratch, '用户', 'nianbao'), { recursive: true });
    writeFileSync(join(scratch, '用户', 'nianbao', 'certificate.pem'), 'none');
    const { code, err } = await nianbao('serve', '--folder', 'site', '--port', '0');
    expect(code).toBe(2);
    expect(err).toContain('里的证书或密钥读不出，或者两者不是一对。');
  });
});
