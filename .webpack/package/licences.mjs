/** LICENSES.txt: what of others is in the package, each with the text under which it is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;
const LINE = '='.repeat(100);

/** The texts that lie in the folder of a package, one after the other; undefined where there is none. */
export function licenceIn(folder) {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && TEXT.test(each.name))
    .map(({ name }) => name)
    .sort();
  if (files.length === 0) return undefined;
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

/** @param {{name: string, version: string, licence: string, text?: string, home?: string}} part */
const entry = ({ name, version, licence, text, home }) =>
  [
    LINE,
    `${name} ${version}`,
    `License: ${licence}`,
    '',
    text ??
      `The package holds no text of its license; it is the one named above${home ? `, and its home is ${home}` : ''}.`,
    '',
  ].join('\n');

/** The same text of many packages is said once, under all their names. */
function joined(parts) {
  const byText = new Map();
  for (const each of parts) {
    const key = each.text ? `${each.licence}\n${each.text}` : `${each.name}@${each.version}`;
    byText.set(key, [...(byText.get(key) ?? []), each]);
  }
  return [...byText.values()].map(([first, ...others]) => ({
    ...first,
    version: [first.version, ...others.map(({ name, version }) => `\n${name} ${version}`)].join(''),
  }));
}

/** Asked for by the license of office.js of those who hand it on. */
const OFFICE_NOTICE =
  'office.js (site/office) is Microsoft’s, unchanged, and may be used and handed on with nianbao alone, under terms that protect it at\n' +
  'least as much as its license below. Microsoft is not responsible for maintaining, updating or supporting nianbao.';

/** @param {{own: {name: string, version: string, licence: string, text: string}, parts: object[]}} given */
export function licencesText({ own, parts }) {
  return [
    `${own.name} ${own.version}`,
    '',
    own.text.trim(),
    '',
    OFFICE_NOTICE,
    '',
    `The package holds parts of ${parts.length} others, which are listed in sbom.cdx.json. Their licenses:`,
    '',
    ...joined(parts).map(entry),
  ].join('\n');
}
