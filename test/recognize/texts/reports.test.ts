/** Several reports in one document or text: one is read wholly, the others are said. */
import type { Grid } from '../../../src/grid';
import { recognizeGrids } from '../../../src/recognize';
import { CONTAINERS, HEADING, onSheet, smallTable } from '../../support/smallReport';
import type { Block } from '../../support/smallReport';

const THIS = '临河县水务局2024年政府信息公开工作年度报告';
const LAST = '临河县水务局2023年政府信息公开工作年度报告';
const OWN = smallTable('11', '12', '13', '1.5');
const OTHER = smallTable('21', '22', '23', '2.5');
const SPARSE = smallTable('11', '', '', '');

const FIELDS = ['licensing.decisions', 'penalties.decisions', 'coercion.decisions', 'fees.amount'];

function read(grids: readonly Grid[]) {
  const { report, oddities } = recognizeGrids(grids);
  const values = new Map<string, number | null>([...report.figures].map(([id, { value }]) => [id, value]));
  return {
    unit: report.unit,
    year: report.year,
    figures: FIELDS.map((id) => values.get(`proactive.${id}`)),
    overview: report.parts.overview,
    problems: report.parts.problems,
    untold: oddities.filter(({ kind }) => kind === 'report-twice').map(({ text }) => text),
    doubts: oddities
      .filter(({ kind }) => kind === 'year-doubt')
      .map(({ text, expected }) => `${text} ${expected}`),
  };
}

const report = (title: string, table: Block, text: string): Block[] => [
  title,
  '本报告按要求编制。',
  '一、总体情况',
  `${text}的工作。`,
  HEADING,
  table,
  '五、存在的主要问题及改进情况',
  `${text}的问题。`,
];

describe.each(Object.entries(CONTAINERS))('%s', (_, container) => {
  const own = { unit: '临河县水务局', year: 2024, figures: [11, 12, 13, 1.5], doubts: [] };
  const readBlocks = (...blocks: Block[]) => read(container(blocks));

  test('one report', () =>
    expect(readBlocks(...report(THIS, OWN, '本年'))).toEqual({
      ...own,
      overview: '本年的工作。',
      problems: '本年的问题。',
      untold: [],
    }));

  test.each([
    ['this year first', [...report(THIS, OWN, '本年'), ...report(LAST, OTHER, '去年')]],
    ['last year first', [...report(LAST, OTHER, '去年'), ...report(THIS, OWN, '本年')]],
  ])('two years, %s: the later one, with its own texts', (__, blocks) =>
    expect(readBlocks(...blocks)).toEqual({
      ...own,
      overview: '本年的工作。',
      problems: '本年的问题。',
      untold: [LAST],
    }),
  );

  test('the annex of another body, though fuller, is not the report', () => {
    const annex = '附件：临河县档案馆2024年政府信息公开工作年度报告';
    expect(readBlocks(...report(THIS, SPARSE, '本年'), annex, HEADING, OTHER)).toMatchObject({
      unit: '临河县水务局',
      figures: [11, null, null, null],
      untold: [annex],
    });
  });

  test('the report of the first body', () =>
    expect(
      readBlocks(
        ...report(THIS, OWN, '本局'),
        ...report('临河县档案馆2025年政府信息公开工作年度报告', OTHER, '本馆'),
      ),
    ).toMatchObject({
      ...own,
      overview: '本局的工作。',
      untold: ['临河县档案馆2025年政府信息公开工作年度报告'],
    }));

  test('a sample before it', () =>
    expect(
      readBlocks(
        '样表',
        ...report('某局2025年政府信息公开工作年度报告', OTHER, '某局'),
        ...report(THIS, OWN, '本年'),
      ),
    ).toMatchObject({ unit: '临河县水务局', year: 2024, figures: [11, 12, 13, 1.5] }));

  test('two reports without titles', () =>
    expect(readBlocks(HEADING, OWN, HEADING, OTHER)).toMatchObject({
      figures: [11, 12, 13, 1.5],
      untold: [HEADING],
    }));

  test('a table of contents, a cover and a title again are one report', () =>
    expect(
      readBlocks(THIS, '一、总体情况', HEADING, '五、存在的主要问题及改进情况', ...report(THIS, OWN, '本年')),
    ).toMatchObject({ ...own, overview: '本年的工作。', untold: [] }));

  test('links to other years around it are no reports', () => {
    const period = '统计期限自2024年1月1日起至12月31日止。';
    expect(
      readBlocks(
        LAST,
        '2022年政府信息公开工作年度报告',
        THIS,
        period,
        HEADING,
        OWN,
        LAST,
        '2022年政府信息公开年报',
      ),
    ).toMatchObject({ ...own, untold: [] });
  });

  test('links above a report without a period: the title next to it, and the doubt is said', () =>
    expect(readBlocks(LAST, THIS, '本报告按要求编制。', HEADING, OWN)).toMatchObject({
      year: 2024,
      doubts: ['2023 2024'],
      untold: [],
    }));

  test('links above a report whose text names its year', () =>
    expect(readBlocks(LAST, THIS, '2024年，本局编制本报告。', HEADING, OWN)).toMatchObject(own));

  test.each([
    ['the period', '统计期限自2024年1月1日起至12月31日止。', '做了事。', 2024, ['2023 2024']],
    [
      'the title, where the text goes with it',
      '统计期限为2024年1月1日至2024年12月31日。',
      '2023年，做了事。',
      2023,
      [],
    ],
  ])('a title of one year and a period of another: %s', (__, period, text, year, doubts) =>
    expect(readBlocks(LAST, period, '一、总体情况', text, HEADING, OWN)).toMatchObject({ year, doubts }),
  );

  test.each([
    [['政府信息公开工作2024年度报告', '填报单位：临河县水务局　填表日期：2025年1月10日']],
    [['发布日期：2025-01-15', '2025年1月15日', '临河县水务局', '2024政府信息公开工作年度报告']],
    [['临水〔2025〕3号', '临河县水务局政府信息公开工作年度报告', '（2024年度）']],
    [['单位：件', '关于临河县水务局2024年政府信息公开工作情况的报告']],
    [['填报单位（盖章）：临河县水务局', '统计期限：2024年1月1日至2024年12月31日', '单位：万元、件']],
  ])('body and year of %j', (above) => expect(readBlocks(...above, HEADING, OWN)).toMatchObject(own));
});

describe('a workbook', () => {
  test('with a title right above the table, and what is counted', () =>
    expect(read([onSheet('Sheet1', [THIS, '单位：件', OWN])])).toMatchObject({
      unit: '临河县水务局',
      year: 2024,
    }));

  test.each(['单位：件', '单位：万元', '（单位：件、万元）', '单位：件/万元', '计量单位：件', '单位|件'])(
    '%s is no body',
    (line) => expect(read([onSheet('2024年', [line, OWN])])).toMatchObject({ unit: '', year: 2024 }),
  );

  test.each(['单位：临河县水务局', '单位|临河县水务局', '填报单位： 临河县水务局（盖章）|单位：件'])(
    '%s is the body',
    (line) => expect(read([onSheet('Sheet1', [line, OWN])]).unit).toMatch(/^临河县水务局/),
  );

  test('with a sheet for each year: texts and year of the sheet whose tables are read', () => {
    const texts = (year: number) => ['五、存在的主要问题及改进情况', `${year}年的问题。`];
    const sheets = [
      onSheet('甲', [THIS, HEADING, OWN, ...texts(2024)]),
      onSheet('乙', [LAST, HEADING, SPARSE, ...texts(2023)]),
    ];
    expect(read(sheets)).toMatchObject({ year: 2024, problems: '2024年的问题。', doubts: [] });
  });
});
