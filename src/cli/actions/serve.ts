/** What nianbao serve does: the pages of the add-in for this computer, until it is ended. */
import { resolve } from 'node:path';
import packageInfo from '../../../package.json';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { SIGNS } from '../output';
import { readCertificate } from '../site/certificate';
import { filesOf } from '../site/files';
import { DEFAULT_PORT, siteWith } from '../site/places';
import { portFrom } from '../site/port';
import { startServer } from '../site/server';
import type { Running } from '../site/server';
import { systemOf } from '../site/system';
import { telling } from '../site/telling';

export interface ServeOptions {
  readonly port?: string;
  readonly folder?: string;
  readonly background?: boolean;
}

/** Resolves when the server ends: with the process, or when `signal` says so. */
function ended(running: Running, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => void running.close().then(resolve);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

/** Starts the same without a window, and leaves it alone. */
async function startHidden({ port, folder }: ServeOptions, { io }: CommandContext): Promise<void> {
  const system = systemOf(io);
  const command = (await system.isOneFile()) || io.threadFile === undefined ? [] : [io.threadFile];
  const given = [
    ...(port === undefined ? [] : ['--port', port]),
    ...(folder === undefined ? [] : ['--folder', folder]),
  ];
  system.start(system.executable, [...command, 'serve', ...given]);
}

/** Serves the site over https where a certificate is installed, else over http. */
export const serve = (
  options: ServeOptions,
  context: CommandContext,
  done: (code: ExitCode) => void,
): Promise<void> =>
  telling(context, done, async (words) => {
    const { io } = context;
    if (options.background === true) return startHidden(options, context);
    const port = options.port === undefined ? DEFAULT_PORT : portFrom(options.port);
    const files = await filesOf(resolve(io.cwd, options.folder ?? siteWith(io)));
    const tls = await readCertificate(systemOf(io).home);
    const running = await startServer({ files, port, ...(tls && { tls }), version: packageInfo.version });
    io.stdout.write(line(words.serving(running.url)));
    if (!tls) io.stdout.write(line(`${SIGNS.info} ${words.plain}`));
    await ended(running, io.signal);
  });
