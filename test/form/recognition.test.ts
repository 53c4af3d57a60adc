/** How the form is written in real reports: headings, titles, contacts and covers, each word and limit in a text. */
import {
  CONTACT_END,
  CONTACT_SPELLINGS,
  COVER_SPELLINGS,
  HEADING_WORDS,
  LONGEST_HEADING,
  NOT_IN_TITLE,
  NOT_TITLE,
  NUMBERING,
  PAGE_NUMBER,
  PERIOD,
  RESIDUE,
  SIGN_SPELLINGS,
  TITLES,
  UNIT_SPELLINGS,
  ZERO_SPELLINGS,
} from '../../src/form';
import { finds, whole } from '../support/marked';

test('the words of the headings', () => {
  expect(HEADING_WORDS).toEqual({
    preface: [],
    overview: [['总体情况'], ['概述'], ['概况'], ['基本情况'], ['工作情况']],
    proactive: [['主动公开']],
    requests: [['申请', '情况'], ['依申请公开']],
    disputes: [['复议'], ['诉讼']],
    problems: [['问题'], ['改进']],
    others: [
      ['其他', '事项'],
      ['其它', '事项'],
      ['其他', '情况'],
    ],
  });
  expect(LONGEST_HEADING).toBe(32);
});

finds('the number of a heading or label', NUMBERING, [
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十二', '3', '12'].flatMap((number) => [
    `«(${number})»总体情况`,
    `«${number}、»总体情况`,
  ]),
  ...[...'、.,:'].map((mark) => `«(三)${mark}»总体情况`),
  ...[...'、.,:)'].map((mark) => `«三${mark}»总体情况`),
  '一总体情况',
  '()总体情况',
  '(三总体情况',
  '、总体情况',
  '第一、总体情况',
  '见(三)',
]);

const parts = (text: string) =>
  TITLES.slice(0, 3)
    .map((title) => title.exec(text)?.groups)
    .map((groups) => groups && `${groups.year} ${groups.unit}`);

describe('titles', () => {
  test.each([
    ['2024年青石县人民政府信息公开工作年度报告', ['2024 青石县人民政府', '2024 青石县人民', undefined]],
    ['2024年度青石县教育局政府信息公开工作年度报告', [undefined, '2024 青石县教育局', undefined]],
    ['二〇二四年青石县教育局政务信息公开报告', [undefined, '二〇二四 青石县教育局', undefined]],
    ['青石县教育局2024年度政府信息公开工作年度报告', [undefined, undefined, '2024 青石县教育局']],
    ['青石县教育局二〇二四年信息公开报告', [undefined, undefined, '二〇二四 青石县教育局']],
    ['青石县教育局2024年法治政府信息公开报告', [undefined, undefined, '2024 青石县教育局']],
    ['青石县教育局2024年政务信息公开报告', [undefined, undefined, '2024 青石县教育局']],
    ['2024年政府信息公开工作年度报告', [undefined, undefined, '2024 ']],
    ['2024年局政府信息公开报告', [undefined, undefined, undefined]],
    ['2024年青人民政府信息公开报告', [undefined, '2024 青人民', undefined]],
    ['关于2024年青石县人民政府信息公开报告', [undefined, undefined, undefined]],
    ['024年政府信息公开报告', [undefined, undefined, undefined]],
    ['青石县教育局政府信息公开年度报告', [undefined, undefined, undefined]],
    ['青石县教育局2024年政府信息公开报告的说明', [undefined, undefined, undefined]],
    ['2024年青石县人民政府信息公开报告的说明', [undefined, undefined, undefined]],
    ['2024年青石县教育局政府信息公开报告的说明', [undefined, undefined, undefined]],
  ])('%s', (text, found) => expect(parts(text)).toEqual(found));

  test.each([
    '报告',
    '工作报告',
    '情况报告',
    '工作情况的报告',
    '年度报告',
    '的年度报告',
    '工作情况的年度工作情况的报告',
    '情况工作报告',
    '年度情况报告',
  ])('信息公开%s', (end) => {
    expect(parts(`青石县教育局2024年政府信息公开${end}`)).toEqual([
      undefined,
      undefined,
      '2024 青石县教育局',
    ]);
    expect(parts(`2024年青石县教育局政府信息公开${end}`)).toEqual([
      undefined,
      '2024 青石县教育局',
      undefined,
    ]);
    expect(parts(`2024年青石县人民政府信息公开${end}`)[0]).toBe('2024 青石县人民政府');
  });

  test.each([
    ['政府信息公开工作2024年度报告', 3, '2024 '],
    ['青石县教育局政府信息公开2024年年度报告', 3, '2024 青石县教育局'],
    ['2021政府信息公开工作年度报告', 2, '2021 '],
    ['青石县教育局〔2024〕年政府信息公开年报', 2, '2024 青石县教育局'],
    ['青石县人民政府信息公开工作年度报告(2024年度)', 4, '2024 青石县人民政府'],
    ['青石县教育局政府信息公开工作年度报告(二〇二四年度)', 5, '二〇二四 青石县教育局'],
    ['青石县教育局政府信息公开年报(2024)', 5, '2024 青石县教育局'],
    ['青石县教育局政府信息公开工作年度报告2024年', 5, '2024 青石县教育局'],
    ['青石县教育局2024年政府信息公开工作年度报告(公开稿)', 2, '2024 青石县教育局'],
    ['青石县教育局2024年政府信息公开工作年度报告的公示', 2, '2024 青石县教育局'],
  ])('%s', (text, index, named) => {
    const groups = TITLES[index]?.exec(text)?.groups;
    expect(`${groups?.year} ${groups?.unit}`).toBe(named);
  });
  test.each([
    '2024年1月政府信息公开报告',
    '青石县教育局1999政府信息公开报告',
    '关于做好2024年政府信息公开年度报告编制工作的通知',
  ])('%s is none', (text) => expect(TITLES.some((title) => title.test(text))).toBe(false));

  test('names are of at most 40 characters', () => {
    const name = '青'.repeat(40);
    expect(parts(`${name}2024年信息公开报告`)[2]).toBe(`2024 ${name}`);
    expect(parts(`青${name}2024年信息公开报告`)[2]).toBeUndefined();
    expect(parts(`2024年${name}政府信息公开报告`)[1]).toBe(`2024 ${name}`);
    expect(parts(`2024年青${name}政府信息公开报告`)[1]).toBeUndefined();
  });

  finds('lines above that do not belong to them', NOT_TITLE, [
    ...whole(
      '附件 附件: 附件1 附件12: 目录 首页 首页>政务公开 当前位置 当前位置:首页 索引号 索引号:000 日期: 发布日期:2025-01-20',
    ),
    ...whole(
      '2025年1月15日 2025-01-15 (2025.1.15) 临水〔2025〕3号 政务公开>年报 政府信息公开年报 某市政府门户网站 打印',
    ),
    '附件材料',
    '见附件',
    '总目录',
    '目录一',
    '在首页',
    '日期',
    '青石县教育局',
  ]);
  finds('what is in no title', NOT_IN_TITLE, [
    ...[...'。,;:!?'].map((mark) => `公开«${mark}»`),
    '«一、»总体情况',
    '«(十二)»总体情况',
    '«三)»总体情况',
    '«(二、»',
    '1、总体情况',
    '(一',
    '第一、',
    '青石县教育局',
  ]);
});

finds('the period of the preface', PERIOD, [
  '统计期限«自2024年1月1日»起',
  '自2024年1月2日',
  '«2024年1月1日»至12月31日',
  '«2024年1月1日»起至2024年12月31日止',
  '2024年1月1日',
  '12024年1月1日至12月31日',
  '自24年1月1日',
]);
test('the year of the period', () => expect(PERIOD.exec('自2024年1月1日起至12月31日')?.[1]).toBe('2024'));

test('what stands before contact details', () => {
  expect(CONTACT_SPELLINGS).toEqual({
    address: ['联系地址', '办公地址', '通讯地址', '通信地址', '地址'],
    postcode: ['邮政编码', '邮编'],
    telephone: ['联系电话', '办公电话', '电话'],
    email: ['电子邮箱', '电子邮件', '电子信箱', '邮箱', 'E-mail', 'Email', 'email'],
  });
});
finds('the end of a contact detail', CONTACT_END, ['«；»', '«;»', '«。»', '«）»', '«)»', '，', '（']);

finds('marks of a word processor', RESIDUE, [
  '一、«[bookmark:_Toc1]»总体«[bookmark:]»情况',
  '[书签]',
  'bookmark:1]',
]);
finds('the number of a page', PAGE_NUMBER, [
  ...[
    '3',
    '12',
    '123',
    '- 3 -',
    '—12—',
    '–3–',
    '－3－',
    '第3页',
    '第 3 页',
    '  3  ',
    '3页',
    '第3',
    '-- 3 --',
  ].map((text) => `«${text}»`),
  '1234',
  '3件',
  '共3页',
  '页',
  '-',
  '第三页',
]);

test('the labels of a cover', () => {
  expect(COVER_SPELLINGS).toEqual({
    unit: [
      '机关名称',
      '单位名称',
      '填报单位',
      '报告单位',
      '编制单位',
      '报送单位',
      '填报机关',
      '单位',
      '机关',
    ],
    year: '年度 报告年度 年份 填报年度 统计年度 所属年度 数据年度 统计期限 统计时间 统计期间 报告期'.split(
      ' ',
    ),
  });
});
test('how figures are spelled', () => {
  expect(UNIT_SPELLINGS.join(' ')).toBe('万元 元 件次 人次 件 次 个 条 项 人 宗 起 份 例 笔');
  expect(ZERO_SPELLINGS).toEqual(['零', '〇', '○']);
  expect(SIGN_SPELLINGS).toEqual({ minus: ['减', '−', '﹣', '–'], plus: ['增', '加'] });
});
