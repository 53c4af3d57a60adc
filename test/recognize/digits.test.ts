/** Digits that lost their separators are divided by the relations of the form, or not read; either is said. */
import fc from 'fast-check';
import { checkReport } from '../../src/checks';
import { proactiveSection } from '../../src/form/proactive';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { gridOfText } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import { unglueFor } from '../../src/recognize/lines/rowLabels';
import { shapeOf } from '../../src/recognize/seen/shape';
import { modelOf } from '../corpus/model';
import { judge } from '../corpus/judge';
import { rowsOf } from '../corpus/render';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';
import { randomReport } from '../support/reports';

const REQUESTS = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
const PROACTIVE = ['二、主动公开政府信息情况'];
const DISPUTES = ['四、政府信息公开行政复议、行政诉讼情况'];
const RECEIVED = '一、本年新收政府信息公开申请数量';
const CARRIED_IN = '二、上年结转政府信息公开申请数量';
const PARTLY = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
const HANDLED = '（七）总计';

const read = (...lines: string[]): Recognized =>
  recognize({ grids: [gridOfText(['2024年青石镇人民政府政府信息公开工作年度报告', ...lines].join('\n'))] });
/** The values of a row, in the order of the form. */
const row = ({ report }: Recognized, prefix: string) =>
  [...report.figures].filter(([id]) => id.startsWith(`${prefix}.`)).map(([, { value }]) => value);
const told = ({ oddities }: Recognized) =>
  oddities
    .filter(({ kind }) => kind.startsWith('digits-'))
    .map(({ kind, text, expected, address }) => [kind, text, expected, address?.row]);

describe('a row of 表三', () => {
  const divided = [71, 0, 0, 0, 0, 0, 71];

  test.each([
    ['glued to its label', [`${RECEIVED}710000071`]],
    ['on a line of its own', [RECEIVED, '710000071']],
    ['with some separators left', [RECEIVED, '71 000 00', '71']],
    ['in full-width digits', [`${RECEIVED}７１０００００７１`]],
    ['behind a label that is broken over lines', ['一、本年新收政府', '信息公开申请数量710000071']],
  ])('%s', (_, lines) => {
    const found = read(...REQUESTS, ...lines);
    expect(row(found, 'requests.received')).toEqual(divided);
    expect(told(found)).toEqual([['digits-split', expect.any(String), RECEIVED, expect.any(Number)]]);
  });

  test('behind a label that ends in a bracket', () => {
    const found = read(...REQUESTS, `${PARTLY}3000003`);
    expect(row(found, 'requests.partlyGranted')).toEqual([3, 0, 0, 0, 0, 0, 3]);
  });

  test('with a blank spelled / among the digits', () => {
    const found = read(...REQUESTS, `${RECEIVED}12/00/012`);
    expect(row(found, 'requests.received')).toEqual([12, null, 0, 0, null, 0, 12]);
  });

  test('no number begins with 0: the places of the zeros are certain', () => {
    expect(row(read(...REQUESTS, `${RECEIVED}0010001`), 'requests.received')).toEqual([0, 0, 1, 0, 0, 0, 1]);
  });

  test('every figure stands in the line of its digits', () => {
    const { report } = read(...REQUESTS, RECEIVED, '71000', '0071');
    expect([...report.figures.values()].map(({ address }) => address?.row)).toEqual([4, 4, 4, 4, 5, 5, 5]);
  });

  test.each([
    ['whose total is wrong in the source', '7100007'],
    ['with too few digits', '33'],
    ['with too many zeros', '00000000'],
  ])('%s is not read, and that is said', (_, digits) => {
    const found = read(...REQUESTS, RECEIVED, digits);
    expect(row(found, 'requests.received')).toEqual([]);
    expect(told(found)).toEqual([['digits-unsplit', digits, RECEIVED, 4]]);
    expect(found.oddities.map(({ kind, expected }) => [kind, expected])).not.toContainEqual([
      'row-missing',
      RECEIVED,
    ]);
  });
});

test('a label may itself end in digits', () => {
  const { table } = proactiveSection([
    {
      band: '第（一）项',
      columns: [{ key: 'count', label: '数量', name: '数量', measure: 'count' }],
      rows: [{ key: 'second', label: '地方标准2' }],
    },
  ]);
  const address = { kind: 'text', grid: '文本', row: 0, column: 0 } as const;
  const texts = (text: string) =>
    unglueFor(shapeOf(table))([], { kind: 'words', text, address })?.map((token) => token.text);
  expect(texts('地方标准2710')).toEqual(['地方标准2', '710']);
  expect(texts('地方标准2')).toBeUndefined();
});

describe('several ways to divide a row', () => {
  /** 1, 11, 0, 0, 0, 0, 12 or 11, 1, 0, 0, 0, 0, 12. */
  const open = '111000012';

  test('are told apart by the columns', () => {
    const rows = { [RECEIVED]: open, [HANDLED]: open, '（一）予以公开': '11 1 0 0 0 0 12' };
    const found = read(...REQUESTS, ...wholeTable(rows));
    expect(row(found, 'requests.received')).toEqual([11, 1, 0, 0, 0, 0, 12]);
    expect(row(found, 'requests.handled')).toEqual([11, 1, 0, 0, 0, 0, 12]);
  });

  test('and a row that is missing: the columns tell nothing', () => {
    const rows = { [RECEIVED]: open, [HANDLED]: open, '（一）予以公开': '11 1 0 0 0 0 12' };
    const lines = wholeTable(rows);
    const found = read(...REQUESTS, ...lines.slice(0, -2));
    expect(row(found, 'requests.handled')).toEqual([11, 1, 0, 0, 0, 0, 12]);
    expect(row(found, 'requests.received')).toEqual([]);
  });

  test('and nothing to tell them apart: not read', () => {
    const found = read(...REQUESTS, `${RECEIVED}${open}`);
    expect(row(found, 'requests.received')).toEqual([]);
    expect(told(found)).toEqual([['digits-unsplit', open, RECEIVED, 3]]);
  });

  test('and columns that do not tie in the source tell nothing', () => {
    const whole = wholeTable({ [RECEIVED]: open, [HANDLED]: '5000005' });
    const found = read(...REQUESTS, ...whole);
    expect(row(found, 'requests.received')).toEqual([]);
    expect(row(found, 'requests.handled')).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });
});

/** 表三 with zeros in every row but the given ones. */
function wholeTable(rows: Readonly<Record<string, string>>): string[] {
  const table = modelOf(randomReport(1, { year: 2024 })).flatMap((block) =>
    block.kind === 'table' && block.name === '表三' ? [block] : [],
  )[0]!;
  return rowsOf(table).flatMap((cells) => {
    const label = cells.filter(({ kind }) => kind === 'label').at(-1)?.text ?? '';
    return cells.some(({ kind }) => kind === 'figure') ? [label, rows[label] ?? '0000000'] : [];
  });
}

describe('表四', () => {
  const header = ['行政复议', '行政诉讼'];
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const headers = [...header, ...results, '未经复议直接起诉', '复议后起诉', ...results, ...results];

  test('is divided by its three totals', () => {
    const found = read(...DISPUTES, ...headers, '100120000000112', '');
    expect(row(found, 'disputes.review')).toEqual([1, 0, 0, 1, 2]);
    expect(row(found, 'disputes.directSuit')).toEqual([0, 0, 0, 0, 0]);
    expect(row(found, 'disputes.suitAfterReview')).toEqual([0, 0, 1, 1, 2]);
  });

  test('glued to its last header', () => {
    const found = read(...DISPUTES, `${headers.join('')}000000000000000`);
    expect(row(found, 'disputes.review')).toEqual([0, 0, 0, 0, 0]);
    expect(told(found)).toEqual([['digits-split', '000000000000000', '表四', 2]]);
  });
});

describe('表二 has no relations: a blank may have left nothing behind', () => {
  test.each([
    ['000', [0, 0, 0]],
    ['0012', [0, 0, 12]],
  ])('%s can only be one thing', (digits, values) => {
    const found = read(...PROACTIVE, `规章${digits}`);
    expect(row(found, 'proactive.regulations')).toEqual(values);
    expect(told(found)).toEqual([['digits-split', digits, '规章', 2]]);
  });

  test.each(['100', '12', '0'])('%s could be several: not read', (digits) => {
    const found = read(...PROACTIVE, '规章', digits, '行政规范性文件 0 0 0');
    expect(row(found, 'proactive.regulations')).toEqual([]);
    expect(told(found)).toEqual([['digits-unsplit', digits, '规章', 3]]);
  });

  test('a row of one figure has nothing to divide', () => {
    const found = read(...PROACTIVE, '行政许可12', '行政处罚3', '行政强制0');
    expect(row(found, 'proactive.licensing')).toEqual([12]);
    expect(told(found)).toEqual([]);
  });
});

test('both are findings on the form, named by their rows and located', () => {
  const { report } = read(...REQUESTS, `${RECEIVED}710000071`, `${CARRIED_IN}7100007`);
  const findings = checkReport(report, RULE_WORDS['zh-CN']).findings.filter(({ id }) =>
    id.includes('digits-'),
  );
  expect(findings.map(({ id, severity, message, addresses }) => [id, severity, message, addresses])).toEqual([
    [
      'V-form:requests.digits-unsplit',
      'error',
      `表三有1行的数字连在一起、无法拆分：“${CARRIED_IN}”，没有读取，与这些数字有关的没有核对，需照原表填写`,
      [{ kind: 'text', grid: '文本', row: 4, column: 1 }],
    ],
    [
      'V-form:requests.digits-split',
      'warning',
      `表三有1行的数字连在一起：“${RECEIVED}”，已推定拆分方法，需与原表核对`,
      [{ kind: 'text', grid: '文本', row: 3, column: 1 }],
    ],
  ]);
});

/** How the figures of a row lose their separators. */
const LOSSES: Readonly<
  Record<string, (label: string, figures: readonly string[], random: Random) => string[]>
> = {
  'glued to the label': (label, figures) => [`${label}${figures.join('')}`],
  'on the next line': (label, figures) => [label, figures.join('')],
  'partly joined': (label, figures, random) => [
    label,
    ...figures
      .map((figure) => figure + (random.chance(0.5) ? ' ' : ''))
      .join('')
      .trim()
      .split(' '),
  ],
};

describe('any report: most rows are divided as they were, none silently otherwise', () => {
  test.each(Object.keys(LOSSES))('%s', (loss) => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2019, max: 2026 }), (seed, year) => {
        const random = randomFrom(seed);
        const report = randomReport(seed, { year, limit: 30 });
        const lines = modelOf(report).flatMap((block) =>
          block.kind === 'lines'
            ? block.lines
            : rowsOf(block).flatMap((cells) => {
                const figures = cells.filter(({ kind }) => kind === 'figure').map(({ text }) => text);
                const labels = cells.filter(({ kind }) => kind !== 'figure').map(({ text }) => text);
                const [label = '', ...groups] = [...labels].reverse();
                return figures.length === 0
                  ? labels
                  : [...groups.reverse(), ...LOSSES[loss]!(label, figures, random)];
              }),
        );
        const verdict = judge(recognize({ grids: [gridOfText(lines.join('\n'))] }), report);
        expect(verdict.wrong).toEqual([]);
        expect(verdict.right / report.figures.size).toBeGreaterThan(0.7);
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});
