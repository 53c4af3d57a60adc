/** Text of an HTML file: by its byte order mark, else by the charset it declares, else as any text. */
import { decodeText } from '../text';

/** A declaration stands among the first bytes (HTML Standard §4.2.5.4), in a meta element or an XML declaration. */
const LOOKED_AT = 4096;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
const MARK_BYTES = [0xef, 0xfe, 0xff];
/** Pages that say so are often GBK or GB18030, which hold it (Encoding Standard §4.2). */
const GB = /^(?:gb.*|hz.*|x-gbk|cp936|windows-936|chinese|iso-ir-58|csgb2312)$/i;

function decoderFor(name: string): TextDecoder | undefined {
  if (/^utf-?16/i.test(name)) return undefined;
  try {
    return new TextDecoder(GB.test(name) ? 'gb18030' : name);
  } catch {
    return undefined;
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * Pages that were saved in another encoding than they declare are common: valid UTF-8 with Chinese in it is UTF-8.
 * `sentAs` is what was said of a page that does not say it itself.
 */
export function decodeHtml(bytes: Uint8Array, sentAs?: string): string {
  if (MARK_BYTES.includes(bytes[0] ?? 0)) return decodeText(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const [, meta, xml] = DECLARED.exec(start) ?? [];
  const declared = meta ?? xml ?? sentAs;
  const decoder = declared === undefined ? undefined : decoderFor(declared);
  if (!decoder || isUtf8(bytes)) return decodeText(bytes);
  return decoder.decode(bytes);
}
