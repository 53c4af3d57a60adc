/** Web archives as Excel, Word, browsers and mail programs write them. */

export interface ArchivePart {
  readonly type?: string;
  readonly location?: string;
  readonly id?: string;
  readonly encoding?: 'quoted-printable' | 'base64' | '8bit';
  readonly content: string | Uint8Array;
}

const quoted = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) =>
      byte === 10
        ? '\r\n'
        : byte < 32 || byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/((?:=..|[^=\r\n]){70})(?=[^\r\n])/g, '$1=\r\n');

function body({ encoding = 'quoted-printable', content }: ArchivePart): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (encoding === '8bit') return bytes;
  const text =
    encoding === 'base64' ? Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n') : quoted(bytes);
  return new TextEncoder().encode(text);
}

const joined = (pieces: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))),
  );

const BOUNDARY = '----=_NextPart_01D0';

/** An archive of several parts. */
export const webArchive = (parts: readonly ArchivePart[], headers = 'MIME-Version: 1.0\r\n'): Uint8Array =>
  joined([
    `${headers}Content-Type: multipart/related;\r\n\tboundary="${BOUNDARY}"\r\n\r\nThis document is a web archive.\r\n`,
    ...parts.flatMap((part) => [
      `\r\n--${BOUNDARY}\r\n`,
      part.location === undefined ? '' : `Content-Location: ${part.location}\r\n`,
      part.id === undefined ? '' : `Content-ID: <${part.id}>\r\n`,
      `Content-Transfer-Encoding: ${part.encoding ?? 'quoted-printable'}\r\n`,
      `Content-Type: ${part.type ?? 'text/html; charset="utf-8"'}\r\n\r\n`,
      body(part),
    ]),
    `\r\n--${BOUNDARY}--\r\n`,
  ]);
