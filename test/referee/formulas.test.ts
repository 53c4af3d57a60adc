import { checkReport } from '../../src/checks';
import { CHECK_SHEET } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { readText } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { editionOf } from '../../src/report';
import type { Report } from '../../src/report';
import { readCase } from '../support/cases';
import { computedSheets, describeWithOffice } from '../support/libreoffice';
import { randomFrom } from '../support/random';
import { randomReport, sampleReport, withFigure } from '../support/reports';
import { disagreements, planOf, poisonedWorkbook } from './plans';

jest.setTimeout(600_000);

const SEED = 20_240_131;
const REPORTS = 100;
/** Rows above the list on 校验, and its column with ✓ or ✗ and the one with the difference. */
const FIRST_ROW = 4;
const DIFFERENCE = 6;
const RESULT = 7;

/** Up to three figures changed, among them to nothing, below zero and to a fraction. */
function withErrors(report: Report, seed: number): Report {
  const random = randomFrom(seed);
  const { fields } = editionOf(report);
  let changed = report;
  for (let count = random.below(4); count > 0; count--) {
    const { id } = random.pick(fields);
    const before = report.figures.get(id)?.value ?? 0;
    const after = random.pick([
      before + 1,
      before + 100,
      Math.max(0, before - 1),
      before * 10 + 3,
      -2,
      0.5,
      null,
    ]);
    changed = withFigure(changed, id, after);
  }
  return changed;
}

/** Relations that do not hold, as the checks say: id and difference, left less right. */
const found = (report: Report): string[] =>
  checkReport(report, RULE_WORDS['zh-CN'])
    .findings.filter(({ id }) => editionOf(report).relations.some((relation) => relation.id === id))
    .map(({ id, difference }) => `${id} ${-(difference ?? 0)}`)
    .sort();

/** What 校验 shows of a relation that it does not find broken: it holds, or is not filled in, or not at all. */
const NOT_BROKEN = /^(?:✓|未填完(?: 差[\d.]+)?|)$/;

/** Relations that do not hold, as 校验 shows them once computed. */
const shown = (report: Report, rows: readonly string[][] | undefined): string[] =>
  editionOf(report)
    .relations.flatMap(({ id }, index) => {
      const row = rows?.[FIRST_ROW + index];
      return NOT_BROKEN.test(row?.[RESULT] ?? 'no line') ? [] : [`${id} ${row?.[DIFFERENCE]}`];
    })
    .sort();

function judge(reports: ReadonlyMap<string, Report>, typedTotals: boolean): void {
  const plans = new Map([...reports].map(([name, report]) => [name, planOf(report, typedTotals)]));
  const computed = computedSheets(new Map([...plans].map(([name, plan]) => [name, poisonedWorkbook(plan)])));
  const failures = [...reports].flatMap(([name, report]) => {
    const plan = plans.get(name);
    const sheets = computed.get(name);
    const told = plan ? disagreements(plan, sheets) : ['no plan'];
    const both = [found(report), shown(report, sheets?.get(CHECK_SHEET))].map((each) => each.join(', '));
    return both[0] === both[1] ? told : [...told, `${name}: found ${both[0]}; shown ${both[1]}`];
  });
  expect(failures).toEqual([]);
}

describeWithOffice('LibreOffice computes what the checks find', () => {
  test('the sample, right and with a wrong figure', () => {
    judge(
      new Map([
        ['right', sampleReport()],
        ['wrong', withFigure(sampleReport(), 'requests.received.natural', 4)],
      ]),
      true,
    );
  });

  test(`${REPORTS} random reports with planted errors, totals typed (seed ${SEED})`, () => {
    const reports = Array.from({ length: REPORTS }, (_, index): [string, Report] => {
      const year = 2019 + (index % 8);
      return [`r${index}`, withErrors(randomReport(SEED + index, { year }), SEED + index)];
    });
    const failing = reports.filter(([, report]) => found(report).length > 0).length;
    expect(failing).toBeGreaterThan(REPORTS / 3);
    expect(failing).toBeLessThan(REPORTS);
    judge(new Map(reports), true);
  });

  test(`random reports, totals computed (seed ${SEED})`, () => {
    const reports = Array.from({ length: 10 }, (_, index): [string, Report] => [
      `r${index}`,
      randomReport(SEED + index, { typedTotals: false }),
    ]);
    judge(new Map(reports), false);
  });
});

describeWithOffice('a real report in LibreOffice', () => {
  test('its figures, right and with a wrong one', () => {
    const report = recognize({ grids: [readText(readCase('township.txt'), 'township.txt')] }).report;
    judge(
      new Map([
        ['right', report],
        ['wrong', withFigure(report, 'requests.received.natural', 4)],
      ]),
      true,
    );
  });
});
