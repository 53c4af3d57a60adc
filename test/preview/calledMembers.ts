/** Which members of Office.js the add-in calls: derived from its source with the compiler's own types. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface CalledMember {
  /** As Microsoft's reference calls it: `Excel.Range.values`. */
  readonly member: string;
  /** The requirement set that its documentation names, e.g. `ExcelApi 1.1`; '' where it names none. */
  readonly set: string;
}

const ROOT = path.join(__dirname, '../..');
const FOLDERS = ['src/excel', 'src/addin', 'src/commands', 'src/taskpane'];
const OFFICE = /office-js\/index\.d\.ts$/;

/** Only files of `src/excel` hold objects of Excel; elsewhere a file names Office or Excel. */
const isOfInterest = (folder: string, text: string): boolean =>
  folder === 'src/excel' || /\b(?:Office|Excel|OfficeExtension)\./.test(text);

function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(ROOT, folder, name))
      .filter((file) => isOfInterest(folder, readFileSync(file, 'utf8'))),
  );
}

function program(): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram(sourceFiles(), { ...options, noEmit: true });
}

class Collector {
  readonly found = new Map<string, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.add(this.checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      this.addBinding(node, node.parent);
    if (ts.isCallExpression(node)) this.addLoaded(node);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  private addBinding(element: ts.BindingElement, pattern: ts.ObjectBindingPattern): void {
    const name = (element.propertyName ?? element.name).getText();
    this.add(this.checker.getTypeAtLocation(pattern).getProperty(name));
  }

  /** `range.load('values, worksheet/name')` calls `values`, `worksheet` and `name`. */
  private addLoaded({ expression, arguments: [given] }: ts.CallExpression): void {
    if (!given || !ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return;
    const type = this.checker.getTypeAtLocation(expression.expression);
    for (const loaded of this.textOf(given).split(',')) {
      let owner: ts.Type | undefined = type;
      for (const name of loaded.trim().split('/')) {
        const property: ts.Symbol | undefined =
          owner?.getProperty(name) ?? this.ofItems(owner)?.getProperty(name);
        this.add(property);
        owner = property && this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
        owner = this.elementOf(owner) ?? owner;
      }
    }
  }

  private ofItems(type: ts.Type | undefined): ts.Type | undefined {
    const items = type?.getProperty('items');
    return items && this.elementOf(this.checker.getTypeOfSymbol(items));
  }

  private elementOf(type: ts.Type | undefined): ts.Type | undefined {
    return type && this.checker.isArrayType(type)
      ? this.checker.getTypeArguments(type as ts.TypeReference)[0]
      : undefined;
  }

  /** A text that is written there, or in the constant of that name. */
  private textOf(node: ts.Expression): string {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isTemplateExpression(node))
      return node.templateSpans.reduce(
        (text, { expression, literal }) => `${text}${this.textOf(expression)}${literal.text}`,
        node.head.text,
      );
    if (ts.isConditionalExpression(node))
      return `${this.textOf(node.whenTrue)},${this.textOf(node.whenFalse)}`;
    let symbol = this.checker.getSymbolAtLocation(node);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.checker.getAliasedSymbol(symbol);
    const declaration = symbol?.valueDeclaration;
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
      return this.textOf(declaration.initializer);
    throw new Error(`${node.getText()}: not a text that can be read off the source`);
  }

  private add(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) {
      const owner = declaration.parent;
      const isMember = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner);
      if (!isMember || !OFFICE.test(declaration.getSourceFile().fileName)) continue;
      const names = [symbol?.name ?? ''];
      for (let each: ts.Node = owner; !ts.isSourceFile(each); each = each.parent)
        if (ts.isClassDeclaration(each) || ts.isInterfaceDeclaration(each) || ts.isModuleDeclaration(each))
          names.unshift(each.name?.text ?? '');
      const set = /\[Api set: (\w+ [\d.]+)/.exec(declaration.getFullText())?.[1] ?? '';
      const member = names.join('.');
      if (!this.found.has(member)) this.found.set(member, set);
      return;
    }
  }
}

/** Every member that the add-in calls, by name. */
export function calledMembers(): CalledMember[] {
  const all = program();
  const collector = new Collector(all.getTypeChecker());
  const wanted = new Set(sourceFiles().map((file) => path.normalize(file)));
  for (const file of all.getSourceFiles())
    if (wanted.has(path.normalize(file.fileName))) collector.visit(file);
  return [...collector.found]
    .map(([member, set]) => ({ member, set }))
    .sort((one, other) => (one.member < other.member ? -1 : 1));
}
