/** Where things are: the site beside the command, and what is installed for this user. */
import { dirname, join } from 'node:path';

/** Nothing else is known to use it (IANA: unassigned). */
export const DEFAULT_PORT = 28843;

/** Names within the folder of what is installed. */
export const INSTALLED = {
  key: 'key.pem',
  certificate: 'certificate.pem',
  manifest: 'manifest.xml',
  settings: 'installed.json',
} as const;

/** What installing writes into the user's part of the registry of Windows. */
export const REGISTRY = {
  /** Add-ins that Excel offers to this user: a value for each, its id with the path of its manifest. */
  addIns: 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer',
  /** What Windows starts when this user logs in. */
  login: 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run',
  /** What Windows lists among the apps of this user. */
  apps: 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\nianbao',
  /** The name of our value among those that Windows starts. */
  own: 'nianbao',
} as const;

/** The site that comes with a command: in a package it stands beside `command/`, in a checkout beside `dist/cli`. */
export const siteWith = ({
  threadFile,
  cwd,
}: {
  readonly threadFile?: string;
  readonly cwd: string;
}): string => (threadFile === undefined ? join(cwd, 'site') : join(dirname(threadFile), '..', 'site'));

/**
 * The folder of what is installed for this user; nothing else is kept there.
 * @param environment the variables of the process
 */
export function installedFolder(platform: string, environment: NodeJS.ProcessEnv): string {
  const { LOCALAPPDATA, USERPROFILE, XDG_DATA_HOME, HOME } = environment;
  if (platform === 'win32')
    return join(LOCALAPPDATA || join(USERPROFILE ?? '', 'AppData', 'Local'), 'nianbao');
  return join(XDG_DATA_HOME || join(HOME ?? '', '.local', 'share'), 'nianbao');
}
