import fc from 'fast-check';
import { decodeXml, OoxmlError, XmlScanner } from '../../src/ooxml';

type Node = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[],
];

/** Everything the scanner says, a line a token; neighbouring texts joined. */
function tokens(xml: string): string {
  const scanner = new XmlScanner(xml);
  let told = '';
  for (let token = scanner.next(), last = ''; token !== 'done'; last = token, token = scanner.next()) {
    if (token === 'start') told += `\n<${scanner.name}`;
    else if (token === 'end') told += `\n/${scanner.name}`;
    else told += (last === 'text' ? '' : '\n') + scanner.text();
  }
  return told.slice(1);
}

const failure = (xml: string): string => {
  try {
    tokens(xml);
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return `${thrown.code}: ${thrown.detail}`;
    throw thrown;
  }
  return 'none';
};

describe('scanner', () => {
  test.each([
    ['plain', '<a><b>1</b></a>', '<a\n<b\n1\n/b\n/a'],
    ['prefixes are ignored', '<x:a xmlns:x="u"><x:b/></x:a>', '<a\n<b\n/b\n/a'],
    ['empty elements end', '<a/>', '<a\n/a'],
    ['space in tags', '<a\n  k = "v"\t><b /></a >', '<a\n<b\n/b\n/a'],
    ['comments and instructions split a text', '<a>1<!-- 9 -->2<?p 9?>3</a>', '<a\n123\n/a'],
    ['CDATA is text as it stands', '<a>1<![CDATA[<&amp;>]]>2</a>', '<a\n1<&amp;>2\n/a'],
    ['references', '<a>&lt;&#20013;&#x56FD;&amp;&quot;&apos;&gt;</a>', '<a\n<中国&"\'>\n/a'],
    ['line ends become one', '<a>1\r\n2\r3</a>', '<a\n1\n2\n3\n/a'],
    ['an end bracket inside an attribute', '<a k="1>2"><b/></a>', '<a\n<b\n/b\n/a'],
    ['around the root', '<?xml version="1.0"?>\n<!-- a -->\n<a/>\n<!-- b -->', '<a\n/a'],
  ])('%s', (_name, xml, told) => expect(tokens(xml)).toBe(told));

  test.each([
    ['DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'unsafe: doctype'],
    ['an unknown entity', '<a>&b;</a>', 'damaged: xml'],
    ['a bare ampersand', '<a>1 & 2</a>', 'damaged: xml'],
    ['a character that is none', '<a>&#0;</a>', 'damaged: xml'],
    ['a character past the last', '<a>&#x110000;</a>', 'damaged: xml'],
    ['an element that never ends', '<a><b></a>', 'damaged: xml'],
    ['an end too many', '<a></a></a>', 'damaged: xml'],
    ['two roots', '<a/><a/>', 'damaged: xml'],
    ['nothing', '', 'damaged: xml'],
    ['text only', 'abc', 'damaged: xml'],
    ['an open tag at the end', '<a', 'damaged: xml'],
    ['an attribute without quotes', '<a k=v/>', 'damaged: xml'],
    ['an attribute without end', '<a k="v/>', 'damaged: xml'],
    ['a comment without end', '<a><!-- </a>', 'damaged: xml'],
    ['CDATA without end', '<a><![CDATA[ </a>', 'damaged: xml'],
    ['a text no cell could hold', `<a>${'&amp;'.repeat(300_000)}</a>`, 'too-large: unpacked-size'],
    ['nesting without end', '<a>'.repeat(100_000), 'unsafe: nesting'],
  ])('refuses %s', (_name, xml, told) => expect(failure(xml)).toBe(told));

  test('attributes: by name without prefix, or by local name; references resolved', () => {
    const scanner = new XmlScanner(
      '<a xmlns:r="u" p:r="no" r="1&amp;2" r:id="rId1" w=\'x"y\' t="1&#10;2\n3"/>',
    );
    scanner.next();
    expect(scanner.attribute('r')).toBe('1&2');
    expect(scanner.attribute('id')).toBeUndefined();
    expect(scanner.prefixedAttribute('id')).toBe('rId1');
    expect(scanner.prefixedAttribute('w')).toBe('x"y');
    expect(scanner.attribute('t')).toBe('1\n2 3');
  });

  test('a declared prefix is no attribute', () => {
    const scanner = new XmlScanner('<row xmlns:r="u"/>');
    scanner.next();
    expect(scanner.attribute('r')).toBeUndefined();
    expect(scanner.prefixedAttribute('r')).toBeUndefined();
  });

  test('the text of an element, its children included; then on behind it', () => {
    const scanner = new XmlScanner('<a><b>1<c>2<d/></c>&#51;<!-- --></b><e/><f>4</f></a>');
    scanner.next();
    scanner.next();
    expect(scanner.elementText()).toBe('123');
    scanner.next();
    expect([scanner.name, scanner.elementText()]).toEqual(['e', '']);
    scanner.next();
    expect([scanner.name, scanner.elementText(), scanner.depth]).toEqual(['f', '4', 1]);
  });

  test('skipping an element goes on behind it', () => {
    const scanner = new XmlScanner('<a><b><c/><c>1</c></b><d/></a>');
    scanner.next();
    scanner.next();
    scanner.skipElement();
    scanner.next();
    expect(scanner.name).toBe('d');
  });

  test('skipping comes to where a walk through the tokens comes to', () => {
    const piece = fc.constantFrom(
      '<b/>',
      '<b k="1">',
      '</b>',
      '</b >',
      '<bb></bb>',
      '<x:b/>',
      '<c k="&gt;>"/>',
      '文',
      '<!-- </b> -->',
      '<![CDATA[</b>]]>',
      '<?p </b>?>',
    );
    const walk = (scanner: XmlScanner): void => {
      for (const depth = scanner.depth; scanner.depth >= depth;) scanner.next();
    };
    const places = (xml: string, skip: (scanner: XmlScanner) => void): unknown => {
      const scanner = new XmlScanner(xml);
      const seen: unknown[] = [];
      for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
        if (token === 'start' && scanner.depth === 2) skip(scanner);
        seen.push([token, scanner.name, scanner.place]);
      }
      return seen;
    };
    const said = (action: () => unknown): unknown => {
      try {
        return action();
      } catch (thrown) {
        return String(thrown);
      }
    };
    let wellFormed = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const xml = `<a>${pieces.join('')}</a>`;
        const walked = said(() => places(xml, walk));
        if (typeof walked === 'string') return;
        wellFormed++;
        expect(said(() => places(xml, (scanner) => scanner.skipElement()))).toEqual(walked);
      }),
      { seed: 20240131, numRuns: 5_000 },
    );
    expect(wellFormed).toBeGreaterThan(500);
  });

  test('a word that an element lacks', () => {
    const scanner = new XmlScanner('<a><b><c k="hidden"/></b><b>hid<!-- -->den</b><b/></a>');
    const lacks: boolean[] = [];
    for (let token = scanner.next(); token !== 'done'; token = scanner.next())
      if (token === 'start' && scanner.name === 'b') lacks.push(scanner.lacks(/hidden/));
    expect(lacks).toEqual([false, false, false]);
    const other = new XmlScanner('<a><b><c/></b></a>');
    other.next();
    other.next();
    expect(other.lacks(/hidden/)).toBe(true);
  });

  test('whatever tree is written is what is read', () => {
    const name = fc.constantFrom('a', 'b', 'row', 'x:c', 'sheetData');
    const text = fc.string({
      unit: fc.constantFrom('1', '&', '<', '>', '"', "'", '中', '𠮷', ' ', '\n', ']'),
    });
    const escaped = (raw: string) => raw.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    const { node } = fc.letrec<{ node: Node }>((tie) => ({
      node: fc
        .tuple(
          name,
          fc.dictionary(fc.constantFrom('k', 'r', 't'), text),
          fc.array(fc.oneof(text, tie('node')), { maxLength: 3 }),
        )
        .map(([element, attributes, content]): Node => [element, attributes, ...content]),
    }));
    const xml = ([element, attributes, ...content]: Node): string =>
      `<${element}${Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escaped(value).replace(/\n/g, '&#10;')}"`)
        .join('')}>` +
      `${content.map((each) => (typeof each === 'string' ? escaped(each) : xml(each))).join('')}</${element}>`;
    const texts = ([, , ...content]: Node): string =>
      content.map((each) => (typeof each === 'string' ? each : texts(each))).join('');
    fc.assert(
      fc.property(node, (tree) => {
        const scanner = new XmlScanner(xml(tree));
        scanner.next();
        expect(scanner.name).toBe(tree[0].replace('x:', ''));
        for (const [key, value] of Object.entries(tree[1])) expect(scanner.attribute(key)).toBe(value);
        expect(scanner.elementText()).toBe(texts(tree));
        expect(scanner.next()).toBe('done');
      }),
      { seed: 20240131, numRuns: 300 },
    );
  });

  test('broken XML is refused, never hung on or misread as another error', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b k="1"',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      '"',
      '<',
      '>',
      'x',
      '<?',
      '?>',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(failure(pieces.join(''))).toMatch(/^(?:none|damaged: xml)$/);
      }),
      { seed: 20240131, numRuns: 2_000 },
    );
  });
});

describe('bytes to text', () => {
  const xml = '<a>中文</a>';
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const codes = [...(mark ? '\ufeff' : ''), ...xml].map((letter) => letter.charCodeAt(0));
    return new Uint8Array(
      codes.flatMap((code) => (bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])),
    );
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(xml)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${xml}`)],
    ['UTF-16, little end first', utf16(false, true)],
    ['UTF-16, big end first', utf16(true, true)],
    ['UTF-16 without a mark', utf16(false, false)],
  ])('%s', (_name, bytes) => expect(decodeXml(bytes)).toBe(xml));
});
