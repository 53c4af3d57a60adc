/** Nothing that the product plans is more than Excel takes, whatever a report holds. */
import { editionById, EDITIONS } from '../../src/form';
import type { Edition } from '../../src/form';
import { planPrevious, planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import type { Report } from '../../src/report';
import { beyondLimits } from '../support/beyondLimits';
import { plannedCell, plannedSheet } from '../support/planned';
import { randomReport, sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const sample = sampleReport();
const planOf = (changes: Partial<Report>): Plan => planReport(edition, { report: { ...sample, ...changes } });
const withPart = (part: keyof Report['parts'], text: string) =>
  planOf({ parts: { ...sample.parts, [part]: text } });

describe('every plan', () => {
  const options = [{}, { suffix: '2' }, { suffix: '9999' }, { typedTotals: true }];
  test.each(EDITIONS.flatMap((each) => options.map((option) => [each, option] as const)))(
    'of $id, $1: blank',
    (each, option) => {
      expect(beyondLimits(planReport(each, option))).toEqual([]);
    },
  );

  test('of reports at random, and of their last year', () => {
    for (let seed = 1; seed <= 24; seed++) {
      const report = randomReport(seed, { year: 2019 + (seed % 8), limit: 10_000_000 });
      const own = editionById(report.edition) as Edition;
      expect(beyondLimits(planReport(own, { report, suffix: seed % 2 ? '' : '12' }))).toEqual([]);
      expect(beyondLimits(planPrevious(own, report, seed % 2 === 0))).toEqual([]);
    }
  });

  const LONG = '关于进一步做好政府信息公开工作的说明';
  test.each<[string, Partial<Report>]>([
    ['a name of 5,000 characters', { unit: '某'.repeat(5000) }],
    [
      'contacts that never end',
      {
        contact: {
          address: LONG.repeat(200),
          postcode: '0'.repeat(300),
          telephone: '1-2、'.repeat(400),
          email: `${'a'.repeat(5000)}@example.invalid`,
        },
      },
    ],
    ['a 前言 of 900 characters', { parts: { ...sample.parts, preface: '前'.repeat(900) } }],
    ['a 前言 of 32,767 characters', { parts: { ...sample.parts, preface: '前'.repeat(32_767) } }],
    ['a 前言 of 253 line breaks', { parts: { ...sample.parts, preface: '前\n'.repeat(253) } }],
    ['3,000 paragraphs', { parts: { ...sample.parts, overview: `${LONG}。\n`.repeat(3000) } }],
    ['a paragraph of 100,000 characters', { parts: { ...sample.parts, problems: `${LONG}。`.repeat(6000) } }],
    ['a paragraph without an end', { parts: { ...sample.parts, others: '字'.repeat(100_000) } }],
    [
      'explanations and sentences as long as a cell',
      {
        acceptances: Array.from({ length: 60 }, (_, index) => ({
          finding: `T3-balance:${'x'.repeat(200)}${index}`,
          message: LONG.repeat(1000),
          reason: '因'.repeat(32_767),
          by: '某'.repeat(256),
          on: '2025-01-12',
          basis: '0'.repeat(32_767),
        })),
        bound: [{ sentence: 'fee', part: 'others', text: '句'.repeat(32_767) }],
      },
    ],
  ])('of %s', (_, changes) => {
    expect(beyondLimits(planOf(changes))).toEqual([]);
  });
});

describe('what is more is seen', () => {
  const plan = planReport(edition, { report: sample });
  const [cover, ...others] = plan.sheets;
  const changed = (changes: Partial<NonNullable<typeof cover>>): Plan => ({
    ...plan,
    sheets: [{ ...cover!, ...changes }, ...others],
  });
  const place = { row: 20, column: 0, style: 'list', value: null, formula: null };
  const validation = { ...cover!.validations[1]!, title: '题' };
  test.each<[string, Plan]>([
    ['封面: row 1 of 410 points', changed({ rowHeights: [410] })],
    ['封面!A21: 32768 characters', changed({ cells: [{ ...place, value: '字'.repeat(32_768) }] })],
    [
      '封面!A21: formula of 8193 characters',
      changed({ cells: [{ ...place, formula: `=${'1'.repeat(8193)}` }] }),
    ],
    [
      '封面!A21: long text in a text cell',
      changed({ cells: [{ ...place, style: 'itemText', value: '字'.repeat(256) }] }),
    ],
    [
      '封面: list too long',
      changed({ validations: [{ ...validation, rule: { kind: 'list', items: ['字'.repeat(256)] } }] }),
    ],
    [
      '封面!B5: title 题题题题题题题题题题题题题题题题题题题题题题题题题题题题题题题题题',
      changed({ validations: [{ ...validation, title: '题'.repeat(33) }] }),
    ],
    ['property a', { ...plan, properties: { a: '值'.repeat(256) } }],
  ])('%s', (message, beyond) => {
    expect(beyondLimits(beyond)).toEqual([message]);
  });
});

describe('a 前言', () => {
  test('of 900 characters stands in the highest row there is', () => {
    expect(plannedSheet(withPart('preface', '前'.repeat(900)), '封面').rowHeights[10]).toBe(409);
  });
  test('that no cell holds is refused in words', () => {
    expect(() => withPart('preface', '前'.repeat(32_768))).toThrow('report/text-too-long {"limit":32767}');
    expect(() => withPart('preface', '前\n'.repeat(254))).toThrow('report/too-many-lines {"limit":253}');
  });
});

describe('a paragraph that no cell holds', () => {
  const paragraphs = (text: string) =>
    ['A3', 'A4', 'A5'].map((a1) => plannedCell(withPart('overview', text), '一、总体情况', a1).value);

  test('is divided where a sentence ends, closing marks with it', () => {
    const [one, two] = [`${'甲'.repeat(20_000)}：“好。”`, `${'乙'.repeat(20_000)}。`];
    expect(paragraphs(one + two)).toEqual([one, two, null]);
  });
  test('without an end of a sentence, anywhere but within a character', () => {
    expect(paragraphs(`${'丙'.repeat(32_766)}𠮷丁`)).toEqual(['丙'.repeat(32_766), '𠮷丁', null]);
    expect(paragraphs('戊'.repeat(65_535))).toEqual(['戊'.repeat(32_767), '戊'.repeat(32_767), '戊']);
  });
  test('one that just fits stays whole', () => {
    expect(paragraphs(`一句。${'己'.repeat(32_764)}`)).toEqual([`一句。${'己'.repeat(32_764)}`, null, null]);
  });
});

test('a name too long for a text cell stands in a cell of the format General', () => {
  const style = (unit: string) => plannedCell(planOf({ unit }), '封面', 'B3').style;
  expect([style('某'.repeat(255)), style('某'.repeat(256))]).toEqual(['itemText', 'itemInput']);
});
