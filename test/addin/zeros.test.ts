/** 其余为0: blanks of one table become 0, and a typed total only where all of its parts are 0. */
import { zeroCells } from '../../src/addin/steps';
import { editionById } from '../../src/form';
import { formatAddress } from '../../src/grid';
import { recognizeWorkbook } from '../../src/recognize';
import { planReport } from '../../src/layout';
import { newReport } from '../../src/report';
import { workbookOfPlan } from '../support/planned';
import { sampleReport, withFigure } from '../support/reports';

const edition = editionById('2021')!;
const opened = (report: Parameters<typeof planReport>[1], typedTotals = false) => ({
  edition,
  report: recognizeWorkbook(workbookOfPlan(planReport(edition, { ...report, typedTotals }))),
});
const cells = (...given: Parameters<typeof zeroCells>) =>
  zeroCells(...given).map(({ address, value }) => [formatAddress(address), value]);

test('a blank template: every figure that is typed', () => {
  const open = opened({ report: newReport(edition) });
  expect(cells(open, 'requests')).toHaveLength(144);
  expect(cells(open, 'proactive')).toHaveLength(10);
  expect(new Set(cells(open, 'requests').map(([, value]) => value))).toEqual(new Set([0]));
});

test('what stands stays', () => {
  const sample = sampleReport();
  const open = opened({ report: withFigure(sample, 'proactive.fees.amount', null) });
  expect(cells(open, 'proactive')).toEqual([['二、主动公开!B15', 0]]);
  expect(cells(open, 'requests')).toEqual([]);
});

test('a typed total of parts that are not 0 stays to be typed', () => {
  const sample = sampleReport();
  const blank = ['requests.received.total', 'requests.carriedIn.total', 'requests.received.legal'].reduce(
    (report, id) => withFigure(report, id, null),
    sample,
  );
  expect(cells(opened({ report: blank }, true), 'requests')).toEqual([
    ['三、依申请公开!H5', 0],
    ['三、依申请公开!J6', 0],
  ]);
});
