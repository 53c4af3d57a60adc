/** This year against last and against the median of its kind. */
import { compare, jumpsFirst } from '../../src/desk/compare';
import { desk, figures, member, sent } from './made';

const RECEIVED = 'requests.received.total';
const LICENSING = 'proactive.licensing.decisions';
const REVIEW = 'disputes.review.total';

const towns = [10, 12, 14, 11, 60].map((received, at) => ({
  member: member(at + 1, `${at + 1}镇`, { kind: 'township' }),
  received,
}));
const made = desk([...towns.map((each) => each.member), member(6, '甲局'), member(7, '乙局')], {
  returns: [
    ...towns.map(({ member: { id }, received }) =>
      sent(id, 1, { figures: figures({ [RECEIVED]: received }) }),
    ),
    sent(6, 1, { figures: figures({ [RECEIVED]: null, [LICENSING]: 30, [REVIEW]: 2 }) }),
    sent(1, 0, { choice: 'previous', year: 2023, figures: figures({ [RECEIVED]: 10 }) }),
    sent(5, 0, { choice: 'previous', year: 2023, figures: figures({ [RECEIVED]: 20 }) }),
    sent(6, 0, {
      choice: 'previous',
      year: 2020,
      edition: '2019',
      figures: figures({ [REVIEW]: 5 }, '2019'),
    }),
  ],
});
const found = compare(made);
const of = (id: number, quantity: string) =>
  found.members.find((each) => each.member === id)?.numbers.find((each) => each.quantity === quantity);

test('change, jump, median of the kind', () => {
  expect(of(1, RECEIVED)).toEqual({
    quantity: RECEIVED,
    now: 10,
    before: 10,
    change: 0,
    jump: null,
    median: 12,
    far: null,
  });
  expect(of(5, RECEIVED)).toEqual({
    quantity: RECEIVED,
    now: 60,
    before: 20,
    change: 40,
    jump: 'up',
    median: 12,
    far: 'up',
  });
  expect(of(2, RECEIVED)).toMatchObject({ before: null, change: null, jump: null });
});

test('few of a kind have no median; what was not read or not counted alike is not compared', () => {
  expect(of(6, RECEIVED)).toMatchObject({ now: null, before: 0, change: null, median: null, far: null });
  expect(of(6, LICENSING)).toMatchObject({ now: 30, before: null, change: null });
  expect(of(6, REVIEW)).toMatchObject({ now: 2, before: 5, change: -3, jump: null });
  expect(of(7, RECEIVED)).toMatchObject({ now: null, before: null });
});

test('totals of those that are known in both years', () => {
  expect(found.totals.find(({ quantity }) => quantity === RECEIVED)).toEqual({
    quantity: RECEIVED,
    now: 70,
    before: 30,
    change: 40,
    members: 2,
  });
});

test('what is compared is called as in the form', () => {
  expect(found.quantities.map(({ label }) => label)).toEqual([
    '本年新收',
    '上年结转',
    '办理结果总计',
    '结转下年度',
    '予以公开',
    '部分公开',
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
    '行政复议',
    '行政诉讼',
    '规章·本年制发件数',
    '规章·本年废止件数',
    '规章·现行有效件数',
    '行政规范性文件·本年制发件数',
    '行政规范性文件·本年废止件数',
    '行政规范性文件·现行有效件数',
    '行政许可·本年处理决定数量',
    '行政处罚·本年处理决定数量',
    '行政强制·本年处理决定数量',
    '行政事业性收费·本年收费金额（单位：万元）',
  ]);
});

test("others' figures may be given; a small number does not jump", () => {
  const given = compare(made, { 2: { edition: '2021', figures: figures({ [RECEIVED]: 4 }) } });
  expect(given.members[1]?.numbers[0]).toMatchObject({ now: 12, before: 4, change: 8, jump: null });
  expect(given.members[0]?.numbers[0]).toMatchObject({ before: null });
});

test('the largest jump stands first, then who is known in both years as the list has them', () => {
  const list = ['甲', '乙', '丙', '丁', '戊'].map((name, at) => member(at + 1, name));
  const both = (id: number, before: number, now: number, field = RECEIVED) => [
    sent(id, 0, { choice: 'previous', year: 2023, figures: figures({ [field]: before }) }),
    sent(id, 1, { figures: figures({ [field]: now }) }),
  ];
  const compared = compare(
    desk(list, {
      returns: [
        ...both(1, 10, 12),
        ...both(2, 10, 40),
        ...both(3, 600, 100),
        sent(4, 1, { figures: figures({ [RECEIVED]: 5 }) }),
        ...both(5, 10, 9000, LICENSING),
      ],
    }),
  );
  expect(jumpsFirst(compared).map((each) => each.member)).toEqual([3, 2, 1, 5]);
  expect(compared.quantities.filter(({ main }) => !main).map(({ label }) => label)[0]).toBe(
    '规章·本年制发件数',
  );
});
