/**
 * Proves that a history was written on this computer: a workbook comes from strangers, too, and what undo deletes or writes must be
 * what the add-in did. A keyed hash (HMAC, SHA-256) over its text; the key never leaves this computer.
 */

/** The key, 32 bytes; made once and kept outside the workbook. */
export type UndoKey = Uint8Array;

const KEY_LENGTH = 32;

export const randomKey = (): UndoKey => globalThis.crypto.getRandomValues(new Uint8Array(KEY_LENGTH));

/** A key as text, for keeping; and back, or undefined where the text is none. */
export const keyText = (key: UndoKey): string => hex(key);
export function keyOf(text: string | null): UndoKey | undefined {
  if (text === null || !/^[0-9a-f]{64}$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Seals and proves texts; without Web Crypto nothing can be proved and the seal is empty. */
export interface Sealer {
  seal(text: string): Promise<string>;
  holds(text: string, seal: string): Promise<boolean>;
}

export function sealerFor(key: UndoKey): Sealer {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return { seal: () => Promise.resolve(''), holds: () => Promise.resolve(false) };
  const imported = subtle.importKey('raw', key as BufferSource, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const seal = async (text: string) =>
    hex(new Uint8Array(await subtle.sign('HMAC', await imported, new TextEncoder().encode(text))));
  return { seal, holds: async (text, given) => (await seal(text)) === given };
}
