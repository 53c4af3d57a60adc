/** The passages are what they say: marked, distinct, half of them right, on reports that tie. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../../../src/checks';
import { editionById, fieldOf } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { newReport, statedFigures } from '../../../src/report';
import type { Report } from '../../../src/report';
import { PASSAGE_FILES } from './index';
import type { PassageFile } from './index';
import type { PassageReport } from './types';

/** Files of the folder that hold no passages. */
const NO_PASSAGES = new Set([
  'figures.ts',
  'index.ts',
  'judge.ts',
  'passages.test.ts',
  'reading.test.ts',
  'shared.test.ts',
  'types.ts',
]);
const TIES = new Set(['T3-balance', 'T3-handled', 'T3-rowTotal', 'T3-split', 'T4-total', 'Y-carry']);
const MARKED = /\{([^{}]*)\}|\[([^[\]]*)\]/gu;
const NUMBER =
  /^(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[0-9]{1,3}(?:[,，][0-9]{3})+|[〇零一二两三四五六七八九十百千万]+)$/u;
/** Rules that a passage may be expected to raise. */
const RULE = /^N-[a-z]+$/u;

const editionOf = ({ edition = '2021' }: PassageReport): Edition => editionById(edition) as Edition;

function reportOf(given: PassageReport, year: number, figures: Readonly<Record<string, number>>): Report {
  const edition = editionOf(given);
  const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
  return newReport(edition, {
    unit: given.unit,
    year,
    kind: given.kind ?? null,
    figures: statedFigures(edition, { ...zeros, ...figures }),
  });
}

/** Relations of the tables that do not hold, this year's, last year's and between the two. */
function untied(given: PassageReport): string[] {
  const report = reportOf(given, given.year, given.figures);
  const previous = given.previous ? reportOf(given, given.year - 1, given.previous) : null;
  const checked = [checkReport(report, RULE_WORDS['zh-CN'], { previous })];
  if (previous) checked.push(checkReport(previous, RULE_WORDS['zh-CN']));
  return checked.flatMap(({ findings }) => findings.filter(({ rule }) => TIES.has(rule)).map(({ id }) => id));
}

const named = (files: readonly PassageFile[]) => files.map((file) => [file.name, file] as const);

test('each file of the folder is listed', () => {
  const inFolder = (folder: string) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => name.endsWith('.ts') && !NO_PASSAGES.has(name))
      .map((name) => join(folder, name.slice(0, -'.ts'.length)));
  const files = [...inFolder(''), ...inFolder('heldOut')];
  expect(PASSAGE_FILES.map(({ name }) => name).sort()).toEqual(files.sort());
  for (const { name, heldOut } of PASSAGE_FILES)
    expect([name, name.startsWith('heldOut/')]).toEqual([name, heldOut]);
});

test('no text stands twice', () => {
  const texts = PASSAGE_FILES.flatMap(({ CASES }) => CASES.map(({ text }) => text));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

describe.each(named(PASSAGE_FILES))('%s', (_, { CASES, REPORTS }) => {
  test('marks hold a number each, and none is left open', () => {
    for (const { text } of CASES) {
      const numbers = [...text.matchAll(MARKED)].map(([, figure, item]) => figure ?? item);
      expect(numbers.filter((number) => !NUMBER.test(number ?? ''))).toEqual([]);
      expect([text, /[{}[\]]/u.test(text.replace(MARKED, ''))]).toEqual([text, false]);
    }
  });

  test('half of the passages are right', () => {
    const right = CASES.filter(({ expect: rules }) => rules.length === 0).length;
    expect(Math.abs(CASES.length - 2 * right)).toBeLessThanOrEqual(1);
  });

  test('each passage has its report, each report its passages, and rules are named once', () => {
    expect([...new Set(CASES.map(({ report }) => report))].sort()).toEqual(Object.keys(REPORTS).sort());
    for (const { text, expect: rules } of CASES) {
      expect([text, rules.filter((rule) => !RULE.test(rule))]).toEqual([text, []]);
      expect([text, new Set(rules).size]).toEqual([text, rules.length]);
    }
  });

  test.each(Object.entries(REPORTS))('figures of %s are of its edition, not 0, and tie', (_key, report) => {
    for (const figures of [report.figures, report.previous ?? {}]) {
      for (const [id, value] of Object.entries(figures)) {
        expect(fieldOf(editionOf(report), id as FieldId).id).toBe(id);
        expect([id, value]).not.toEqual([id, 0]);
      }
    }
    expect(untied(report)).toEqual([]);
  });
});
