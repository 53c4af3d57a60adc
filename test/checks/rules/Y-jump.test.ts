/** Y-jump: a figure three times or a third of last year's, both at least 10; money that differs by a slip, at any size. */
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';

const AMOUNT = 'proactive.fees.amount';
const COUNT = 'proactive.licensing.decisions';
const jumps = (id: string, before: number, now: number, reorganised = false) =>
  findingsOf('Y-jump', reportOf(2024, { [id]: now }), {
    previous: reportOf(2023, { [id]: before }),
    reorganised,
  });

test.each([
  [COUNT, 10, 29, undefined],
  [COUNT, 10, 30, '表二 行政许可·本年处理决定数量：30，上年10，是上年的3倍，需核对'],
  [COUNT, 31, 10, '表二 行政许可·本年处理决定数量：10，上年31，约为上年的32%，需核对'],
  [COUNT, 9, 90, undefined],
  [COUNT, 90, 9, undefined],
  [COUNT, 0, 90, undefined],
  [COUNT, 90, 0, undefined],
  [COUNT, 12, 120_000, '表二 行政许可·本年处理决定数量：120000，上年12，是上年的10000倍，需核对'],
  [
    AMOUNT,
    12.5,
    131_250,
    '表二 行政事业性收费·本年收费金额（单位：万元）：131250，上年12.5，是上年的10500倍，需核对单位是元还是万元',
  ],
  [
    AMOUNT,
    125_000,
    12.5,
    '表二 行政事业性收费·本年收费金额（单位：万元）：12.5，上年125000，约为上年的0.01%，需核对单位是元还是万元',
  ],
])('%s: %d, then %d', (id, before, now, message) => {
  const expected = finding({
    id: `Y-jump:${id}`,
    rule: 'Y-jump',
    table: 'proactive',
    message: message ?? '',
    fields: [id],
    actual: now,
    ...(id === AMOUNT ? { severity: 'warning' } : {}),
  });
  expect(jumps(id, before, now)).toEqual(message === undefined ? [] : [expected]);
});

test('a total is left out where a part of it jumps', () => {
  const [before, now] = [
    { 'requests.received.natural': 10, 'requests.received.total': 10 },
    { 'requests.received.natural': 40, 'requests.received.total': 40 },
  ];
  const found = findingsOf('Y-jump', reportOf(2024, now), { previous: reportOf(2023, before) });
  expect(found.map(({ id }) => id)).toEqual(['Y-jump:requests.received.natural']);
});

test('from edition 2019 to 2021 表三 and 表四 are compared, 表二 is not', () => {
  const values = (factor: number) => ({
    [COUNT]: 10 * factor,
    'requests.granted.natural': 10 * factor,
    'disputes.review.upheld': 10 * factor,
  });
  const found = findingsOf('Y-jump', reportOf(2021, values(5)), { previous: reportOf(2020, values(1)) });
  expect(found.map(({ id }) => id)).toEqual([
    'Y-jump:requests.granted.natural',
    'Y-jump:disputes.review.upheld',
  ]);
});

test('a body that was reorganised is not compared', () => {
  expect(jumps(COUNT, 10, 100, true)).toEqual([]);
});

test.each([
  // 元 against 万元: the amount itself may have fallen to a third, or grown.
  [10, 33_330, 'info', '是上年的3333倍，需核对'],
  [10, 33_340, 'warning', '是上年的3334倍，需核对单位是元还是万元'],
  [10, 300_000, 'warning', '是上年的30000倍，需核对单位是元还是万元'],
  [10, 3_000_000, 'warning', '是上年的300000倍，需核对单位是元还是万元'],
  [300_000, 10, 'warning', '不到上年的0.01%，需核对单位是元还是万元'],
  // A decimal point two places off: what is left is less than a tenth.
  [10, 909, 'info', '是上年的90.9倍，需核对'],
  [10, 910, 'warning', '是上年的91倍，需核对小数点和单位'],
  [10, 1100, 'warning', '是上年的110倍，需核对小数点和单位'],
  [10, 1101, 'info', '是上年的110.1倍，需核对'],
  [1000, 10, 'warning', '约为上年的1%，需核对小数点和单位'],
  [12, 40, 'info', '是上年的3.3倍，需核对'],
  [10, 36.7, 'info', '是上年的3.7倍，需核对'],
  // At any size.
  [0.0012, 12.5, 'warning', '是上年的10416.7倍，需核对单位是元还是万元'],
  [5, 50_000, 'warning', '是上年的10000倍，需核对单位是元还是万元'],
  [0.5, 5_000, 'warning', '是上年的10000倍，需核对单位是元还是万元'],
  [0.03, 300, 'warning', '是上年的10000倍，需核对单位是元还是万元'],
  [0.03, 5_000, 'warning', '是上年的166666.7倍，需核对单位是元还是万元'],
  [5_000, 0.5, 'warning', '约为上年的0.01%，需核对单位是元还是万元'],
  [3.14, 0.0314, 'warning', '约为上年的1%，需核对小数点和单位'],
])('an amount of %d, then %d', (before, now, severity, end) => {
  const [found, ...others] = jumps(AMOUNT, before, now);
  expect([found?.severity, found?.message.split('，').slice(2).join('，'), others]).toEqual([
    severity,
    end,
    [],
  ]);
});

test.each([
  [0, 10_000],
  [-1, 10_000],
  [9.9, 40],
  [0.02, 1.7],
  [0.02, 30],
])('an amount of %d, then %d: nothing is said', (before, now) => {
  expect(jumps(AMOUNT, before, now)).toEqual([]);
});

test('a total that jumps though no part of it does is told', () => {
  const values = (each: number, total: number) => ({
    'requests.received.natural': each,
    'requests.received.legal': each,
    'requests.received.total': total,
  });
  const found = findingsOf('Y-jump', reportOf(2024, values(20, 40)), {
    previous: reportOf(2023, values(5, 10)),
  });
  expect(found.map(({ message }) => message)).toEqual([
    '表三 本年新收·总计：40，上年10，是上年的4倍，需核对',
  ]);
});

test('nothing to compare with', () => {
  const report = reportOf(2024, { [COUNT]: 40 });
  const last = reportOf(2023, { [COUNT]: 10 });
  expect(findingsOf('Y-jump', report)).toEqual([]);
  expect(findingsOf('Y-jump', report, { previous: { ...last, year: 2022 } })).toEqual([]);
  expect(findingsOf('Y-jump', report, { previous: { ...last, figures: new Map() } })).toEqual([]);
});
