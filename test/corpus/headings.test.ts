/** N-heading in every container: the part's text is found whatever its heading is, and the heading is told at its place. */
import { readFile } from '../../src/readers';
import { recognizeGrids } from '../../src/recognize';
import type { Report } from '../../src/report';
import type { Grid } from '../../src/grid';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { HABITS } from './habits';
import { modelOf } from './model';
import type { Model } from './model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from './pdf';
import { RENDERS } from './render';

const OVERVIEW = [
  '2024年，本镇把公开写进每一件公文的办理单，起草时就写明能不能公开，办结后由专人核对。',
  '（一）主动公开。全年按目录发布信息，群众常查的事项排在栏目前面。',
  '（二）依申请公开。申请都在期限内答复。',
];
const PROBLEMS = ['存在的主要问题是目录更新不够勤。下一步每月核对一次目录。'];
const OTHERS = ['本年度没有收取信息处理费。'];

const reportIn = (year: number): Report => ({
  ...randomReport(1, { year, unit: '青石镇人民政府', kind: 'township' }),
  parts: {
    preface: '',
    overview: OVERVIEW.join('\n'),
    problems: PROBLEMS.join('\n'),
    others: OTHERS.join('\n'),
  },
});

type Change = (lines: readonly string[]) => readonly string[];
/** Changes the lines that begin with a printed heading. */
const changed = (model: Model, heading: string, change: Change): Model =>
  model.map((block) =>
    block.kind === 'lines' && block.lines[0] === heading ? { ...block, lines: change(block.lines) } : block,
  );

const worded =
  (text: string): Change =>
  ([, ...text_]) => [text, ...text_];
const glued =
  (between: string): Change =>
  ([heading, first, ...others]) => [`${heading}${between}${first}`, ...others];
const gluedTo =
  (text: string): Change =>
  ([, first, ...others]) => [`${text}${first}`, ...others];
const missing: Change = ([, ...text]) => text;

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

type Told = readonly [how: string, text: string, heading: string];

async function pdf(model: Model): Promise<readonly Grid[]> {
  const style = {
    font: 'embedded' as const,
    ruling: RULINGS['boxes and corners']!,
    writing: WRITINGS['a piece a line']!,
    paper: PAPERS['upright']!,
  };
  const source = await readFile(pdfOf(model, style), '年报.pdf');
  return source.kind === 'workbook' ? source.workbook.grids : [];
}

const CONTAINERS: Readonly<Record<string, (model: Model) => Promise<readonly Grid[]>>> = {
  ...Object.fromEntries(
    ['workbook, one sheet', 'workbook, many sheets', 'html, clean', 'docx, minimal', 'text'].map((name) => [
      name,
      (model: Model) => Promise.resolve(RENDERS[name]!(model, randomFrom(3))),
    ]),
  ),
  pdf,
};
/** There each part stands on a sheet of its own, and where it stands says nothing. */
const APART = 'workbook, many sheets';

const told = ({ headings }: Report): Told[] => headings.map(({ how, text, heading }) => [how, text, heading]);
const spaceless = (text: string): string => text.replace(/\s/g, '');

const CASES: readonly (readonly [name: string, part: string, Change, readonly Told[]])[] = [
  ['一 is called 概述', ONE, worded('一、概述'), [['changed', '一、概述', ONE]]],
  ['一 is called 工作总体情况', ONE, worded('一、工作总体情况'), [['changed', '一、工作总体情况', ONE]]],
  ['一 has no number', ONE, worded('总体情况'), [['changed', '总体情况', ONE]]],
  ['一 is glued', ONE, glued(''), [['glued', '一、总体情况', ONE]]],
  ['一 is glued with a colon', ONE, glued('：'), [['glued', '一、总体情况', ONE]]],
  ['一 is called 概述 and glued', ONE, gluedTo('一、概述：'), [['changed', '一、概述', ONE]]],
  ['二 has other words', TWO, worded('二、主动公开情况'), [['changed', '二、主动公开情况', TWO]]],
  ['三 has other words', THREE, worded('三、依申请公开情况'), [['changed', '三、依申请公开情况', THREE]]],
  ['四 has other words', FOUR, worded('四、行政复议和诉讼'), [['changed', '四、行政复议和诉讼', FOUR]]],
  [
    '五 has other words',
    FIVE,
    worded('五、存在的问题及改进措施'),
    [['changed', '五、存在的问题及改进措施', FIVE]],
  ],
  [
    '五 has those of 2019',
    FIVE,
    worded('五、政府信息公开工作存在的主要问题及改进情况'),
    [['changed', '五、政府信息公开工作存在的主要问题及改进情况', FIVE]],
  ],
  ['五 is glued', FIVE, glued('：'), [['glued', FIVE, FIVE]]],
  ['六 has other words', SIX, worded('六、其他事项'), [['changed', '六、其他事项', SIX]]],
  ['六 is glued', SIX, glued('：'), [['glued', SIX, SIX]]],
  ['六 has other words and is glued', SIX, gluedTo('六、其他事项：'), [['changed', '六、其他事项', SIX]]],
  ['一 differs by spaces and width', ONE, worded(' 一 ．总 体 情 况 '), []],
  ['一 ends with a colon', ONE, worded('一、总体情况：'), []],
  ['一 has an explanation', ONE, worded('一、总体情况（概述）'), []],
  ['二 is Traditional', TWO, worded('二、主動公開政府信息情況'), []],
  ['三 says what is counted', THREE, worded('三、收到和处理政府信息公开申请情况（单位：件）'), []],
  ['四 has a comma', FOUR, worded('四、政府信息公开行政复议，行政诉讼情况'), []],
  ['nothing is changed', ONE, (lines) => lines, []],
];
/** What tells these is where they stand. */
const BY_PLACE: typeof CASES = [
  [
    '二 is called by its table',
    TWO,
    worded('表二：主动公开政府信息情况'),
    [['changed', '表二：主动公开政府信息情况', TWO]],
  ],
  ['一 is called 概述 without a number', ONE, worded('概述'), [['changed', '概述', ONE]]],
  ['一 is numbered 1', ONE, worded('1、总体情况'), [['changed', '1、总体情况', ONE]]],
  ['一 has words that nobody knows', ONE, worded('一、公开工作纪实'), [['changed', '一、公开工作纪实', ONE]]],
  [
    '六 has the number of five',
    SIX,
    worded('五、其他需要报告的事项'),
    [['changed', '五、其他需要报告的事项', SIX]],
  ],
  ['一 is missing', ONE, missing, [['missing', '', ONE]]],
  ['二 is missing', TWO, missing, [['missing', '', TWO]]],
  ['五 is missing', FIVE, missing, [['missing', '', FIVE]]],
  ['六 is missing', SIX, missing, [['missing', '', SIX]]],
];

describe.each(Object.keys(CONTAINERS))('%s', (container) => {
  test.each(container === APART ? CASES : [...CASES, ...BY_PLACE])(
    '%s',
    async (_, part, change, expected) => {
      const grids = await CONTAINERS[container]!(changed(modelOf(reportIn(2024)), part, change));
      const { report } = recognizeGrids(grids);
      expect(told(report).map((each) => each.map(spaceless))).toEqual(expected);
      expect(report.headings.map(({ address }) => address === null)).toEqual(expected.map(() => false));
      expect([report.parts.overview, report.parts.problems, report.parts.others].map(spaceless)).toEqual(
        [OVERVIEW, PROBLEMS, OTHERS].map((lines) => spaceless(lines.join(''))),
      );
      expect([report.unit, report.year, report.figures.size]).toEqual(['青石镇人民政府', 2024, 200]);
    },
  );
});

test('a report of 2020 may call part five by either name', async () => {
  const model = modelOf(reportIn(2020));
  for (const text of [
    '五、政府信息公开工作存在的主要问题及改进情况',
    '五、存在的主要问题及改进情况',
    '五、存在问题',
  ]) {
    const own = changed(model, '五、政府信息公开工作存在的主要问题及改进情况', worded(text));
    const { report } = recognizeGrids(await CONTAINERS['html, clean']!(own));
    expect(told(report)).toEqual(
      text === '五、存在问题'
        ? [['changed', '五、存在问题', '五、政府信息公开工作存在的主要问题及改进情况']]
        : [],
    );
  }
});

test('Word numbers headings by itself: none of them has a number in its text', async () => {
  const model = [ONE, TWO, THREE, FOUR, FIVE, SIX].reduce<Model>(
    (before, heading) => changed(before, heading, worded(heading.slice(2))),
    modelOf(reportIn(2024)),
  );
  const { report } = recognizeGrids(await CONTAINERS['docx, minimal']!(model));
  expect(told(report)).toEqual([]);
  expect(report.parts.overview).toBe(OVERVIEW.join('\n'));
});

test.each(['workbook, one sheet', 'docx, minimal', 'text'])(
  '%s: however the tables are arranged, right headings are right',
  (render) => {
    for (const habit of Object.keys(HABITS)) {
      const random = randomFrom(5);
      const model = HABITS[habit]!(modelOf(randomReport(5, { year: 2024, limit: 3000 })), random);
      const { report } = recognizeGrids(RENDERS[render]!(model, random));
      expect([habit, told(report)]).toEqual([habit, []]);
    }
  },
);
