/** V-form: the edition of a report is the one for its year. */
import { finding, findingsOf } from '../../support/findings';
import { reportOf } from '../../support/years';

const form = (edition: number, year: number | null) => findingsOf('V-form', reportOf(edition, {}, { year }));
const edition = (message: string) => [finding({ id: 'V-form:edition', rule: 'V-form', message })];

test.each([
  [2019, 2019, []],
  [2019, 2020, []],
  [2021, 2021, []],
  [2021, 2099, []],
  [
    2021,
    2020,
    edition(
      '2020年度应使用国办公开办函〔2019〕60号的格式，这份报告用的是国办公开办函〔2021〕30号的格式；需核对年度，年度无误的，按2020年度新建模板后重填',
    ),
  ],
  [
    2019,
    2022,
    edition(
      '2022年度应使用国办公开办函〔2021〕30号的格式，这份报告用的是国办公开办函〔2019〕60号的格式；需核对年度，年度无误的，按2022年度新建模板后重填',
    ),
  ],
  [2019, 2018, edition('2018年度没有对应的格式（现行格式自2019年度起）；需核对年度')],
  [
    2021,
    null,
    [
      finding({
        id: 'V-form:year',
        rule: 'V-form',
        severity: 'warning',
        message: '年度尚未填写，不能判断该用哪个格式；先填写报告所属的年度',
      }),
    ],
  ],
])('the form of %d for the year %s', (used, year, expected) => {
  expect(form(used, year)).toEqual(expected);
});

test('the form is told before what is odd about it', () => {
  const odd = {
    kind: 'row-extra',
    table: 'proactive',
    address: null,
    text: '其他',
    expected: '',
    fields: [],
  } as const;
  const report = reportOf(2021, {}, { year: 2020, oddities: [odd] });
  expect(findingsOf('V-form', report).map(({ id }) => id)).toEqual([
    'V-form:edition',
    'V-form:proactive.row-extra',
  ]);
});
