/** `nianbao ledger`: 表三 and 表四 counted from our ledger and from anybody's list, rows that are incomplete, the map of columns. */
import { editionForYear } from '../../src/form';
import type { FieldId } from '../../src/form';
import { planLedger, withLedger } from '../../src/ledger/sheets';
import type { Ledger } from '../../src/ledger';
import { readLedger } from '../../src/ledger/stored';
import { planReport } from '../../src/layout';
import { reportFromJson } from '../../src/readers';
import { readXlsx } from '../../src/readers/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import type { Report } from '../../src/report';
import { writeXlsx } from '../../src/writers/xlsx';
import { blankApplication, blankCase, ledgerOf, placed } from '../support/ledgers';
import { reportOf } from '../support/years';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

jest.setTimeout(120_000);

let terminal: Terminal;
beforeEach(() => (terminal = openTerminal(() => ({ today: '2025-06-30' }))));
afterEach(() => terminal.close());
const nianbao = (line: string) => terminal.nianbao(...line.split(' '));
const lines = (text: string) => text.trimEnd().split('\n');

const GRANTED = { group: '（一）予以公开', outcome: 'granted' } as const;
/** One carried in and answered, one answered, one open and overdue; one more where it is asked for. */
const ledger = (more: readonly Partial<Parameters<typeof blankApplication>[0]>[] = []): Ledger =>
  ledgerOf(2025, {
    applications: placed(
      [
        {
          number: '2024-9',
          received: '2024-12-20',
          applicant: 'natural',
          answered: '2025-01-10',
          ...GRANTED,
        },
        {
          number: '2025-1',
          received: '2025-03-05',
          applicant: 'business',
          answered: '2025-03-20',
          ...GRANTED,
        },
        { number: '2025-2', received: '2025-05-06', applicant: 'natural' },
        ...more,
      ].map((given) => blankApplication(given)),
    ),
    cases: placed([
      blankCase({
        number: '复1',
        application: '2025-1',
        kind: 'review',
        opened: '2025-04-01',
        closed: '2025-05-20',
        result: 'upheld',
      }),
    ]),
  });
const NO_OUTCOME = { number: '2025-3', received: '2025-02-03', applicant: 'natural', answered: '2025-02-10' };

/** A workbook with a report and a ledger beside it. */
const workbook = (own: Ledger, report: Report = reportOf(2025, { 'requests.received.natural': 9 })) =>
  writeXlsx(
    withLedger(
      planReport(editionForYear(2025)!, { report }),
      planLedger({ year: 2025, ledger: own, shownOn: '2025-06-30' }),
    ),
  );
const read = (file: string) => readXlsx(terminal.read(file), file);
const figuresIn = (report: Report, ...ids: readonly string[]) =>
  ids.map((id) => report.figures.get(id as FieldId)?.value);

const LIST = `某局2025年依申请公开登记表,,,,,,,
编号,收到申请日期,申请人,身份证号,申请人类型,申请内容,答复日期,办理结果
2025-1,2025年1月3日,张三,110101199001011234,公民,征地文件,2025.1.20,予以公开
2025-2,2025-02-05,某某公司,,企业,预算,2025-03-01,已答复
2025-3,20250401,张三,110101199001011234,公民,会议纪要,,
`;

describe('count', () => {
  test('our ledger: both tables, 0 left out', async () => {
    terminal.write('台账.xlsx', workbook(ledger()));
    expect(await nianbao('ledger count 台账.xlsx --year 2025')).toEqual({
      code: 0,
      err: '',
      out: [
        '台账.xlsx\u3000青石镇人民政府\u30002025年度',
        '  · 读到申请3件、复议诉讼1件',
        '表三',
        '  本年新收\u30002（自然人1、商业企业1）',
        '  上年结转\u30001（自然人1）',
        '  予以公开\u30002（自然人1、商业企业1）',
        '  办理结果总计\u30002（自然人1、商业企业1）',
        '  结转下年度\u30001（自然人1）',
        '表四',
        '  行政复议\u30001（结果维持1）',
        '',
      ].join('\n'),
    });
  });

  test('a year goes by the days: the same ledger a year before', async () => {
    terminal.write('台账.xlsx', workbook(ledger()));
    const { out } = await nianbao('ledger count 台账.xlsx --year 2024');
    expect(lines(out).slice(2)).toEqual([
      '表三',
      '  本年新收\u30001（自然人1）',
      '  结转下年度\u30001（自然人1）',
      '表四\u3000全部为0',
    ]);
  });

  test('a row that is not counted is named, and the exit code says so', async () => {
    terminal.write('台账.xlsx', workbook(ledger([NO_OUTCOME])));
    const { code, out } = await nianbao('ledger count 台账.xlsx --year 2025');
    expect([code, lines(out).pop()]).toEqual([
      1,
      '  ✗ 有1行不完整或自相矛盾，可能没有全部计入：2025-3；用 nianbao ledger check 查看',
    ]);
  });

  test('JSON: a report whose figures are as counted, which convert reads', async () => {
    terminal.write('台账.xlsx', workbook(ledger([NO_OUTCOME])));
    const { code, out } = await nianbao('ledger count 台账.xlsx --year 2025 --json');
    const told = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect([code, lines(out).length, told['file'], told['unit']]).toEqual([
      1,
      1,
      '台账.xlsx',
      '青石镇人民政府',
    ]);
    expect(told['ledger']).toMatchObject({ kind: 'ours', applications: 4, cases: 1, incomplete: ['2025-3'] });
    const report = reportFromJson(out);
    expect(figuresIn(report, 'requests.received.total', 'requests.granted.natural')).toEqual([3, 1]);
    expect(figuresIn(report, 'disputes.review.upheld', 'proactive.licensing.decisions')).toEqual([1, 0]);
  });

  test('-o: the workbook itself with its figures as counted, all else as it was', async () => {
    const before = workbook(ledger());
    terminal.write('台账.xlsx', before);
    const { code, out, err } = await nianbao('ledger count 台账.xlsx --year 2025 -o 报告.xlsx');
    expect([code, err, lines(out).pop()]).toEqual([0, '', '已写入 报告.xlsx']);
    const [old, now] = [readXlsx(before, ''), read('报告.xlsx')];
    expect(figuresIn(recognizeWorkbook(now), 'requests.received.natural', 'requests.granted.total')).toEqual([
      1, 2,
    ]);
    expect(readLedger(now)).toEqual(readLedger(old));
    expect([...now.names]).toEqual([...old.names]);
    expect(now.recalculates).toBe(true);
    expect(await nianbao('check 报告.xlsx')).toMatchObject({
      out: expect.not.stringContaining('台账') as string,
    });
    const others = (of: typeof now) => of.grids.filter(({ name }) => !/^[三四]/.test(name));
    expect(others(now)).toEqual(others(old));
  });

  test('-o for another year: a report of that year with the whole ledger', async () => {
    terminal.write('台账.xlsx', workbook(ledger()));
    expect((await nianbao('ledger count 台账.xlsx --year 2026 -o 下年.xlsx')).code).toBe(0);
    const now = read('下年.xlsx');
    const report = recognizeWorkbook(now);
    expect([report.year, report.unit]).toEqual([2026, '青石镇人民政府']);
    expect(figuresIn(report, 'requests.carriedIn.natural', 'requests.received.total')).toEqual([1, 0]);
    expect(readLedger(now)?.applications.map(({ number }) => number)).toEqual(['2024-9', '2025-1', '2025-2']);
  });

  test('-o of a workbook that counts itself: its formulas stay, and go on in a report of another year', async () => {
    await nianbao('new --unit 青石镇人民政府 --year 2025 --ledger -o 空.xlsx');
    await nianbao('ledger count 空.xlsx --year 2025 -o 同.xlsx');
    await nianbao('ledger count 空.xlsx --year 2026 -o 下.xlsx');
    for (const file of ['同.xlsx', '下.xlsx']) {
      const figure = recognizeWorkbook(read(file)).figures.get('requests.granted.natural' as FieldId);
      expect(figure).toMatchObject({ value: 0, computed: true });
    }
  });

  test('a year of the edition before, a file without a ledger, two files for one: words and 2', async () => {
    terminal.write('台账.xlsx', workbook(ledger()));
    terminal.write('空.csv', '甲,乙\n1,2\n');
    const told = async (line: string) => {
      const { code, out, err } = await nianbao(line);
      return [code, out, err];
    };
    expect(await told('ledger count 台账.xlsx --year 2020')).toEqual([
      2,
      '',
      '✗ 2020年度的表三不是台账用的格式，不能由台账计数。 台账的办理结果按2021年度起的格式，年度写2021或以后的。\n',
    ]);
    expect(await told('ledger count 空.csv --year 2025')).toEqual([
      2,
      '',
      '✗ 空.csv 里没有台账，也没有像登记表的表格。 登记表要有一行表头，写明收到日期、申请人、办理结果等；一件申请一行。\n',
    ]);
    expect(await told('ledger count 台账.xlsx 空.csv --year 2025 -o a.xlsx')).toEqual([
      2,
      '',
      '✗ -o 一次只写一个台账，这里有2个文件。 一个文件一个文件地写。\n',
    ]);
    expect(terminal.files()).toEqual(['台账.xlsx', '空.csv'].sort());
  });
});

describe('a list of an office’s own', () => {
  test('is counted by its headers; an outcome that fits nothing is listed, not dropped; 表四 is not 0', async () => {
    terminal.write('登记表.csv', LIST);
    expect(await nianbao('ledger count 登记表.csv --year 2025')).toEqual({
      code: 1,
      err: '',
      out: [
        '登记表.csv\u30002025年度',
        '  · 读到申请3件、复议诉讼0件',
        '表三',
        '  本年新收\u30003（自然人2、商业企业1）',
        '  予以公开\u30001（自然人1）',
        '  办理结果总计\u30001（自然人1）',
        '  结转下年度\u30001（自然人1）',
        '表四\u3000没有数：这里没有复议、诉讼案件的台账',
        '  ✗ 有1行不完整或自相矛盾，可能没有全部计入：2025-2；用 nianbao ledger check 查看',
        '  ✗ 办理结果“已答复”不能确定是表三的哪一项，1行没有计入：2025-2',
        '    用 nianbao ledger map 写出JSON，在 outcomes、applicants 里写明是哪一项，再加 --map',
        '  · 没有读取的列：申请人、身份证号',
        '',
      ].join('\n'),
    });
  });

  test('the map is written, corrected and used; nothing of a person stands in it', async () => {
    terminal.write('登记表.csv', LIST);
    expect(await nianbao('ledger map 登记表.csv -o map.json')).toEqual({
      code: 0,
      out: '已写入 map.json\n',
      err: '',
    });
    const map = terminal.read('map.json').toString();
    expect(map).not.toMatch(/张三|1101011990/);
    const parsed = JSON.parse(map) as {
      lists: { sheet: string; headerRow: number; columns: Record<string, string | null> }[];
      outcomes: Record<string, string | null>;
    };
    expect(
      parsed.lists.map(({ sheet, headerRow, columns }) => [sheet, headerRow, columns['收到日期']]),
    ).toEqual([['登记表', 2, 'B']]);
    expect(parsed.outcomes).toEqual({ 已答复: null });
    terminal.write('map.json', map.replace('"已答复": null', '"已答复": "（二）部分公开"'));
    const { code, out } = await nianbao('ledger count 登记表.csv --year 2025 --map map.json');
    expect([code, lines(out).includes('  部分公开\u30001（商业企业1）')]).toEqual([0, true]);
  });

  test('the map of one file serves the next, whatever it is called', async () => {
    terminal.write('2025.csv', LIST);
    terminal.write('2026.csv', LIST.replace(/2025/g, '2026'));
    await nianbao('ledger map 2025.csv -o map.json');
    const { code, out } = await nianbao('ledger count 2026.csv --year 2026 --map map.json');
    expect([code, lines(out)[3]]).toEqual([1, '  本年新收\u30003（自然人2、商业企业1）']);
  });

  test('in English', async () => {
    terminal.write('list.csv', LIST);
    const { out } = await nianbao('ledger count list.csv --year 2025 --lang en');
    expect(lines(out).slice(1)).toEqual([
      '  · 3 applications and 0 cases read',
      '表三',
      '  本年新收  3 (自然人 2, 商业企业 1)',
      '  予以公开  1 (自然人 1)',
      '  办理结果总计  1 (自然人 1)',
      '  结转下年度  1 (自然人 1)',
      '表四\u3000not counted: there is no ledger of cases here',
      '  ✗ 1 row incomplete or contradictory and perhaps not wholly counted: 2025-2; see nianbao ledger check',
      '  ✗ 办理结果 “已答复” may be one of several rows of table 3, or none; 1 row not counted: 2025-2',
      '    write the JSON with nianbao ledger map, say in its outcomes and applicants what it is, and add --map',
      '  · Columns that were not read: 申请人, 身份证号',
    ]);
  });

  test('-o takes it over: names become codes, identity numbers stay out', async () => {
    terminal.write('登记表.csv', LIST);
    await nianbao('ledger count 登记表.csv --year 2025 -o 报告.xlsx');
    const now = read('报告.xlsx');
    const codes = readLedger(now)?.applications.map(({ applicantCode }) => applicantCode) ?? [];
    expect([codes[0] === codes[2], codes[0] === codes[1], codes[0] === '']).toEqual([true, false, false]);
    const all = now.grids.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)).join('\n');
    expect(all).not.toMatch(/张三|1101011990/);
    expect(figuresIn(recognizeWorkbook(now), 'requests.received.total', 'disputes.review.upheld')).toEqual([
      3,
      null,
    ]);
  });

  test('headers that are not clear are named, with the way on', async () => {
    terminal.write('表.csv', '编号,日期,申请人,结果\n1,2025-1-3,甲,公开\n2,2025-1-5,乙,公开\n');
    expect(await nianbao('ledger count 表.csv --year 2025')).toEqual({
      code: 2,
      out: '',
      err: '✗ 表.csv 的表头不能确定：收到日期（“日期”）、申请人类别（没有这一列）、答复日期（没有这一列）。 用 nianbao ledger map 写出列对应关系，改好后加 --map。\n',
    });
    const { out } = await nianbao('ledger count 表.csv --year 2025 --json');
    expect(JSON.parse(out)).toMatchObject({ file: '表.csv', error: { code: 'ledger/columns' } });
  });

  test.each([
    ['no JSON', '{', '（）', '不是 JSON'],
    ['no lists', '{}', '（lists）', '应为列表'],
    [
      'a row without headers',
      '{"lists":[{"sheet":"登记表","headerRow":4,"columns":{}}]}',
      '（lists[0]）',
      '没有这张表',
    ],
    [
      'a column that is none',
      '{"lists":[{"sheet":"登记表","headerRow":2,"columns":{"收到日期":"2"}}]}',
      '收到日期',
      '应为列的字母',
    ],
    [
      'a header that is none',
      '{"lists":[{"sheet":"登记表","headerRow":2,"columns":{"姓名":"C"}}]}',
      '姓名',
      '不是台账的列名',
    ],
    [
      'a row that is none',
      '{"lists":[{"sheet":"登记表","headerRow":0,"columns":{}}]}',
      'headerRow',
      '应为表头所在的行号',
    ],
    [
      'an outcome that is none',
      '{"lists":[{"sheet":"登记表","headerRow":2,"columns":{}}],"outcomes":{"已答复":"公开"}}',
      '已答复',
      '不是表三的办理结果',
    ],
  ])('a map with %s is refused at its place', async (_, map, place, sentence) => {
    terminal.write('登记表.csv', LIST);
    terminal.write('map.json', map);
    const { code, out, err } = await nianbao('ledger count 登记表.csv --year 2025 --map map.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(place.replace('（）', ''));
    expect(err).toContain(sentence);
  });

  test('a map without a column that counting needs is refused: nothing counts as 0', async () => {
    terminal.write('登记表.csv', LIST);
    const columns = { 收到日期: 'B', 申请人类别: 'E', 答复日期: 'G', 办理结果: 'Z' };
    const lists = [{ sheet: '登记表', headerRow: 2, columns }];
    terminal.write('map.json', JSON.stringify({ lists }));
    const { code, out, err } = await nianbao('ledger count 登记表.csv --year 2025 --map map.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('登记表.csv 的表头不能确定：办理结果（没有这一列）。');
  });

  test('sheets that have the same application are not added up', async () => {
    const page = (rows: string) => `<table>${rows}</table>`;
    const row = (cells: string) =>
      `<tr>${cells
        .split(',')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`;
    const list = LIST.trimEnd().split('\n').slice(1).map(row).join('');
    terminal.write('两份.html', `<p>甲</p>${page(list)}<p>乙</p>${page(list)}`);
    const { code, err } = await nianbao('ledger count 两份.html --year 2025');
    expect([code, err]).toEqual([2, expect.stringContaining('里有同一件申请（2025-1），不能一起计数')]);
  });
});

describe('check', () => {
  test('what is overdue, and rows that are incomplete, with what to do', async () => {
    terminal.write('台账.xlsx', workbook(ledger([NO_OUTCOME])));
    expect(await nianbao('ledger check 台账.xlsx')).toEqual({
      code: 1,
      err: '',
      out: [
        '台账.xlsx\u30002025年度',
        '  · 读到申请4件、复议诉讼1件',
        '  · 在办1件，其中三日内到期0件、逾期1件',
        '  ✗ 2025-2：应于2025-06-04前答复，已逾期18个工作日',
        '  ✗ 编号2025-3：2025-02-10已答复，没有办理结果，表三两边不等；选办理结果',
        '1行不完整或自相矛盾，1件逾期',
        '',
      ].join('\n'),
    });
  });

  test('nothing to report', async () => {
    const { applications, cases, ...rest } = ledger();
    terminal.write('台账.xlsx', workbook({ ...rest, applications: applications.slice(0, 2), cases }));
    const { code, out } = await nianbao('ledger check 台账.xlsx');
    expect([code, lines(out).pop()]).toEqual([0, '没有问题']);
  });

  test('JSON: one line', async () => {
    terminal.write('台账.xlsx', workbook(ledger([NO_OUTCOME])));
    const { out } = await nianbao('ledger check 台账.xlsx --json');
    expect(lines(out)).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      file: '台账.xlsx',
      today: '2025-06-30',
      overdue: [{ number: '2025-2', due: '2025-06-04', left: -18 }],
      problems: [{ code: 'outcome-missing', weight: 'incomplete', number: '2025-3', list: 'applications' }],
    });
  });

  test('a day that somebody typed into 今天 counts, a formula there does not', async () => {
    const plan = (today: string | null) =>
      writeXlsx(planLedger({ year: 2025, ledger: ledger(), today, shownOn: '2025-05-07' }));
    terminal.write('公式.xlsx', plan(null));
    terminal.write('定日.xlsx', plan('2025-05-07'));
    expect((await nianbao('ledger check 公式.xlsx')).out).toContain('逾期1件');
    expect((await nianbao('ledger check 定日.xlsx')).out).toContain('逾期0件');
  });

  test('of a list how days are written is nobody’s concern', async () => {
    terminal.write('登记表.csv', LIST);
    const { out } = await nianbao('ledger check 登记表.csv');
    expect(out).not.toContain('文本');
    expect(out).toContain('编号2025-2：办理结果“已答复”不在选项中');
  });
});

test('nianbao check holds each figure against the ledger beside it', async () => {
  terminal.write('台账.xlsx', workbook(ledger(), reportOf(2025, { 'requests.received.natural': 1 })));
  const { out } = await nianbao('check 台账.xlsx --json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  expect(findings.filter(({ rule }) => rule === 'L-ledger').map(({ message }) => message)).toContain(
    '表三 本年新收·商业企业：0，台账计1件（2025-1），差1',
  );
});
