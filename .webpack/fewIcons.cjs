/**
 * The icons of Fluent's package without those that no component of Fluent imports: thousands stand in each of its files,
 * and what is not minified would carry them all.
 */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const FLUENT = path.join(__dirname, '..', 'node_modules', '@fluentui');
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']@fluentui\/react-icons["']/g;
/** One icon a line. */
const ICON = /^export const (\w+) = .*\n?/gm;

let imported;

/** Names that Fluent's own modules import. */
function importedIcons() {
  if (imported) return imported;
  imported = new Set();
  for (const name of readdirSync(FLUENT)) {
    const folder = path.join(FLUENT, name, 'lib');
    if (name === 'react-icons') continue;
    let files = [];
    try {
      files = readdirSync(folder, { recursive: true });
    } catch {
      continue; // A package of types only.
    }
    for (const file of files.filter((each) => each.endsWith('.js')))
      for (const [, names] of readFileSync(path.join(folder, file), 'utf8').matchAll(IMPORT))
        for (const each of names.split(',')) imported.add(each.trim().split(/\s+as\s+/)[0]);
  }
  return imported;
}

const ICON_FILES = /@fluentui[\\/]react-icons[\\/]lib[\\/](?:icons|sizedIcons)[\\/].*\.js$/;

module.exports = (source) => source.replace(ICON, (line, name) => (importedIcons().has(name) ? line : ''));
module.exports.fewIconsRule = { test: ICON_FILES, use: path.join(__dirname, 'fewIcons.cjs') };
