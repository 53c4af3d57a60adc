/** Styles that hide, strike out or raise text: by themselves or by what they are based on (ISO/IEC 29500-1 §17.7). */
import { XmlScanner } from '../../ooxml';
import { MARKING, MARKING_OR_STYLE, readMarks } from './marks';
import type { Marks, RunMarks } from './marks';

/** How a text is shown. */
export interface Look {
  /** Hidden or struck out. */
  readonly unseen: boolean;
  readonly raised: boolean;
}

/** Names of the styles around a run; undefined for the one of its kind that goes without saying. */
export interface StyleNames {
  readonly table?: string | undefined;
  readonly paragraph?: string | undefined;
}

export interface Styles {
  /** What the properties of a run have to hold to make a difference. */
  readonly telling: RegExp;
  /** True where no style marks anything: which one is named does not matter. */
  readonly areSilent: boolean;
  look(around: StyleNames, run: RunMarks): Look;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly marks: Marks;
}

/** More than any chain of styles has; chains may be circles. */
const LONGEST_CHAIN = 50;
const NOTHING: Marks = {};

class StyleSheet {
  defaults: Marks = NOTHING;
  /** By kind, the style that goes without saying. */
  readonly usual = new Map<string, string>();
  private readonly styles = new Map<string, Style>();
  private readonly known = new Map<string, Marks>();

  add(id: string, style: Style): void {
    this.styles.set(id, style);
  }

  get areSilent(): boolean {
    return [this.defaults, ...[...this.styles.values()].map(({ marks }) => marks)].every(
      (marks) => Object.keys(marks).length === 0,
    );
  }

  /** What a style says with all it is based on; the nearest word counts. */
  marksOf(kind: string, name: string | undefined): Marks {
    const id = name ?? this.usual.get(kind) ?? '';
    const known = this.known.get(id);
    if (known) return known;
    const chain: Marks[] = [];
    let style = this.styles.get(id);
    for (let count = 0; style && count < LONGEST_CHAIN; count++) {
      chain.unshift(style.marks);
      style = this.styles.get(style.basedOn ?? '');
    }
    const marks = Object.assign({}, ...chain) as Marks;
    this.known.set(id, marks);
    return marks;
  }
}

/** Where an odd number of styles switches a property on, it is on (§17.7.3). */
const switched = (key: 'hidden' | 'struck', run: Marks, levels: readonly Marks[], defaults: Marks): boolean =>
  run[key] ?? (defaults[key] === true || levels.filter((marks) => marks[key]).length % 2 === 1);

/** Any other property is as the nearest says. */
const nearest = (key: 'struckTwice' | 'raised', levels: readonly Marks[]): boolean =>
  levels.find((marks) => marks[key] !== undefined)?.[key] ?? false;

function lookOf(sheet: StyleSheet, { table, paragraph }: StyleNames, run: RunMarks): Look {
  const { defaults } = sheet;
  const levels = [
    sheet.marksOf('character', run.style),
    sheet.marksOf('paragraph', paragraph),
    ...(table === undefined ? [] : [sheet.marksOf('table', table)]),
  ];
  return {
    unseen:
      switched('hidden', run, levels, defaults) ||
      switched('struck', run, levels, defaults) ||
      nearest('struckTwice', [run, ...levels, defaults]),
    raised: nearest('raised', [run, ...levels, defaults]),
  };
}

const stylesOf = (sheet: StyleSheet): Styles => {
  const { areSilent } = sheet;
  return {
    telling: areSilent ? MARKING : MARKING_OR_STYLE,
    areSilent,
    look: (around, run) => lookOf(sheet, around, run),
  };
};

function readStyle(scanner: XmlScanner, sheet: StyleSheet): void {
  const id = scanner.prefixedAttribute('styleId') ?? '';
  if (['1', 'true', 'on'].includes(scanner.prefixedAttribute('default') ?? ''))
    sheet.usual.set(scanner.prefixedAttribute('type') ?? '', id);
  let basedOn: string | undefined;
  let marks = NOTHING;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    if (scanner.name === 'rPr') {
      marks = readMarks(scanner);
      continue;
    }
    if (scanner.name === 'basedOn') basedOn = scanner.prefixedAttribute('val');
    scanner.skipElement();
  }
  sheet.add(id, { basedOn, marks });
}

/** Reads the `styles` element that just started, up to its end. */
export function readStyles(scanner: XmlScanner): Styles {
  const sheet = new StyleSheet();
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'start') continue;
    const { name } = scanner;
    if (name === 'style') readStyle(scanner, sheet);
    else if (name === 'rPr') sheet.defaults = readMarks(scanner);
    else if (name === 'latentStyles' || name === 'pPrDefault') scanner.skipElement();
  }
  return stylesOf(sheet);
}

/** Of a document whose styles say nothing about it. */
export const NO_STYLES: Styles = stylesOf(new StyleSheet());

/** The styles of a part, which most documents need not be read for. */
export function stylesOfPart(xml: string | undefined): Styles {
  if (xml === undefined || !MARKING.test(xml)) return NO_STYLES;
  const scanner = new XmlScanner(xml);
  return scanner.next() === 'start' ? readStyles(scanner) : NO_STYLES;
}
