/** Compound files for tests, as Excel writes them around an encrypted workbook. */
import { CFB } from '@e965/xlsx';

interface CompoundTools {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: unknown, options: { readonly type: 'buffer' }) => Uint8Array;
}

/** A compound file with these streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils, write } = CFB as unknown as CompoundTools;
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(write(file, { type: 'buffer' }));
}

/** A workbook under a password, as far as its streams tell. */
export const encryptedWorkbook = (): Uint8Array =>
  compoundFile({
    EncryptionInfo: new Uint8Array(64).fill(7),
    EncryptedPackage: new Uint8Array(8_000).fill(9),
  });
