/** Installing for the current user, without administrator rights: what is done, in this order. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SiteError } from '../../messages/siteErrors';
import { CERTIFICATE_NAME, isFresh, makeCertificate, readCertificate, thumbprintOf } from './certificate';
import { localManifest } from './manifest';
import { DEFAULT_PORT, INSTALLED, REGISTRY } from './places';
import { commandLine, copyProgram, installedCommand, installedServer } from './program';
import type { Source } from './program';
import { serverAt, waitFor } from './running';
import { HOST } from './server';
import { readSettings, writeSettings } from './settings';
import { UnfinishedStep } from './steps';
import type { Step } from './steps';
import type { System } from './system';
import { stopServer } from './uninstall';
import { distrust, isTrusted, keepPrivate, setValue, trust } from './windows';

/** So many ports are tried, one after the other. */
const PORTS = 10;

export interface Installation {
  readonly port: number;
  /** With a closing slash. */
  readonly url: string;
  readonly steps: readonly Step[];
}

export interface Wanted {
  readonly system: System;
  readonly source: Source;
  readonly version: string;
  /** What Windows lists the app as. */
  readonly title: string;
  /** Any that is free where none is asked for. */
  readonly port?: number;
  /** Tells what Windows will ask, before it does. */
  readonly beforeTrust: (name: string, thumbprint: string) => void;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, HOST, () => server.close(() => resolve(true)));
  });

/** The port of the installation before, else the first that is free. Throws `site/port-taken`. */
async function portFor({ system, port }: Wanted): Promise<number> {
  const before = (await readSettings(system.home))?.port;
  if (before !== undefined && (port === undefined || port === before)) return before;
  const tried =
    port === undefined ? Array.from({ length: PORTS }, (_, index) => DEFAULT_PORT + index) : [port];
  for (const each of tried) if (await isFree(each)) return each;
  throw new SiteError('site/port-taken', { port: tried.join('–') });
}

/** Writes a file that only this user can read; its content comes last. */
async function writePrivate(system: System, file: string, text: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, '', { mode: 0o600, flag: 'wx' });
  try {
    await keepPrivate(system, file);
    await writeFile(file, text);
  } catch (thrown) {
    await rm(file, { force: true });
    throw thrown;
  }
}

/** A key and a certificate of this computer, kept as long as they will do. */
async function makeKey(system: System): Promise<boolean> {
  const { home } = system;
  const [keyFile, certificateFile] = [join(home, INSTALLED.key), join(home, INSTALLED.certificate)];
  const before = await readCertificate(home).catch(() => undefined);
  if (before && isFresh(before, system.now())) return false;
  // What is trusted and no longer served would stay for good.
  const old = existsSync(certificateFile)
    ? await readFile(certificateFile, 'utf8')
        .then(thumbprintOf)
        .catch(() => undefined)
    : undefined;
  if (old !== undefined && (await isTrusted(system, old))) await distrust(system, old);
  await rm(certificateFile, { force: true });
  const made = await makeCertificate(system.now());
  await writePrivate(system, keyFile, made.key);
  await writeFile(certificateFile, made.certificate);
  return true;
}

async function makeTrusted({ system, beforeTrust }: Wanted): Promise<boolean> {
  const file = join(system.home, INSTALLED.certificate);
  const thumbprint = thumbprintOf(await readFile(file, 'utf8'));
  if (await isTrusted(system, thumbprint)) return false;
  beforeTrust(CERTIFICATE_NAME, thumbprint);
  await trust(system, file);
  // A rule of the network may keep users from trusting anything.
  if (!(await isTrusted(system, thumbprint))) throw new UnfinishedStep('certutil -store');
  return true;
}

/** Checks what it is made of, and says what will be done; nothing is changed before a step is taken. */
export async function installation(wanted: Wanted): Promise<Installation> {
  const { system, source, version, title } = wanted;
  const { home } = system;
  const port = await portFor(wanted);
  const url = `https://localhost:${port}/`;
  const file = join(source.site, INSTALLED.manifest);
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    throw new SiteError('site/manifest', { file }, thrown);
  });
  const manifest = localManifest(text, url, file);
  const manifestFile = join(home, INSTALLED.manifest);
  const command = installedCommand(system, source);
  const server = installedServer(system, source, port);
  const steps: Step[] = [
    {
      name: 'program',
      act: async () => {
        await stopServer(system);
        await copyProgram(system, source);
        await writeSettings(home, { port });
        return true;
      },
    },
    { name: 'key', act: () => makeKey(system) },
    { name: 'trust', act: () => makeTrusted(wanted) },
    {
      name: 'manifest',
      act: async () => {
        await writeFile(manifestFile, manifest.text);
        return true;
      },
    },
    {
      name: 'addIn',
      act: async () => {
        await setValue(system, REGISTRY.addIns, manifest.id, manifestFile);
        return true;
      },
    },
    {
      name: 'login',
      act: async () => {
        const line = commandLine({ ...server, args: [...server.args, '--background'] });
        await setValue(system, REGISTRY.login, REGISTRY.own, line);
        return true;
      },
    },
    {
      name: 'app',
      act: async () => {
        const values: Readonly<Record<string, string>> = {
          DisplayName: title,
          DisplayVersion: version,
          InstallLocation: home,
          UninstallString: commandLine({ ...command, args: [...command.args, 'uninstall', '--ask'] }),
        };
        for (const [name, value] of Object.entries(values))
          await setValue(system, REGISTRY.apps, name, value);
        return true;
      },
    },
    {
      name: 'server',
      act: async () => {
        const certificate = await readFile(join(home, INSTALLED.certificate), 'utf8');
        system.start(server.program, server.args);
        if (!(await waitFor(async () => (await serverAt(port, certificate)) !== undefined, system.patience)))
          throw new UnfinishedStep(url);
        return true;
      },
    },
  ];
  return { port, url, steps };
}
