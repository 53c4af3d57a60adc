/** N-heading: what is said of headings that are not the printed ones; `test/corpus/headings` has every container. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { gridOfText } from '../../src/readers';
import { recognizeGrids } from '../../src/recognize';
import type { OddHeading } from '../../src/report';
import { findingsOf, said, written } from './support';

const TEXT = '（二）依申请公开。本年没有收到政府信息公开申请。';
const place = { kind: 'text', grid: '正文', row: 3, column: 0 } as const;
const having = (given: Partial<OddHeading>) =>
  written(
    TEXT,
    {},
    { headings: [{ heading: '一、总体情况', how: 'changed', text: '', address: place, ...given }] },
  );

test.each<[Partial<OddHeading>, string]>([
  [{ text: '一、概述' }, '标题“一、概述”与格式不同，应为“一、总体情况”'],
  [{ how: 'glued', text: '一、总体情况' }, '标题“一、总体情况”与正文相连，应单独一行'],
  [{ how: 'missing' }, '缺少标题“一、总体情况”，已按内容识别这一部分；需补上标题'],
])('breaks: %j', (given, message) => expect(said(having(given))).toEqual([['N-heading', message]]));

test('it is a warning under its part, at its place', () => {
  expect(findingsOf(having({ text: '一、概述' }))).toMatchObject([
    {
      id: 'N-heading:overview.changed',
      severity: 'warning',
      table: null,
      excerpt: { part: 'overview', start: 0, end: 0, sentence: '一、概述' },
      addresses: [place],
    },
  ]);
  expect(findingsOf(having({ heading: '三、收到和处理政府信息公开申请情况', how: 'missing' }))).toMatchObject(
    [{ id: 'N-heading:requests.missing', table: 'requests', excerpt: null }],
  );
});

test('a heading of another edition says nothing of this one', () =>
  expect(said(having({ heading: '七、其他' }))).toEqual([]));

/** A report in lines, whose tables have no figures. */
const inLines = (...first: readonly string[]) =>
  recognizeGrids([
    gridOfText(
      [
        '青石镇人民政府2024年政府信息公开工作年度报告',
        ...first,
        ...(editionById('2021')?.parts ?? []).slice(1).map(({ heading }) => heading),
        '本年度没有收取信息处理费。',
      ].join('\n'),
    ),
  ]).report;
const headings = (...first: readonly string[]) =>
  checkReport(inLines(...first), RULE_WORDS['zh-CN']).findings.filter(({ rule }) => rule === 'N-heading');

test('the examples of its card', () => {
  expect(headings('一、总体情况', TEXT)).toEqual([]);
  expect(headings('一、概述', TEXT)).toHaveLength(1);
  expect(headings(`一、总体情况${TEXT}`)).toHaveLength(1);
});

const PREFACE =
  '根据《中华人民共和国政府信息公开条例》，编制本年度报告。统计期限自2024年1月1日起，至2024年12月31日止。';
const BODY = '2024年，我镇围绕群众关心的事，推进政府信息公开工作，年初列出要公开的事项，年末逐项核对。';

test.each<[string, string[], string, string]>([
  ['behind the preface', [PREFACE, BODY, TEXT], PREFACE, `${BODY}\n${TEXT}`],
  [
    'with its first paragraph',
    [PREFACE, '（一）主动公开。', BODY, TEXT],
    PREFACE,
    `（一）主动公开。\n${BODY}\n${TEXT}`,
  ],
  ['without a preface', [BODY, TEXT], '', `${BODY}\n${TEXT}`],
  [
    'behind the contact',
    [PREFACE, '联系电话：0000-0000000。', BODY],
    `${PREFACE}\n联系电话：0000-0000000。`,
    BODY,
  ],
])('part one without a heading begins %s', (_, lines, preface, overview) => {
  const { parts, headings: odd } = inLines(...lines);
  expect([parts.preface, parts.overview]).toEqual([preface, overview]);
  expect(odd.map(({ how }) => how)).toEqual(['missing']);
});

test('a preface alone is no part one', () => {
  const { parts, headings: odd } = inLines(PREFACE);
  expect([parts.preface, parts.overview, odd]).toEqual([PREFACE, '', []]);
});

test.each([
  ['a table of contents', ['一、总体情况', '二、主动公开政府信息情况', '一、总体情况', BODY]],
  [
    'a menu in one line',
    ['一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况', '一、总体情况', BODY],
  ],
  ['page numbers', ['一、总体情况…………1', '一、总体情况', BODY]],
  [
    'a list within part one',
    ['一、总体情况', '一、主动公开', BODY, '二、依申请公开', BODY, '三、平台建设', BODY],
  ],
])('%s is no heading that is wrong', (_, lines) => expect(inLines(...lines).headings).toEqual([]));
