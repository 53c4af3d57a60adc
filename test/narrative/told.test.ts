/** What the text states already of a sentence that is offered. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { toldAlready } from '../../src/narrative';
import type { Report } from '../../src/report';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const REQUESTS = '本年度收到政府信息公开申请3件；办结3件，其中不予公开2件、无法提供1件。';
const DISPUTES = '本年度没有因政府信息公开引起的行政复议、行政诉讼。';
const FEE = '本年度没有发出信息处理费收费通知，没有收取信息处理费。';

const report = (parts: Partial<Report['parts']>): Report => ({
  ...sampleReport(),
  parts: { preface: '', overview: '', problems: '', others: '', ...parts },
});
const requests = (overview: string) =>
  toldAlready(report({ overview }), edition, { id: 'requests', text: REQUESTS });

test.each<[string, string, readonly string[]]>([
  ['nothing', '（一）主动公开。全年公开信息120条。', []],
  ['the same figure', '（一）总体。全年新收政府信息公开申请3件。', ['全年新收政府信息公开申请3件。']],
  [
    'it with another number: it is told, and the check says that it is wrong',
    '全年新收政府信息公开申请5件。',
    ['全年新收政府信息公开申请5件。'],
  ],
  [
    'each of its figures in a sentence of its own, and another thing between',
    '全年收到政府信息公开申请3件。网站更新120次。全年办结政府信息公开申请3件。',
    ['全年收到政府信息公开申请3件。', '全年办结政府信息公开申请3件。'],
  ],
  ['only a figure that does not come first', '全年办结政府信息公开申请3件。', []],
  ['last year’s', '2023年收到政府信息公开申请3件。', []],
])('of 依申请公开: %s', (_, overview, told) => {
  expect(requests(overview)).toEqual(told);
});

test('in whatever part, as it is written there', () => {
  const written = '全年收到政府信息公开申请 ３ 件。';
  expect(toldAlready(report({ problems: written }), edition, { id: 'requests', text: REQUESTS })).toEqual([
    written,
  ]);
  expect(toldAlready(report({ preface: written }), edition, { id: 'requests', text: REQUESTS })).toEqual([]);
});

test('that there are none is stated, too', () => {
  const overview = '没有发生政府信息公开行政复议、行政诉讼。';
  expect(toldAlready(report({ overview }), edition, { id: 'disputes', text: DISPUTES })).toEqual([overview]);
});

test('信息处理费 is in no table: what speaks of it in part six', () => {
  const others = '其他没有需要报告的事项。全年未收取信息处理 费。';
  expect(toldAlready(report({ others }), edition, { id: 'fee', text: FEE })).toEqual([
    '全年未收取信息处理 费。',
  ]);
  expect(
    toldAlready(report({ others: '（一）信息处理费。没有发出收费通知。' }), edition, {
      id: 'fee',
      text: FEE,
    }),
  ).toEqual(['没有发出收费通知。']);
  expect(
    toldAlready(report({ others: '（一）信息处理费。没有发生。' }), edition, { id: 'fee', text: FEE }),
  ).toEqual(['（一）信息处理费。']);
  expect(toldAlready(report({ overview: others }), edition, { id: 'fee', text: FEE })).toEqual([]);
});
