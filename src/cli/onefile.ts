/**
 * The beginning of the one-file program (a single executable application of Node): unpacks the command and the site for
 * this user once, then hands over to the command. Opened by a double click on Windows it installs, and asks first.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getRawAsset } from 'node:sea';
import { localeFor } from '../messages';
import { SITE_WORDS } from '../messages/site';
import { ERROR_SIGN } from './errorOutput';
import { codeOf } from './files';
import { EXIT } from './io';
import { line } from './lines';
import { readPack, unpack } from './site/pack';
import { installedFolder } from './site/places';

function unpacked(): string | undefined {
  const home = installedFolder(process.platform, process.env);
  try {
    return unpack(readPack(new Uint8Array(getRawAsset('pack') as ArrayBuffer)), home);
  } catch (thrown) {
    const english = process.argv.some((argument) => /^(?:--lang=)?en$/.test(argument));
    const { errors } = SITE_WORDS[localeFor(english ? 'en' : 'zh')];
    const { sentence, next } = errors['site/unpack']({ folder: home, reason: codeOf(thrown) });
    process.stderr.write(line(`${ERROR_SIGN} ${sentence} ${next}`));
    return undefined;
  }
}

const folder = unpacked();
if (folder === undefined) process.exitCode = EXIT.misuse;
else {
  if (process.platform === 'win32' && process.argv.length === 2) process.argv.push('install', '--ask');
  const command = join(folder, 'command', 'nianbao.cjs');
  createRequire(command)(command);
}
