/** The key and the certificate of this computer's own server. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteError } from '../../messages/site';
import { INSTALLED } from './places';
import type { Tls } from './server';

/**
 * What is installed in a folder, or undefined where there is neither. Throws `site/certificate` where key and
 * certificate are no pair, or one of them is missing.
 */
export async function readCertificate(home: string): Promise<Tls | undefined> {
  const [certificateFile, keyFile] = [join(home, INSTALLED.certificate), join(home, INSTALLED.key)];
  if (!existsSync(certificateFile) && !existsSync(keyFile)) return undefined;
  try {
    const certificate = await readFile(certificateFile, 'utf8');
    const key = await readFile(keyFile, 'utf8');
    if (!new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key)))
      throw new TypeError('no pair');
    return { key, certificate };
  } catch (thrown) {
    throw new SiteError('site/certificate', { folder: home }, thrown);
  }
}
