/** Serves a build on a free port of this machine, for the browser tests. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { contentPolicy } from '../../.webpack/policy.cjs';

export const PREVIEW = join(__dirname, '..', '..', 'dist', 'preview');
export const SITE = join(__dirname, '..', '..', 'dist', 'site');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Pages bring their policy themselves, and that of a worker comes with its file. */
const WORKER_POLICY = { 'content-security-policy': contentPolicy() };

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** The name of the script of a page of the site, e.g. `taskpane`, which has the hash of its content in it. */
export function scriptOf(page: string): string {
  const html = readFileSync(join(SITE, `${page}.html`), 'utf8');
  const name = new RegExp(`src="(${page}\\.[0-9a-f]{10}\\.js)"`).exec(html)?.[1];
  if (name === undefined) throw new Error(`${page}.html names no script of its own`);
  return name;
}

/**
 * Serves the folder of a build; `change` gives what is served in place of a file, by its name: text, or null for nothing
 * at all. Without `policy` workers may do as they like.
 */
export async function serve(
  folder: string,
  change: (file: string) => string | null | undefined = () => undefined,
  policy = true,
): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    );
    const changed = change(path.slice(1));
    const content =
      changed === undefined
        ? readFile(join(folder, decodeURIComponent(path)))
        : changed === null
          ? Promise.reject(new Error('left out'))
          : Promise.resolve(changed);
    content.then(
      (bytes) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, {
          'content-type': type,
          ...(policy && extname(path) === '.js' && WORKER_POLICY),
        });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
