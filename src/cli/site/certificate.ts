/**
 * The key and the certificate of this computer's own server: made on it, for `localhost` alone. The certificate is its own
 * root and may not sign others, like the one that .NET makes for developers (`dotnet dev-certs https`).
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { SiteError } from '../../messages/siteErrors';
import { INSTALLED } from './places';
import type { Tls } from './server';

/** What Windows calls it in its question and in its list. */
export const CERTIFICATE_NAME = 'nianbao localhost';

const DAY = 24 * 3600 * 1000;
/** Every new certificate is one more question that a person has to answer. */
const VALID_DAYS = 5 * 365;
/** Clocks differ, and a computer's may be set right after this. */
const BEFORE_DAYS = 1;
/** With less than this left it is made anew when the add-in is installed again. */
const RENEWED_DAYS = 365;

/** A new key (P-256) with its certificate, valid from the day before `now`. */
export async function makeCertificate(now: Date): Promise<Tls> {
  const made = await generate([{ name: 'commonName', value: CERTIFICATE_NAME }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - BEFORE_DAYS * DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, certificate: made.cert };
}

/** How Windows names a certificate: the SHA-1 of its bytes, without colons. */
export const thumbprintOf = (certificate: string): string =>
  new X509Certificate(certificate).fingerprint.replaceAll(':', '');

/** Whether a certificate will do for another year. */
export const isFresh = ({ certificate }: Tls, now: Date): boolean =>
  Date.parse(new X509Certificate(certificate).validTo) - now.getTime() > RENEWED_DAYS * DAY;

/**
 * What is installed in a folder, or undefined where there is neither. Throws `site/certificate` where key and certificate
 * are no pair, or one of them is missing.
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
