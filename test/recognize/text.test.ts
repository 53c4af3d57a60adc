import { gridOfText } from '../../src/readers/text';
import { recognize } from '../../src/recognize';
import { checkReport } from '../../src/checks';
import { describeError, UserError } from '../../src/messages';
import { MESSAGES } from '../../src/messages/catalogue';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { REQUEST_HEADERS } from '../support/requestHeaders';

const read = (...lines: string[]): Report => recognize({ grids: [gridOfText(lines.join('\n'))] }).report;
const values = (report: Report) =>
  Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value]));

const TITLE = ['青石镇人民政府', '2024年政府信息公开工作年度报告'];
const TABLES = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
const RECEIVED = '一、本年新收政府信息公开申请数量';

const row = (id: string, figures: readonly (number | null)[]) =>
  Object.fromEntries(
    ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'].map((column, index) => [
      `requests.${id}.${column}`,
      figures[index],
    ]),
  );

describe('figures', () => {
  test('of a row whose cells are lines, with the line as the place', () => {
    const report = read(...TITLE, ...TABLES, RECEIVED, '3', '0', '0', '1', '0', '0', '4', '');
    expect(values(report)).toEqual(row('received', [3, 0, 0, 1, 0, 0, 4]));
    const place = [...report.figures.values()].map(({ address }) => address?.row);
    expect(place).toEqual([5, 6, 7, 8, 9, 10, 11]);
  });

  test('of a row whose label is broken over lines', () => {
    const report = read(
      ...TABLES,
      '一、本年新收政府',
      '信息公开',
      '申请数量',
      '3',
      '0',
      '0',
      '1',
      '0',
      '0',
      '4',
    );
    expect(values(report)).toEqual(row('received', [3, 0, 0, 1, 0, 0, 4]));
  });

  test('a missing row costs only itself', () => {
    const rows = [
      `${RECEIVED} 3 0 0 0 0 0 3`,
      '（七）总计 3 0 0 0 0 0 3',
      '四、结转下年度继续办理 0 0 0 0 0 0 0',
    ];
    expect(values(read(...TABLES, ...rows))).toEqual({
      ...row('received', [3, 0, 0, 0, 0, 0, 3]),
      ...row('handled', [3, 0, 0, 0, 0, 0, 3]),
      ...row('carriedOut', [0, 0, 0, 0, 0, 0, 0]),
    });
  });

  test('an added local row is nobody’s figures', () => {
    const rows = [
      `${RECEIVED} 3 0 0 0 0 0 3`,
      '其中：线上提交 2 0 0 0 0 0 2',
      '二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1',
    ];
    expect(values(read(...TABLES, ...rows))).toEqual({
      ...row('received', [3, 0, 0, 0, 0, 0, 3]),
      ...row('carriedIn', [1, 0, 0, 0, 0, 0, 1]),
    });
  });

  test('empty cells, / and - are blank; the others keep their columns', () => {
    const blanks = [null, null, null, null, null, null, 3];
    expect(values(read(...TABLES, RECEIVED, '\t', '\t', '\t', '\t', '\t', '\t', '\t3', ''))).toEqual(
      row('received', blanks),
    );
    expect(values(read(...TABLES, RECEIVED, '/', '-', '—', '/', '/', '/', '3'))).toEqual(
      row('received', blanks),
    );
    expect(values(read(...TABLES, `${RECEIVED}\t\t\t\t\t\t\t\t\t3`))).toEqual(row('received', blanks));
    expect(values(read(...TABLES, RECEIVED, '3', '', '', '', '', '', '3'))).toEqual(
      row('received', [3, null, null, null, null, null, 3]),
    );
  });

  test('cells that cannot be told apart leave the row without figures', () => {
    expect(values(read(...TABLES, RECEIVED, '3', '3'))).toEqual({});
  });

  test('1,234, １２ and 3件 are read and said to be text', () => {
    const report = read(...TABLES, RECEIVED, '1,234', '１２', '3件', '0', '0', '0', '1249');
    expect(values(report)).toEqual(row('received', [1234, 12, 3, 0, 0, 0, 1249]));
    expect([...report.figures.values()].map(({ spelling }) => spelling).slice(0, 4)).toEqual([
      'text',
      'text',
      'text',
      'number',
    ]);
  });

  test('a word amid figures is the unreadable figure that it is', () => {
    const report = read(...TABLES, RECEIVED, '3', '见附件', '0', '0', '0', '0', '3');
    expect(report.figures.get([...report.figures.keys()][1]!)).toMatchObject({
      value: null,
      spelling: 'unreadable',
      text: '见附件',
    });
  });

  test('nothing outside the tables is read as a figure', () => {
    const report = read(
      ...TITLE,
      '一、总体情况',
      '行政许可',
      '7',
      ...TABLES,
      '五、存在的主要问题及改进情况',
      '行政许可',
      '9',
    );
    expect(values(report)).toEqual({});
  });

  test('a table pasted alone is found without headings', () => {
    expect(values(read('行政许可', '12', '行政处罚', '3', '行政强制', '0'))).toEqual({
      'proactive.licensing.decisions': 12,
      'proactive.penalties.decisions': 3,
      'proactive.coercion.decisions': 0,
    });
  });

  test('the header repeated at a page break changes nothing', () => {
    const report = read(
      ...TABLES,
      ...REQUEST_HEADERS,
      `${RECEIVED}`,
      '3',
      '0',
      '0',
      '0',
      '0',
      '0',
      '3',
      '— 4 —',
      ...REQUEST_HEADERS,
      '三、本年度办理结果',
      '（一）予以公开',
      '1',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
    );
    expect(values(report)).toEqual({
      ...row('received', [3, 0, 0, 0, 0, 0, 3]),
      ...row('granted', [1, 0, 0, 0, 0, 0, 1]),
    });
  });
});

describe('title, preface and contact', () => {
  test.each([
    [['临河县水务局2023年政府信息公开工作年度报告'], '临河县水务局', 2023],
    [['临河县水务局2023年政府', '信息公开工作年度报告'], '临河县水务局', 2023],
    [['附件2', '', '临河县水务局', '２０２３年度政府信息公开工作年度报告'], '临河县水务局', 2023],
    [['2023年青石镇人民政府信息公开工作年度报告'], '青石镇人民政府', 2023],
    [['2023年青石镇人民政府政府信息公开年度报告'], '青石镇人民政府', 2023],
    [['2023年度临河县水务局政府信息公开工作报告'], '临河县水务局', 2023],
    [['临河县水务局二〇二三年政府信息公开工作年度报告'], '临河县水务局', 2023],
    [['没有标题的一行'], '', null],
  ])('%j', (lines, unit, year) => {
    expect(read(...lines, '一、总体情况', ...TABLES)).toMatchObject({ unit, year });
  });

  test('the period tells the year where the title does not', () => {
    expect(read('统计期限自2022年1月1日起，至2022年12月31日止。', '一、总体情况', ...TABLES).year).toBe(2022);
  });

  test('contact in other words and other order', () => {
    const preface =
      '如有疑问，请联系办公室（联系电话:0000-1111111，邮政编码：000001，通讯地址：示例路2号，邮箱：a@example.invalid）。';
    expect(read(...TITLE, preface, '一、总体情况', ...TABLES)).toMatchObject({
      contact: {
        address: '示例路2号',
        postcode: '000001',
        telephone: '0000-1111111',
        email: 'a@example.invalid',
      },
      parts: { preface },
    });
  });
});

describe('parts', () => {
  const contents = ['目录', '一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];

  test('a table of contents is not the report', () => {
    const report = read(
      ...TITLE,
      ...contents,
      '一、概述',
      '做了事。',
      '[bookmark: _x]又做了事。',
      '',
      '2',
      ...TABLES,
      '六、其他需要报告的事项',
      '没有。',
      '- 7 -',
    );
    expect(report.parts).toMatchObject({ overview: '做了事。\n又做了事。', others: '没有。', problems: '' });
  });

  test('headings whose numbers Word kept to itself', () => {
    const report = read(
      ...TITLE,
      '总体情况',
      '做了事。',
      '主动公开政府信息情况',
      '存在的主要问题及改进情况',
      '有问题。',
      '其他需要报告的事项',
      '没有。',
    );
    expect(report.parts).toMatchObject({ overview: '做了事。', problems: '有问题。', others: '没有。' });
  });

  test('四、结转下年度继续办理 is a row, not a heading', () => {
    const report = read(
      ...TABLES,
      '四、结转下年度继续办理',
      '1',
      '0',
      '0',
      '0',
      '0',
      '0',
      '1',
      '四、政府信息公开行政法复议、行政诉讼情况',
    );
    expect(values(report)).toEqual(row('carriedOut', [1, 0, 0, 0, 0, 0, 1]));
  });
});

describe('not a report', () => {
  test.each(['', '今天天气很好。', '一、总体情况'])('%j says what was looked for', (text) => {
    const error = (() => {
      try {
        return recognize({ grids: [gridOfText(text)] }).report;
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(UserError);
    const words = describeError(error as UserError, MESSAGES['zh-CN']);
    expect(words.sentence).toContain('没有找到年度报告');
    expect(words.sentence).toContain('三、收到和处理政府信息公开申请情况');
  });
});

test('a figure that does not add up is told with its line', () => {
  const report = read(...TITLE, ...TABLES, RECEIVED, '3', '0', '0', '0', '0', '0', '4');
  const found = checkReport(report, RULE_WORDS['zh-CN']).findings.find(
    ({ id }) => id === 'T3-rowTotal:received',
  );
  expect(found?.addresses[0]).toEqual({ kind: 'text', grid: '文本', row: 5, column: 0 });
});
