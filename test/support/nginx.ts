/** nginx, as Debian and others install it, with a configuration of the package: in a scratch folder, on a free port. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { programOf } from './needing';

export const NGINX = programOf(['nginx'], ['/usr/sbin', '/usr/local/sbin']);

const STEP = 50;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** What stands around the configuration of one site, with everything that nginx writes in `folder`. */
const around = (folder: string, site: string): string => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 64; }
http {
  access_log ${folder}/access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((each) => `${each}_temp_path ${folder}/${each};`)
    .join('\n  ')}
  include ${site};
}
`;

export class Nginx {
  private readonly main: string;
  private child: ChildProcess | undefined;

  /** `folder` is an empty one, `site` the file with the server. */
  constructor(
    private readonly folder: string,
    site: string,
  ) {
    mkdirSync(folder, { recursive: true });
    this.main = join(folder, 'main.conf');
    writeFileSync(this.main, around(folder, site));
  }

  private get args(): string[] {
    return ['-p', this.folder, '-e', join(this.folder, 'error.log'), '-c', this.main];
  }

  /** The lines that `nginx -t` says, without the folder in them. */
  check(): string[] {
    const { stderr } = spawnSync(NGINX as string, ['-t', ...this.args], { encoding: 'utf8' });
    return stderr.trim().split(`${this.folder}/`).join('').split('\n');
  }

  /** Started, and listening on the port. */
  async start(port: number): Promise<void> {
    const child = spawn(NGINX as string, this.args, { stdio: 'ignore' });
    this.child = child;
    while (!(await isListening(port))) {
      if (child.exitCode !== null)
        throw new Error(`nginx ended with ${child.exitCode}: ${this.check().join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }

  async stop(): Promise<void> {
    if (!this.child || this.child.exitCode !== null) return;
    this.child.kill();
    await once(this.child, 'exit');
  }
}
