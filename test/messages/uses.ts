/**
 * Which words of the catalogues the sources read, as the compiler sees it: a property counts as read where it is named, taken
 * apart, or one of those that an index may be. Packages are left out: the words are ours, and resolving packages is most of the work.
 */
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
const SOURCES = join(ROOT, 'src');
const MESSAGES = join(SOURCES, 'messages');

function programOfSources(): ts.Program {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const asked: ts.CompilerOptions = { ...options, types: [], lib: ['lib.es2022.d.ts'], noEmit: true };
  const host = ts.createCompilerHost(asked);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      text.startsWith('.') || text === 'react'
        ? ts.resolveModuleName(text, from, asked, host)
        : { resolvedModule: undefined },
    );
  const files = ts.sys.readDirectory(SOURCES, ['.ts', '.tsx'], [join(SOURCES, 'preview')]);
  return ts.createProgram(files, asked, host);
}

/** A word, or a group of words, and where it is declared. */
interface Key {
  readonly path: string;
  readonly declarations: readonly ts.Declaration[];
  /** Of a group. */
  readonly inner: readonly Key[];
}

/** A catalogue may hold itself in other catalogues, but not this deep. */
const DEEPEST = 6;

function keysOf(checker: ts.TypeChecker, type: ts.Type, path: string, depth = 0): Key[] {
  if (depth > DEEPEST || !(type.flags & ts.TypeFlags.Object)) return [];
  if (type.getCallSignatures().length > 0 || checker.isArrayLikeType(type)) return [];
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const declarations = declarationsOf(checker, property);
    const ours = declarations.some((each) => each.getSourceFile().fileName.startsWith(MESSAGES));
    // What a union of names declares, as of errors and rules, the compiler holds to be whole.
    if (!ours) return [];
    const own = `${path}.${property.name}`;
    return [
      { path: own, declarations, inner: keysOf(checker, checker.getTypeOfSymbol(property), own, depth + 1) },
    ];
  });
}

const declarationsOf = (checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Declaration[] =>
  symbol ? [symbol, ...checker.getRootSymbols(symbol)].flatMap((each) => each.declarations ?? []) : [];

/**
 * The catalogues: values that are exported under `messages`. The English ones have the shape of the Chinese; what is made of
 * whole Chinese ones has nothing of its own.
 */
function cataloguesOf(program: ts.Program, checker: ts.TypeChecker): (readonly Key[])[] {
  const files = program
    .getSourceFiles()
    .filter(
      ({ fileName }) => fileName.startsWith(MESSAGES) && !/en-US|zh-CN\/(?:index|rest|start)/.test(fileName),
    );
  return files.flatMap((file) => {
    const module = checker.getSymbolAtLocation(file);
    const exported = module ? checker.getExportsOfModule(module) : [];
    return exported.flatMap((each) =>
      each.valueDeclaration && ts.isVariableDeclaration(each.valueDeclaration)
        ? [
            keysOf(
              checker,
              checker.getTypeOfSymbol(each),
              `${relative(MESSAGES, file.fileName).replace(/\.ts$/, '')}: ${each.name}`,
            ),
          ]
        : [],
    );
  });
}

/** What of a value a key may be, as properties. */
function named(checker: ts.TypeChecker, of: ts.Type, key: ts.Type): ts.Symbol[] {
  const types = of.isUnion() ? of.types : [of];
  const constraint = checker.getBaseConstraintOfType(key) ?? key;
  const names = constraint.isUnion() ? constraint.types : [constraint];
  if (!names.every((name) => name.isStringLiteral() || name.isNumberLiteral()))
    return types.flatMap((type) => checker.getPropertiesOfType(type));
  return types.flatMap((type) =>
    names.flatMap((name) => {
      const property = checker.getPropertyOfType(checker.getApparentType(type), String(name.value));
      return property ? [property] : [];
    }),
  );
}

/** What a piece of source reads of other values. */
function readBy(checker: ts.TypeChecker, node: ts.Node, wanted: ReadonlySet<string>): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = wanted.has(node.name.text) ? checker.getSymbolAtLocation(node.name) : undefined;
    return symbol ? [symbol] : [];
  }
  if (ts.isElementAccessExpression(node))
    return named(
      checker,
      checker.getTypeAtLocation(node.expression),
      checker.getTypeAtLocation(node.argumentExpression),
    );
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name) || !wanted.has(name.text)) return [];
    const type = checker.getTypeAtLocation(node.parent);
    return (type.isUnion() ? type.types : [type]).flatMap((each) => {
      const property = checker.getPropertyOfType(checker.getApparentType(each), name.text);
      return property ? [property] : [];
    });
  }
  if (ts.isCallExpression(node) && /^Object\.(?:values|entries|keys)$/.test(node.expression.getText()))
    return node.arguments.flatMap((each) => checker.getPropertiesOfType(checker.getTypeAtLocation(each)));
  return [];
}

const all = (keys: readonly Key[]): Key[] => keys.flatMap((key) => [key, ...all(key.inner)]);

/**
 * Words that nothing reads, by where they stand; of a group that nothing reads the group alone. A group of which no word is read by
 * its name is handed on whole, to be read under another type: that is reading it.
 */
export function unreadWords(): string[] {
  const program = programOfSources();
  const checker = program.getTypeChecker();
  const catalogues = cataloguesOf(program, checker);
  const wanted = new Set(all(catalogues.flat()).map(({ path }) => path.slice(path.lastIndexOf('.') + 1)));
  const read = new Set<ts.Declaration>();
  const visit = (node: ts.Node): void => {
    for (const symbol of readBy(checker, node, wanted))
      for (const each of declarationsOf(checker, symbol)) read.add(each);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(SOURCES)) visit(file);
  const isRead = ({ declarations }: Key): boolean => declarations.some((each) => read.has(each));
  const told = new Set<ts.Declaration>();
  const tell = (group: readonly Key[]): string[] =>
    !group.some(isRead)
      ? []
      : group.flatMap((key) => {
          if (isRead(key)) return tell(key.inner);
          // What stands in several catalogues is told once.
          const isTold = key.declarations.every((each) => told.has(each));
          key.declarations.forEach((each) => told.add(each));
          return isTold ? [] : [key.path];
        });
  return catalogues.flatMap(tell);
}
