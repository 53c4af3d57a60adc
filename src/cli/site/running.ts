/** Our own server, as another call finds it: only who answers with our certificate is it. */
import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { HOST, IDENTITY_PATH } from './server';
import type { Identity } from './server';

/** Milliseconds; on one computer an answer takes a few. */
const ANSWER = 2000;
const PAUSE = 100;

const isIdentity = (value: unknown): value is Identity =>
  typeof value === 'object' &&
  value !== null &&
  'program' in value &&
  value.program === 'nianbao' &&
  'pid' in value &&
  Number.isSafeInteger(value.pid);

/** Who answers at a port with this certificate (PEM), or undefined. Never throws. */
export function serverAt(port: number, certificate: string): Promise<Identity | undefined> {
  const own = new X509Certificate(certificate).raw;
  return new Promise((resolve) => {
    const nobody = () => resolve(undefined);
    // Trusted by what it is, not by whom it is from.
    const options = { host: HOST, port, path: `/${IDENTITY_PATH}`, rejectUnauthorized: false, agent: false };
    const asked = request({ ...options, timeout: ANSWER }, (response) => {
      if (!(response.socket as TLSSocket).getPeerCertificate().raw.equals(own)) return asked.destroy();
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => {
        try {
          const told: unknown = JSON.parse(text);
          resolve(isIdentity(told) ? told : undefined);
        } catch {
          nobody();
        }
      });
    });
    asked
      .on('timeout', () => asked.destroy())
      .on('error', nobody)
      .on('close', nobody);
    asked.end();
  });
}

/** Waits until what is found at a port is as wanted; false after so many looks, ten in a second. */
export async function waitFor(isSo: () => Promise<boolean>, looks: number): Promise<boolean> {
  for (let look = 0; look < looks; look++) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}
