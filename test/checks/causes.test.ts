/** One slip, one card: its cause with its repair, what follows from it behind it, and no change offered to what is right. */
import { checkReport } from '../../src/checks';
import { countOpen } from '../../src/findings';
import type { Finding } from '../../src/findings';
import type { TableId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { editionOf } from '../../src/report';
import type { Report } from '../../src/report';
import { offeredSentences } from '../../src/sentences';
import { randomFrom } from '../support/random';
import { randomReport, sampleReport, withFigure } from '../support/reports';

/** Rules with the repairs they offer on texts. */
const offered = (field: string, value: number, overview = sampleReport().parts.overview) => {
  const report = withFigure(sampleReport(), field, value);
  const { findings } = checkReport({ ...report, parts: { ...report.parts, overview } }, RULE_WORDS['zh-CN']);
  return findings
    .filter(({ rule }) => rule.startsWith('N-') && !['N-length', 'N-problems'].includes(rule))
    .map(({ rule, suggestions }) => [rule, suggestions.map(({ message }) => message)]);
};

test('the figure is suspect: the text keeps its finding and loses its repair', () =>
  expect(offered('requests.denied.thirdPartyRights.natural', 3)).toEqual([]));

test('a total that its column contradicts', () =>
  expect(offered('requests.handled.total', 4)).toEqual([['N-handled', []]]));

test('tables that tie: the text is offered the figure', () =>
  expect(
    offered(
      'requests.granted.natural',
      0,
      sampleReport().parts.overview.replace('年内办结3件', '年内办结5件'),
    ),
  ).toEqual([['N-handled', ['改为“3件”']]]));

test('a suspect figure below a computed total: the total and the text follow from its repair', () => {
  const sample = sampleReport();
  const wrong = withFigure(sample, 'requests.received.natural', 8);
  const total = [...wrong.figures].find(([id]) => id === 'requests.received.total')!;
  const figures = new Map([...wrong.figures, [total[0], { ...total[1], value: 8, computed: true }]]);
  const { findings } = checkReport({ ...wrong, figures }, RULE_WORDS['zh-CN']);
  expect(
    findings.map(({ id, follows, suggestions }) => [id, follows, suggestions.map(({ message }) => message)]),
  ).toEqual([
    ['T3-balance:natural', null, ['很可能是“一、本年新收政府信息公开申请数量”：8 应为 3']],
    ['T3-balance:total', 'T3-balance:natural', []],
    ['N-received:overview.newlyReceived', 'T3-balance:natural', []],
  ]);
  expect(countOpen(findings)).toEqual({ errors: 1, warnings: 0 });
});

test('of two sentences about the same neither is changed to the suspect figure', () => {
  const overview = '（二）依申请公开。年内办结政府信息公开申请3件。\n（三）年内办结政府信息公开申请5件。';
  const handled = (value: number) =>
    offered('requests.handled.total', value, overview).filter(([rule]) => rule === 'N-handled');
  expect(handled(4)).toEqual([
    ['N-handled', []],
    ['N-handled', []],
  ]);
  expect(handled(3)).toEqual([['N-handled', ['改为“3件”']]]);
});

test('what the suspect figure has no part in keeps its repair, whatever stands before it', () => {
  const overview =
    '（二）依申请公开。年内办结政府信息公开申请3件。\n（三）予以公开2件。\n（四）予以公开1件。';
  expect(offered('requests.handled.total', 4, overview).filter(([rule]) => rule !== 'N-assessment')).toEqual([
    ['N-handled', []],
    ['N-outcomes', ['改为“0件”']],
    ['N-outcomes', ['改为“0件”']],
  ]);
});

/** A report whose part one repeats its figures in sentences made from them. */
function told(seed: number, year: number): Report {
  const report = randomReport(seed, { year, kind: 'department', limit: 20 });
  const overview = offeredSentences(report, { previous: null })
    .filter(({ part }) => part === 'overview')
    .map(({ text }) => text)
    .join('\n');
  return { ...report, parts: { ...report.parts, overview } };
}

const RANDOM = 20261130;
const textChanges = (findings: readonly Finding[]) =>
  findings.flatMap(({ suggestions }) => suggestions.flatMap(({ texts }) => texts));

describe.each([2024, 2020])('every single slip of a report of %i', (year) => {
  const right = told(year, year);
  const before = checkReport(right, RULE_WORDS['zh-CN']).findings.map(({ id }) => id);
  const random = randomFrom(RANDOM);
  const slipsIn = (table: TableId, of: Report) =>
    editionOf(of)
      .fields.filter((field) => field.table === table)
      .map(({ id }) => {
        const value = of.figures.get(id)?.value ?? 0;
        const wrong = value > 0 && random.chance(0.5) ? random.below(value) : value + 1 + random.below(30);
        const { findings } = checkReport(withFigure(of, id, wrong), RULE_WORDS['zh-CN']);
        const fresh = findings.filter((finding) => !before.includes(finding.id));
        return { id, value, wrong, fresh, causes: fresh.filter(({ follows }) => follows === null) };
      });

  test('表三: one card, its first repair right and claimed', () => {
    const slips = slipsIn('requests', right);
    expect(slips.length).toBeGreaterThan(160);
    for (const { id, value, wrong, fresh, causes } of slips) {
      expect([id, causes.map(({ suggestions: [first] }) => [first?.decided, first?.figures])]).toEqual([
        id,
        [[true, [{ field: id, from: wrong, to: value }]]],
      ]);
      expect(textChanges(fresh)).toEqual([]);
    }
    // The text repeats some of the figures: it follows from their slips.
    expect(slips.filter(({ fresh }) => fresh.some(({ excerpt }) => excerpt !== null)).length).toBeGreaterThan(
      10,
    );
  });

  test('表四: one card that lists all that is possible, the right one too; what it claims is right', () => {
    for (const { id, value, wrong, fresh, causes } of slipsIn('disputes', right)) {
      const tables = causes.filter(({ table }) => table === 'disputes');
      expect([id, tables.length]).toEqual([id, 1]);
      const suggestions = tables.flatMap((cause) => cause.suggestions);
      const repair = [{ field: id, from: wrong, to: value }];
      expect(suggestions.map(({ figures }) => figures)).toContainEqual(repair);
      for (const { decided, figures } of suggestions) if (decided) expect(figures).toEqual(repair);
      expect(textChanges(fresh)).toEqual([]);
    }
  });

  test('表四 where no text says what its totals are: nothing is claimed', () => {
    const silent = { ...right, parts: { ...right.parts, overview: '' } };
    for (const { causes } of slipsIn('disputes', silent))
      for (const { suggestions } of causes.filter(({ table }) => table === 'disputes'))
        expect(suggestions.map(({ decided }) => decided)).toEqual(suggestions.map(() => false));
  });
});
