/** Writes small PDFs: objects, fonts that name or spell their characters, pages of operators. */
import { strToU8, zlibSync } from 'fflate';

/** How the characters of a font can be told. */
export type FontKind =
  /** Codes in the order of first use, with a table that says what they are: Word, WPS, LibreOffice, browsers. */
  | 'embedded'
  /** A font that is only named, with codes of Unicode or of GBK: iText, Acrobat, older printers. */
  | 'named UCS-2'
  | 'named GBK'
  /** Codes that nobody can tell. */
  | 'secret';

const hex = (number: number, digits = 4) => number.toString(16).padStart(digits, '0');
/** Half-width characters take half the width, as in Chinese fonts. */
export const widthOf = (character: string): number => (character.charCodeAt(0) < 0x100 ? 0.5 : 1);

const GBK: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 126 * 191 }, (_, at) => [0x81 + Math.floor(at / 191), 0x40 + (at % 191)] as const).map(
    ([high, low]) => [new TextDecoder('gbk').decode(Uint8Array.of(high, low)), hex(high, 2) + hex(low, 2)],
  ),
);

export class PdfFont {
  private readonly codes = new Map<string, number>();
  constructor(readonly kind: FontKind) {}

  /** The characters as a hexadecimal string of codes. */
  encode(text: string): string {
    return `<${[...text].map((character) => this.code(character)).join('')}>`;
  }

  private code(character: string): string {
    const point = character.codePointAt(0)!;
    if (this.kind === 'named UCS-2') return hex(point);
    if (this.kind === 'named GBK') return point < 0x80 ? hex(point, 2) : (GBK.get(character) ?? hex(0xa1a1));
    const known = this.codes.get(character) ?? this.codes.size + 1;
    this.codes.set(character, known);
    return hex(known);
  }

  /** Adds the font's objects; the number of the font itself. */
  write(file: PdfFile): number {
    const named = this.kind.startsWith('named');
    const widths = named
      ? '[1 95 500 814 939 500]'
      : `[${[...this.codes].map(([character, code]) => `${code} [${widthOf(character) * 1000}]`).join(' ')}]`;
    const system = named
      ? '<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>'
      : '<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
    const base = named ? '/STSong-Light' : '/ABCDEF+FangSong';
    const descriptor = file.add(
      `<< /Type /FontDescriptor /FontName ${base} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>`,
    );
    const descendant = file.add(
      `<< /Type /Font /Subtype /CIDFontType${named ? 0 : 2} /BaseFont ${base} /CIDSystemInfo ${system} /FontDescriptor ${descriptor} 0 R /DW 1000 /W ${widths} >>`,
    );
    const encoding = {
      'named UCS-2': 'UniGB-UCS2-H',
      'named GBK': 'GBK-EUC-H',
      embedded: 'Identity-H',
      secret: 'Identity-H',
    };
    const toUnicode =
      this.kind === 'embedded' ? ` /ToUnicode ${file.addStream('', this.characterTable())} 0 R` : '';
    return file.add(
      `<< /Type /Font /Subtype /Type0 /BaseFont ${base} /Encoding /${encoding[this.kind]} /DescendantFonts [${descendant} 0 R]${toUnicode} >>`,
    );
  }

  private characterTable(): string {
    const lines = [...this.codes].map(
      ([character, code]) =>
        `<${hex(code)}> <${[...Array(character.length).keys()].map((at) => hex(character.charCodeAt(at))).join('')}>`,
    );
    const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
      lines.slice(at * 100, at * 100 + 100),
    );
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`;
  }
}

export class PdfFile {
  private readonly objects: Uint8Array[] = [];
  private readonly pages: number[] = [];

  /** `packed` is false where what is inside is to be seen. */
  constructor(private readonly packed = true) {}

  add(text: string): number {
    return this.objects.push(strToU8(text, true));
  }

  addStream(entries: string, content: string | Uint8Array): number {
    const plain = typeof content === 'string' ? strToU8(content, true) : content;
    const body = this.packed ? zlibSync(plain) : plain;
    const filter = this.packed ? '/Filter /FlateDecode' : '';
    const head = strToU8(`<< ${entries} ${filter} /Length ${body.length} >>\nstream\n`, true);
    return this.objects.push(joined([head, body, strToU8('\nendstream', true)]));
  }

  /** `resources` as the inside of a dictionary; `entries` are further entries of the page. */
  addPage(content: string, resources: string, entries = '/MediaBox [0 0 595 842]'): void {
    const stream = this.addStream('', content);
    this.pages.push(
      this.add(
        `<< /Type /Page /Parent PARENT 0 R /Contents ${stream} 0 R /Resources << ${resources} >> ${entries} >>`,
      ),
    );
  }

  /** The whole file; `trailer` are further entries of its trailer. */
  bytes(trailer = ''): Uint8Array {
    const tree = this.objects.length + 1;
    const kids = this.pages.map((page) => `${page} 0 R`).join(' ');
    for (const page of this.pages)
      this.objects[page - 1] = strToU8(
        new TextDecoder('latin1').decode(this.objects[page - 1]).replace('PARENT', `${tree}`),
        true,
      );
    this.add(`<< /Type /Pages /Kids [${kids}] /Count ${this.pages.length} >>`);
    const root = this.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
    const parts: Uint8Array[] = [strToU8('%PDF-1.7\n', true)];
    let at = parts[0]!.length;
    const places = this.objects.map((object, index) => {
      const part = joined([strToU8(`${index + 1} 0 obj\n`, true), object, strToU8('\nendobj\n', true)]);
      parts.push(part);
      at += part.length;
      return at - part.length;
    });
    const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    parts.push(
      strToU8(
        `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${places.length + 1} /Root ${root} 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
        true,
      ),
    );
    return joined(parts);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
