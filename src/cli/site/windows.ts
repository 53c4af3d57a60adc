/** What installing asks of Windows, each with its own program: values of the user's registry, the user's trust, rights of a file. */
import { UnfinishedStep } from './steps';
import type { System, Tool } from './system';

export async function asked(system: System, tool: Tool, ...args: readonly string[]): Promise<string> {
  const { code, out } = await system.run(tool, args);
  if (code !== 0) throw new UnfinishedStep(`${tool} ${code}`);
  return out;
}

const succeeds = async (system: System, tool: Tool, ...args: readonly string[]): Promise<boolean> =>
  (await system.run(tool, args)).code === 0;

/** Writes a text as a value of a key, whatever stood there. */
export const setValue = (system: System, key: string, name: string, text: string): Promise<unknown> =>
  asked(system, 'reg', 'add', key, '/v', name, '/t', 'REG_SZ', '/d', text, '/f');

/** Removes a value; false where there was none. */
export async function removeValue(system: System, key: string, name: string): Promise<boolean> {
  if (!(await succeeds(system, 'reg', 'query', key, '/v', name))) return false;
  await asked(system, 'reg', 'delete', key, '/v', name, '/f');
  return true;
}

/** Removes a key with its values; false where there was none. */
export async function removeKey(system: System, key: string): Promise<boolean> {
  if (!(await succeeds(system, 'reg', 'query', key))) return false;
  await asked(system, 'reg', 'delete', key, '/f');
  return true;
}

/** Whether the user trusts a certificate as a root; `name` is its thumbprint or what it is called. */
export const isTrusted = (system: System, name: string): Promise<boolean> =>
  succeeds(system, 'certutil', '-user', '-store', 'Root', name);

/** Windows asks the user, who may refuse. */
export const trust = (system: System, file: string): Promise<unknown> =>
  asked(system, 'certutil', '-user', '-addstore', 'Root', file);

/** Windows asks the user, who may refuse. */
export const distrust = (system: System, name: string): Promise<unknown> =>
  asked(system, 'certutil', '-user', '-delstore', 'Root', name);

/** Takes every right on a file from everybody but this user. */
export async function keepPrivate(system: System, file: string): Promise<void> {
  const user = /S-1-[\d-]+/.exec(await asked(system, 'whoami', '/user', '/fo', 'csv', '/nh'))?.[0];
  if (user === undefined) throw new UnfinishedStep('whoami');
  await asked(system, 'icacls', file, '/inheritance:r', '/grant:r', `*${user}:F`);
}
