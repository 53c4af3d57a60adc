import { strFromU8, unzipSync } from 'fflate';
import { checkReport } from '../../src/checks';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import type { Report } from '../../src/report';
import { findingsCsv } from '../../src/review/list/csv';
import { findingsDocument } from '../../src/review/list/document';
import { findingList, summaryOf } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { readXlsx } from '../../src/readers/xlsx';
import { writeXlsx } from '../../src/writers/xlsx';
import { sampleReport, withFigure } from '../support/reports';
import { all, rowsOf } from '../support/wordTable';

const words = FINDING_LIST_WORDS['zh-CN'];
const listOf = (report: Report) => findingList(report, checkReport(report, RULE_WORDS['zh-CN']), words);

const address = { kind: 'sheet', grid: "三'依申请", row: 3, column: 3 } as const;
function placed(report: Report): Report {
  const id = 'requests.received.natural' as never;
  return { ...report, figures: new Map([...report.figures, [id, { ...report.figures.get(id)!, address }]]) };
}
const wrong = placed(withFigure(sampleReport(), 'requests.received.natural', 4));

test('a line says part, severity, finding, place, the best repair and the rule', () => {
  const { lines, errors, unit, year } = listOf(wrong);
  expect([unit, year, errors]).toEqual(['金山镇人民政府', 2024, 1]);
  expect(lines[0]).toEqual({
    number: 1,
    follows: false,
    part: '三、收到和处理政府信息公开申请情况',
    severity: 'error',
    message: '自然人：4＋0≠3＋0，差1',
    places: "三'依申请!D4",
    target: address,
    suggestion: expect.stringContaining('4') as string,
    explained: '',
    rule: 'T3-balance',
  });
});

test('nothing found: how much was looked at', () => {
  expect(summaryOf(listOf(sampleReport()), words)).toBe('全部相符（45项核对）');
});

describe('as a sheet', () => {
  const cellsOf = (plan: ReturnType<typeof planFindings>) => {
    const [grid] = readXlsx(writeXlsx(plan), 'a.xlsx').grids;
    return [...grid!.cells.values()];
  };

  test('of one report: a link to the cell, quotes doubled', () => {
    const cells = cellsOf(planFindings([listOf(wrong)], words));
    expect(cells.map(({ formula }) => formula)).toContain(`=HYPERLINK("#'三''依申请'!D4","查看")`);
    expect(cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['金山镇人民政府2024年政府信息公开工作年度报告检查结果', '1处不符。', '不符']),
    );
  });

  test('of several: whose it is, and no link to cells that are elsewhere', () => {
    const other = { ...wrong, unit: '=银山镇人民政府' };
    const cells = cellsOf(planFindings([listOf(wrong), listOf(other)], words));
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain('=银山镇人民政府');
  });
});

test('as CSV: one line a finding, whose it is, nothing that a spreadsheet would run', () => {
  const other = { ...wrong, unit: '=银山镇人民政府' };
  const lines = findingsCsv([listOf(wrong), listOf(other)], words).split('\r\n');
  expect(lines[0]).toBe('\ufeff机关,年度,状态,未填,序号,部分,级别,问题,位置,建议,说明,规则');
  expect(lines).toHaveLength(6);
  expect(lines[1]).toMatch(
    /^金山镇人民政府,2024,不符,,1,三、收到和处理政府信息公开申请情况,不符,自然人：4＋0≠3＋0，差1,三'依申请!D4,.*,,T3-balance$/,
  );
  expect(lines[3]).toMatch(/^'=银山镇人民政府,2024,/);
  expect(lines[5]).toBe('');
});

test('as a Word document: a band for each part, a row for each finding', async () => {
  const xml = strFromU8(unzipSync(await findingsDocument([listOf(wrong)], words))['word/document.xml']!);
  const [table] = all(xml, 'w:tbl').map(rowsOf);
  expect(table!.map((row) => row.map(({ text }) => text).slice(0, 4))).toEqual([
    ['序号', '级别', '问题', '位置'],
    ['三、收到和处理政府信息公开申请情况'],
    ['1', '不符', '自然人：4＋0≠3＋0，差1', '三&apos;依申请!D4'],
    ['1', '不符', expect.stringMatching(/^一、本年新收/) as string, '三&apos;依申请!D4'],
  ]);
});
