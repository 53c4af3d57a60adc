/**
 * The words of a notice in the address of its page, so that they are there before Office is. They stand behind the `#`,
 * which no browser sends to the server the page comes from; Office keeps that part (`addHostInfoAsQueryParam`). As base64url,
 * because escaped line breaks make Excel on the web refuse the address (office-js #2762).
 */
import { isLocale } from '../messages';
import { NOTICE_KINDS } from './notice';
import type { NoticeMessage } from './notice';

/** Characters of an address that every webview takes (Internet Explorer took 2083, Office was built beside it). */
const LONGEST = 2000;

/** What is read of an address that anybody may have written. */
const MOST_LINES = 50;

function encoded(message: NoticeMessage): string {
  const bytes = new TextEncoder().encode(JSON.stringify(message));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function decoded(text: string): unknown {
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (each) => each.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** The address with as many lines as it can hold; the page is sent all of them as soon as it can listen. */
export function noticeAddress(page: string, message: NoticeMessage): string {
  for (let count = message.lines.length; count >= 0; count--) {
    const address = `${page}#${encoded({ ...message, lines: message.lines.slice(0, count) })}`;
    if (address.length <= LONGEST) return address;
  }
  return page;
}

/** The notice in what came from outside, or null where it is none of ours. */
export function noticeIn(value: unknown): NoticeMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, title, lines, lang } = value as Readonly<Record<string, unknown>>;
  const known = NOTICE_KINDS.find((each) => each === kind);
  if (!known || typeof title !== 'string' || !isLocale(lang)) return null;
  if (!Array.isArray(lines) || lines.length > MOST_LINES) return null;
  if (!lines.every((line): line is string => typeof line === 'string')) return null;
  return { kind: known, title, lines, lang };
}

/** The notice behind the `#`; `lost` where there is something else, null where there is nothing. */
export function noticeInHash(hash: string): NoticeMessage | 'lost' | null {
  if (hash.length <= 1) return null;
  return noticeIn(decoded(hash.slice(1))) ?? 'lost';
}

/** The notice in a message from the page that opened this one. */
export function noticeInMessage(text: string): NoticeMessage | 'lost' {
  try {
    return noticeIn(JSON.parse(text)) ?? 'lost';
  } catch {
    return 'lost';
  }
}
