/** Where things are: the site beside the command, and what is installed for this user. */
import { dirname, join } from 'node:path';

/** In which an installation is found again after an update; Windows gives it to no one by itself (IANA: unassigned). */
export const DEFAULT_PORT = 28843;

/** Names within the folder of what is installed. */
export const INSTALLED = { key: 'key.pem', certificate: 'certificate.pem' } as const;

/** The site beside the folder of the command: in a package `command/` and `site/`, in a checkout `dist/cli` and `dist/site`. */
export const siteBeside = (commandFile: string): string => join(dirname(commandFile), '..', 'site');

/**
 * The folder of what is installed for this user; nothing else is kept there.
 * @param environment the variables of the process
 */
export function installedFolder(platform: string, environment: NodeJS.ProcessEnv): string {
  const { LOCALAPPDATA, USERPROFILE, XDG_DATA_HOME, HOME } = environment;
  if (platform === 'win32')
    return join(LOCALAPPDATA ?? join(USERPROFILE ?? '', 'AppData', 'Local'), 'nianbao');
  return join(XDG_DATA_HOME || join(HOME ?? '', '.local', 'share'), 'nianbao');
}
