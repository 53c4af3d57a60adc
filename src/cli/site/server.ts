/**
 * A server for this computer alone: it listens on 127.0.0.1, gives out the files of one site, and refuses every request
 * that names another host, as a page does whose name has been made to lead here (DNS rebinding).
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type {
  IncomingMessage,
  OutgoingHttpHeaders,
  RequestListener,
  Server,
  ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SiteError } from '../../messages/siteErrors';
import type { SiteFiles } from './files';

export const HOST = '127.0.0.1';
/** Where the server says who it is: a file of the site cannot have this name. */
export const IDENTITY_PATH = '.nianbao';

/** What is shown at the address alone, by nginx as well. */
const FIRST_PAGE = 'help.html';

export interface Tls {
  /** PEM. */
  readonly key: string;
  readonly certificate: string;
}

/** What the server says of itself. */
export interface Identity {
  readonly program: 'nianbao';
  readonly version: string;
  readonly pid: number;
}

export interface Serving {
  readonly files: SiteFiles;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly tls?: Tls;
  readonly version: string;
}

export interface Running {
  /** With a closing slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A name that only this computer can mean, with any port; the header is the browser's, a page cannot set it. */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/i;
const READING = ['GET', 'HEAD'];

interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Uint8Array | string;
}

/** The path within the site that is asked for, or undefined where it is written as no path. */
function pathOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (!path.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
}

async function answerTo(request: IncomingMessage, { files, version }: Serving): Promise<Answer> {
  const { method = '', url = '', headers } = request;
  if (!OWN_HOST.test(headers.host ?? '')) return { status: 421 };
  if (!READING.includes(method)) return { status: 405, headers: { Allow: READING.join(', ') } };
  const path = pathOf(url);
  if (path === IDENTITY_PATH) {
    const identity: Identity = { program: 'nianbao', version, pid: process.pid };
    const known = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
    return { status: 200, headers: known, body: JSON.stringify(identity) };
  }
  const file = path === undefined ? undefined : files.get(path || FIRST_PAGE);
  if (!file) return { status: 404 };
  let body: Buffer;
  try {
    body = await readFile(file.place);
  } catch {
    return { status: 404 };
  }
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const tagged = { ...file.headers, ETag: tag };
  if (headers['if-none-match'] === tag) return { status: 304, headers: tagged };
  return { status: 200, headers: tagged, body };
}

function send(response: ServerResponse, { status, headers, body = '' }: Answer, withBody: boolean): void {
  response.writeHead(status, {
    ...headers,
    ...(status !== 304 && { 'Content-Length': Buffer.byteLength(body) }),
  });
  response.end(withBody ? body : undefined);
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new SiteError('site/port-taken', { port }, error)));
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts to serve; throws `site/port-taken`, and what Node says of a key and a certificate that are none. */
export async function startServer(serving: Serving): Promise<Running> {
  const answer: RequestListener = (request, response) => {
    void answerTo(request, serving).then((made) => send(response, made, request.method !== 'HEAD'));
  };
  const { tls } = serving;
  const server: Server = tls
    ? createSecureServer({ key: tls.key, cert: tls.certificate, minVersion: 'TLSv1.2' }, answer)
    : createServer(answer);
  const port = await listening(server, serving.port);
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
