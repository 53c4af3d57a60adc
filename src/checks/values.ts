/** V rules on single figures: numbers that are numbers, whole, not negative; blanks and text numbers said aloud. */
import { addressesOf, newFinding } from '../findings';
import type { CheckContext, Finding, RuleFamily } from '../findings';
import { roundAmount } from '../form';
import type { Field, FieldId, FormTable, RulesOf } from '../form';
import type { FigureWords, RuleWords } from '../messages/ruleWords';
import { isUnfilled } from '../report';
import type { Figure, Report } from '../report';
import { checkOddities } from './oddities';
import { sayText, textGroups } from './textNumbers';

type ValueRule = RulesOf<'values'>;
type Words = RuleWords['rules'];

/** What a rule says about one figure, or undefined. */
type FigureRule = (field: Field, figure: Figure, named: FigureWords, words: Words) => string | undefined;

/** A sentence stands in one line. */
const LINE_BREAKS = /\s*\n\s*/g;
/** A time of day without a date. */
const CLOCK = /^\d+:/;

/** Why a figure could not be read. */
function unreadable(named: FigureWords, { doubt, address }: Figure, words: Words['V-number']): string {
  switch (doubt?.kind) {
    case 'moment': {
      const inSheet = address?.kind === 'sheet';
      return CLOCK.test(named.text.trim()) ? words.time(named, inSheet) : words.date(named, inSheet);
    }
    case 'noResult':
      return words.noResult(named);
    case 'format':
      return named.text.trim() === ''
        ? words.notShown(named, doubt.stored)
        : words.shownAsNoNumber(named, doubt.stored);
    case 'notRecalculated':
    case undefined:
      return words.notANumber(named);
  }
}

/** Rules on one figure; of those that speak the first is heard. V-blank speaks about whole tables. */
const ON_FIGURES: { readonly [Id in Exclude<ValueRule, 'V-blank'>]: FigureRule } = {
  'V-number': ({ measure }, figure, named, { 'V-number': words }) => {
    const { spelling, value } = figure;
    if (spelling === 'unreadable') return unreadable(named, figure, words);
    if (value === null) return undefined;
    if (value < 0 && measure !== 'change') return words.negative(named);
    return measure !== 'amount' && !Number.isInteger(value) ? words.notWhole(named) : undefined;
  },
  'V-decimals': ({ measure }, { value }, named, { 'V-decimals': words }) =>
    measure === 'amount' && value !== null && roundAmount(value) !== value ? words.tooMany(named) : undefined,
  'V-text': (_, figure, named, { 'V-text': words }) => sayText(named, figure, words),
};
const FIGURE_RULES = Object.keys(ON_FIGURES) as (keyof typeof ON_FIGURES)[];

interface Told {
  readonly rule: keyof typeof ON_FIGURES;
  readonly field: Field;
  readonly figure: Figure;
  readonly named: FigureWords;
  readonly message: string;
}

function checkFigure(field: Field, figure: Figure, words: Words): Told | undefined {
  const text = figure.text.replace(LINE_BREAKS, ' ');
  const named = { row: field.rowName, column: field.columnLabel, text };
  for (const rule of FIGURE_RULES) {
    const message = ON_FIGURES[rule](field, figure, named, words);
    if (message !== undefined) return { rule, field, figure, named, message };
  }
  return undefined;
}

function checkTable(
  { id: table, name }: FormTable,
  report: Report,
  { edition, words }: CheckContext,
): Finding<ValueRule>[] {
  const fields = edition.fields.filter((field) => field.table === table);
  const found: Finding<ValueRule>[] = [];
  const add = (rule: ValueRule, subject: string, message: string, about: readonly FieldId[]) =>
    found.push(
      newFinding({
        id: `${rule}:${subject}`,
        rule,
        table,
        message,
        fields: about,
        addresses: addressesOf(report, about),
      }),
    );
  const typed = fields.filter((field) => field.sumOf.length === 0 || !report.figures.get(field.id)?.computed);
  const blank = typed
    .filter((field) => report.figures.get(field.id)?.spelling === 'blank' && !isUnfilled(report, field))
    .map(({ id }) => id);
  const told = fields.flatMap((field) => {
    const figure = report.figures.get(field.id);
    return (figure && checkFigure(field, figure, words.rules)) ?? [];
  });
  const texts = told.filter(({ rule }) => rule === 'V-text');
  const groups = textGroups(name, texts, words.rules['V-text']);
  for (const { rule, field, message } of told) {
    const group = groups.find(({ members }) => members.some((each) => each.field === field));
    if (!group) add(rule, field.id, message, [field.id]);
    else if (group.members[0]?.field === field)
      add(
        rule,
        `${table}.${group.way}`,
        group.message,
        group.members.map((each) => each.field.id),
      );
  }
  const sentences = words.rules['V-blank'];
  if (blank.length > 0 && blank.length === typed.length) add('V-blank', table, sentences.all(name), blank);
  else if (blank.length > 0) add('V-blank', table, sentences.some(name, blank.length), blank);
  return found;
}

/** What was odd about how figures are written, then the V rules on single figures, table by table. */
export const checkValues: RuleFamily<'values'> = (report, context) => [
  ...checkOddities('V-text', report, context),
  ...context.edition.tables.flatMap((table) => checkTable(table, report, context)),
];
