/** What nianbao serve does: the pages of the add-in for this computer, until it is ended. */
import { resolve } from 'node:path';
import packageInfo from '../../../package.json';
import { SiteError } from '../../messages/site';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { SIGNS } from '../output';
import { readCertificate } from '../site/certificate';
import { filesOf } from '../site/files';
import { DEFAULT_PORT, siteBeside } from '../site/places';
import { startServer } from '../site/server';
import type { Running } from '../site/server';
import { systemOf } from '../site/system';
import { telling } from '../site/telling';

export interface ServeOptions {
  readonly port?: string;
  readonly folder?: string;
}

const MOST_PORT = 65535;

function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= MOST_PORT) return port;
  throw new SiteError('site/port', { port: text });
}

/** Resolves when the server ends: with the process, or when `signal` says so. */
function ended(running: Running, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => void running.close().then(resolve);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

/** Serves the site over https where a certificate is installed, else over http. */
export const serve = (
  options: ServeOptions,
  context: CommandContext,
  done: (code: ExitCode) => void,
): Promise<void> =>
  telling(context, done, async (words) => {
    const { io } = context;
    const port = options.port === undefined ? DEFAULT_PORT : portFrom(options.port);
    const files = await filesOf(resolve(io.cwd, options.folder ?? siteBeside(io.threadFile ?? io.cwd)));
    const tls = await readCertificate(systemOf(io).home);
    const running = await startServer({ files, port, ...(tls && { tls }), version: packageInfo.version });
    io.stdout.write(line(words.serving(running.url)));
    if (!tls) io.stdout.write(line(`${SIGNS.info} ${words.plain}`));
    await ended(running, io.signal);
  });
