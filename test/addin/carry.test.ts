/** 照上年填入: which columns of 上年结转 are offered, and what goes into them. */
import { carryCells, carryLines } from '../../src/addin/steps';
import { formatAddress } from '../../src/grid';
import type { Report } from '../../src/report';
import { opened } from '../support/open';
import { reportOf } from '../support/years';
import type { Values } from '../support/years';

/** As the workbook keeps it: what was published is finished. */
const last: Report = {
  ...reportOf(2023, {
    'requests.carriedOut.natural': 3,
    'requests.carriedOut.business': 2,
    'requests.carriedOut.total': 5,
  }),
  blankAsZero: new Set(['proactive', 'requests', 'disputes']),
};

function lines(values: Values, { previous = last, reorganised = false, typedTotals = false } = {}) {
  const open = opened(reportOf(2024, values), { typedTotals });
  return carryLines({ ...open, previous: { report: previous, reorganised } });
}

test('every column that is not as last year left it, with what stands there and what goes there', () => {
  const offered = lines({
    'requests.carriedIn.natural': 3,
    'requests.carriedIn.research': 1,
    'requests.carriedIn.total': 4,
  });
  expect(offered.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['商业企业', 0, 2],
    ['科研机构', 1, 0],
  ]);
  expect(carryCells(offered).map(({ address, value }) => [formatAddress(address), value])).toEqual([
    ['三、依申请公开!E6', 2],
    ['三、依申请公开!F6', 0],
  ]);
});

test('a total is offered where it is typed, and not where it is a formula', () => {
  const values = { 'requests.carriedIn.natural': 3, 'requests.carriedIn.total': 3 };
  const labels = (typedTotals: boolean) => lines(values, { typedTotals }).map(({ label, to }) => [label, to]);
  expect(labels(false)).toEqual([['商业企业', 2]]);
  expect(labels(true)).toEqual([
    ['商业企业', 2],
    ['总计', 5],
  ]);
});

test.each<[string, Report]>([
  ['of the year before last', { ...last, year: 2022 }],
  ['without a year', { ...last, year: null }],
])('nothing from a report %s', (_, previous) => {
  expect(lines({}, { previous })).toEqual([]);
});

test('nothing where the body was reorganised, or no report is kept', () => {
  expect(lines({}, { reorganised: true })).toEqual([]);
  expect(carryLines(opened(reportOf(2024, {})))).toEqual([]);
});

test('what last year’s report has not or not readably is not offered; a blank counts as 0', () => {
  const natural = last.figures.get('requests.carriedOut.natural' as never)!;
  const of = (figure: typeof natural | null) => {
    const figures = new Map(last.figures);
    if (figure) figures.set('requests.carriedOut.natural' as never, figure);
    else figures.delete('requests.carriedOut.natural' as never);
    return lines(
      {
        'requests.carriedIn.natural': 9,
        'requests.carriedIn.business': 2,
        'requests.carriedIn.total': 11,
      },
      { previous: { ...last, figures } },
    ).map(({ label, to }) => [label, to]);
  };
  expect(of(null)).toEqual([]);
  expect(of({ ...natural, value: null, text: '若干', spelling: 'unreadable' })).toEqual([]);
  expect(of({ ...natural, value: null, text: '', spelling: 'blank' })).toEqual([['自然人', 0]]);
});

test('a total that last year’s report computed from what was not read is not offered either', () => {
  const [natural, total] = ['requests.carriedOut.natural', 'requests.carriedOut.total'] as never[];
  const left = (text: string) =>
    new Map([
      ...last.figures,
      [
        natural!,
        { ...last.figures.get(natural!)!, value: null, text, spelling: text ? 'unreadable' : 'blank' },
      ],
      [total!, { ...last.figures.get(total!)!, value: 2, text: '2', computed: true }],
    ] as const);
  const offered = (text: string) =>
    lines(
      { 'requests.carriedIn.business': 2, 'requests.carriedIn.total': 9 },
      { previous: { ...last, figures: left(text) }, typedTotals: true },
    ).map(({ label, to }) => [label, to]);
  expect(offered('')).toEqual([['总计', 2]]);
  expect(offered('若干')).toEqual([]);
});

describe('column by column', () => {
  const flow = (carriedIn: string, carriedOut: string) => [
    { key: 'x', label: '一列', received: '', carriedIn, handled: '', carriedOut },
  ];
  const NATURAL = ['requests.carriedIn.natural', 'requests.carriedOut.natural'] as const;
  const open = opened(reportOf(2024, { 'requests.carriedIn.natural': 9 }));
  const own = open.report.figures.get(NATURAL[0] as never)!;
  const offered = (figure: typeof own | null) => {
    const figures = new Map(open.report.figures);
    if (figure) figures.set(NATURAL[0] as never, figure);
    else figures.delete(NATURAL[0] as never);
    return carryLines({
      report: { ...open.report, figures },
      edition: { ...open.edition, flow: flow(...NATURAL) as never },
      previous: { report: last, reorganised: false },
    });
  };

  test('what stands here is told with its place', () => {
    const address = { kind: 'sheet', grid: '三、依申请公开', row: 5, column: 3 };
    expect(offered(own)).toEqual([{ label: '一列', address, from: 9, to: 3 }]);
    expect(offered({ ...own, value: null, text: '', spelling: 'blank' })).toEqual([
      { label: '一列', address, from: null, to: 3 },
    ]);
    expect(offered({ ...own, value: null, text: '若干', spelling: 'unreadable' })).toEqual([
      { label: '一列', address, from: '若干', to: 3 },
    ]);
  });

  test('not here, without a place, or computed: nothing is offered', () => {
    expect(offered(null)).toEqual([]);
    expect(offered({ ...own, address: null })).toEqual([]);
    expect(offered({ ...own, computed: true })).toEqual([]);
  });

  test('what meant something else in the edition before is not offered', () => {
    const year = (before: number) => {
      const report = reportOf(before, {
        'proactive.penalties.decisions': 4,
        'requests.carriedOut.natural': 4,
      });
      const here = opened(reportOf(before + 1, {}));
      const lines = (carriedOut: string) =>
        carryLines({
          ...here,
          edition: { ...here.edition, flow: flow(NATURAL[0], carriedOut) as never },
          previous: { report, reorganised: false },
        }).map(({ to }) => to);
      return [lines('proactive.penalties.decisions'), lines('requests.carriedOut.natural')];
    };
    expect(year(2020)).toEqual([[], [4]]);
    expect(year(2023)).toEqual([[4], [4]]);
  });
});
