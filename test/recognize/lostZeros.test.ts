/** A postcode that lost its 0 is known in our workbook, as number or text, in 前言, and in data. */
import { checkReport } from '../../src/checks';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import type { Workbook } from '../../src/grid';
import { planReport } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { readText } from '../../src/readers';
import { reportFromJson } from '../../src/readers/json';
import { recognize, recognizeWorkbook } from '../../src/recognize';
import type { Report } from '../../src/report';
import { readXlsx } from '../../src/readers/xlsx';
import { writeXlsx } from '../../src/writers/xlsx';
import { withCell, workbookOfPlan } from '../support/planned';
import { sampleReport } from '../support/reports';
import { describeWithShared, readShared } from '../support/shared';

const edition = editionById('2021') as Edition;
const place = (row: number) => ({ kind: 'sheet', grid: '封面', row, column: 1 }) as const;
const saidOf = ({ oddities }: Report) =>
  oddities.map(({ kind, text, expected, address }) => [kind, text, expected, address]);

type Typed = string | number;

/** The sample in our workbook, with these two typed into 封面. */
function opened(postcode: Typed, telephone: Typed): Workbook {
  const workbook = workbookOfPlan(planReport(edition, { report: sampleReport() }));
  const typed = withCell(workbook, { address: place(7), value: postcode });
  return withCell(typed, { address: place(8), value: telephone });
}

test.each<[string, Typed, Typed]>([
  ['numbers', 54000, 3191234567],
  ['texts', '54000', '3191234567'],
])('on 封面, as %s: by names and by the whole way', (_, postcode, telephone) => {
  const workbook = opened(postcode, telephone);
  for (const report of [recognizeWorkbook(workbook), recognize(workbook).report]) {
    expect(report.contact).toMatchObject({ postcode: '054000', telephone: '03191234567' });
    expect(saidOf(report)).toEqual([
      ['postcode-zero', '54000', '054000', place(7)],
      ['telephone-zero', '3191234567', '03191234567', place(8)],
    ]);
  }
});

test('on 封面 of a workbook whose tables are read by their labels', () => {
  const workbook = opened(54000, '0319-1234567');
  const names = new Map([...workbook.names].filter(([name]) => !name.startsWith('表三_本年新收')));
  const { report, oddities } = recognize({ ...workbook, names });
  expect(report.contact.postcode).toBe('054000');
  expect(saidOf(report).filter(([kind]) => kind === 'postcode-zero')).toEqual([
    ['postcode-zero', '54000', '054000', place(7)],
  ]);
  expect(oddities).toEqual(report.oddities);
});

test('in a file of ours the postcode is a text, and nothing is said', () => {
  const report = { ...sampleReport(), contact: { ...sampleReport().contact, postcode: '054000' } };
  const file = readXlsx(writeXlsx(planReport(edition, { report })), 'a.xlsx');
  const read = recognize(file).report;
  expect([read.contact.postcode, read.oddities]).toEqual(['054000', []]);
});

test('in the 前言 of a text', () => {
  const text = `某局2024年政府信息公开工作年度报告
本报告依照条例编制。联系方式（地址：某路1号；邮编：54000；电话：0319-1234567）。
一、总体情况
本年度工作按计划完成。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0`;
  const { report } = recognize({ grids: [readText(new TextEncoder().encode(text), 'a.txt')] });
  expect(report.contact.postcode).toBe('054000');
  expect(report.oddities).toContainEqual(
    expect.objectContaining({ kind: 'postcode-zero', text: '54000', expected: '054000' }),
  );
  expect(report.oddities.find(({ kind }) => kind === 'postcode-zero')?.address).not.toBeNull();
});

test('the finding names both', () => {
  const { findings } = checkReport(recognizeWorkbook(opened(54000, 3191234567)), RULE_WORDS['zh-CN']);
  expect(
    findings.filter(({ rule }) => rule === 'V-form').map(({ severity, message }) => [severity, message]),
  ).toEqual([
    ['warning', '邮编少了开头的0：“54000”，按054000读取，需核对'],
    ['warning', '电话少了开头的0：“3191234567”，按03191234567读取，需核对'],
  ]);
});

describeWithShared('the shared case of a postcode', 'cases/faults/postcode.json', () => {
  test('has both back', () => {
    const report = reportFromJson(new TextDecoder().decode(readShared('cases/faults/postcode.json')));
    expect(report.contact).toMatchObject({ postcode: '010020', telephone: '04712345678' });
    expect(saidOf(report)).toEqual([
      ['postcode-zero', '10020', '010020', null],
      ['telephone-zero', '4712345678', '04712345678', null],
    ]);
  });
});
