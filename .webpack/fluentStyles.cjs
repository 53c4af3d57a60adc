/**
 * Fluent's own styles, smaller: without those for writing from right to left, and with the name of a theme's variable
 * where it is asked for, so that the table of all of them is left out.
 */
const path = require('node:path');
const vm = require('node:vm');
const ts = require('typescript');
const { leftToRight } = require('./leftToRight.cjs');

function callsIn(source) {
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === '__styles') calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('styles.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return calls;
}

function withoutRightToLeft(source) {
  let made = source;
  for (const { arguments: styles } of callsIn(source).reverse()) {
    const [start, end] = [styles[0].getStart(), styles.at(-1).getEnd()];
    const said = vm.runInNewContext(`[${source.slice(start, end)}]`);
    const less = leftToRight(said).map((each) => JSON.stringify(each));
    made = `${made.slice(0, start)}${less.join(', ')}${made.slice(end)}`;
  }
  return made;
}

const ASKS_THEME = /import \{[^}]*\btokens\b[^}]*\} from "@fluentui\/react-theme"/;
const withNames = (source) =>
  ASKS_THEME.test(source) ? source.replace(/\btokens\.(\w+)/g, (_, name) => `"var(--${name})"`) : source;

module.exports = (source) => withNames(withoutRightToLeft(source));
module.exports.fluentStylesRule = {
  test: /@fluentui[\\/]react-[\w-]+[\\/]lib[\\/].*\.js$/,
  exclude: /@fluentui[\\/]react-icons[\\/]/,
  use: path.join(__dirname, 'fluentStyles.cjs'),
};
