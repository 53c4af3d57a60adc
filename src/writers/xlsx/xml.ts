/** XML as text: escaping and elements. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/** Characters that XML 1.0 §2.2 has no place for, and halves of surrogate pairs. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

/** Text between tags: special characters escaped, forbidden ones dropped, line ends `\n`. */
export function escapeText(text: string): string {
  return clean(text).replace(/[&<>]/g, (character) => SPECIAL[character] ?? character);
}

/** The value of an attribute, quotes and line ends escaped. */
export function escapeAttribute(text: string): string {
  return clean(text).replace(/[&<>"\n\t]/g, (character) => SPECIAL[character] ?? character);
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** An element; `content` is XML, not text. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const start = `<${name}${attributeText(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element around others with their number, or nothing when there are none. */
export function counted(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : element(name, { count: children.length }, children.join(''));
}

const encoder = new TextEncoder();

/** A part as bytes, with the declaration that Excel expects. */
export function xmlPart(content: string): Uint8Array {
  return encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
}
