/**
 * Styles of the pane's parts as classes and CSS, made while it is built: what makes them out of objects is larger than
 * they are, and would run in every pane that is opened. The classes are those that Griffel would make there.
 */
const { resolveStyleRulesForSlots } = require('@griffel/core');
const ts = require('typescript');
const { run } = require('./runNow.cjs');
const { leftToRight } = require('./leftToRight.cjs');

const FLUENT = '@fluentui/react-components';

const parsed = (file, source) =>
  ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** The calls of `makeStyles` at the top of a file. */
function callsIn(tree) {
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'makeStyles') calls.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(tree);
  return calls;
}

/** The names that an imported or declared thing has at the top of a file. */
function namesOf(statement) {
  if (ts.isImportDeclaration(statement)) {
    const { namedBindings } = statement.importClause ?? {};
    return namedBindings && ts.isNamedImports(namedBindings)
      ? namedBindings.elements.map(({ name }) => name.text)
      : [];
  }
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
}

/** Every word in a piece of code: too many rather than too few. */
const wordsOf = (code) => new Set(code.match(/[\w$]+/g));

/** What pieces of code need of the file that they stand in, as code; the file itself may do much more. */
function needed(tree, pieces) {
  const words = wordsOf(pieces.join('\n'));
  const taken = new Set();
  for (let before = -1; before < taken.size;) {
    before = taken.size;
    for (const statement of tree.statements) {
      if (taken.has(statement) || !namesOf(statement).some((name) => words.has(name))) continue;
      taken.add(statement);
      if (!ts.isImportDeclaration(statement))
        for (const word of wordsOf(statement.getText())) words.add(word);
    }
  }
  return tree.statements.filter((each) => taken.has(each)).map((each) => each.getText());
}

module.exports = function styles(source) {
  const tree = parsed(this.resourcePath, source);
  const calls = callsIn(tree);
  if (calls.length === 0) return source;
  const slots = calls.map((call) => call.arguments[0].getText());
  const piece = [...needed(tree, slots), `export const slots = [${slots.join(',')}];`].join('\n');
  const said = run(this.resourcePath, piece, (file) => this.addDependency(file));
  let made = source;
  for (const [at, call] of [...calls.entries()].reverse()) {
    const rules = leftToRight(resolveStyleRulesForSlots(said.slots[at])).map((each) => JSON.stringify(each));
    made = `${made.slice(0, call.getStart())}__styles(${rules.join(', ')})${made.slice(call.getEnd())}`;
  }
  return `${made}\nimport { __styles } from '${FLUENT}';\n`;
};
