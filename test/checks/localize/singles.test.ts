/** Any one figure of 表三 or 表四 changed: something fails, and the figure is among those named. */
import fc from 'fast-check';
import { checkReport } from '../../../src/checks';
import { localize } from '../../../src/checks/localize';
import { editionById } from '../../../src/form';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { countOf } from '../../../src/report';
import { randomReport, withFigure } from '../../support/reports';
import { recalculated } from '../../support/slips';

const YEARS = [2020, 2024] as const;
const fields = (year: number) =>
  editionById(year < 2021 ? '2019' : '2021')!.fields.filter(({ table }) => table !== 'proactive');

const changed = fc
  .record({
    seed: fc.nat(100_000),
    year: fc.constantFrom(...YEARS),
    at: fc.nat(100_000),
    to: fc.nat({ max: 120 }),
    typedTotals: fc.boolean(),
  })
  .map(({ seed, year, at, to, typedTotals }) => {
    const report = randomReport(seed, { year, typedTotals });
    const candidates = fields(year).filter(({ id }) => !report.figures.get(id)?.computed);
    const { id, table } = candidates[at % candidates.length]!;
    const right = countOf(report, id);
    return { report, id, table, right, wrong: to === right ? to + 1 : to, typedTotals };
  });

test('typed totals: at least one T finding, and the figure is named', () => {
  fc.assert(
    fc.property(changed, ({ report, id, table, right, wrong, typedTotals }) => {
      fc.pre(typedTotals);
      const broken = withFigure(report, id, wrong);
      const edition = editionById(report.edition)!;
      const findings = checkReport(broken, RULE_WORDS['zh-CN']).findings.filter(({ id: finding }) =>
        edition.relations.some((relation) => relation.id === finding),
      );
      const causes = findings.filter(({ follows }) => follows === null);
      const { explanations, decided, complete } = localize(broken, edition);
      const named = explanations.filter(({ changes }) =>
        changes.some((change) => change.field === id && change.to === right),
      );
      expect(complete).toBe(true);
      expect(findings.length).toBeGreaterThanOrEqual(1);
      expect(named).toHaveLength(1);
      expect(decided).toBe(table === 'requests');
      expect(causes).toHaveLength(1);
      const [{ suggestions = [] } = {}] = causes;
      const repairs = suggestions.map(({ figures }) => figures);
      const slip = [{ field: id, from: wrong, to: right }];
      if (table === 'requests') expect([suggestions[0]?.decided, repairs[0]]).toEqual([true, slip]);
      else expect(repairs).toContainEqual(slip);
      expect(suggestions.some((each) => each.decided)).toBe(table === 'requests');
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('totals that are formulas: what can show is explained, and the figure is among those listed', () => {
  fc.assert(
    fc.property(changed, ({ report, id, table, right, wrong, typedTotals }) => {
      fc.pre(!typedTotals && table === 'requests');
      const broken = recalculated(withFigure(report, id, wrong));
      const { explanations, complete } = localize(broken, editionById(report.edition)!);
      expect(complete).toBe(true);
      expect(explanations.filter(({ changes }) => changes.length !== 1)).toEqual([]);
      expect(explanations.map(({ changes }) => changes[0])).toContainEqual({
        field: id,
        from: wrong,
        to: right,
      });
      expect(explanations.flatMap(({ changes }) => changes).every(({ to }) => to >= 0)).toBe(true);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test.each(YEARS)(
  'each figure of 表三 acts on relations that no other figure acts on together (%i)',
  (year) => {
    const edition = editionById(year < 2021 ? '2019' : '2021')!;
    const supports = fields(year)
      .filter(({ table }) => table === 'requests')
      .map(({ id }) =>
        edition.relations
          .filter(({ terms }) => terms.some(({ field }) => field === id))
          .map((relation) => relation.id)
          .join(),
      );
    expect(new Set(supports).size).toBe(supports.length);
  },
);
