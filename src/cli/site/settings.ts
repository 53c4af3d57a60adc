/** What an installation remembers of itself. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INSTALLED } from './places';

export interface Settings {
  readonly port: number;
}

/** What was remembered, or undefined where nothing usable is. */
export async function readSettings(home: string): Promise<Settings | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(home, INSTALLED.settings), 'utf8'));
    const port = typeof value === 'object' && value !== null && 'port' in value ? value.port : undefined;
    return typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65536
      ? { port }
      : undefined;
  } catch {
    return undefined;
  }
}

export const writeSettings = (home: string, settings: Settings): Promise<void> =>
  writeFile(join(home, INSTALLED.settings), `${JSON.stringify(settings)}\n`);
