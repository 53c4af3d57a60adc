/** 撤销 and 重做 as the pane offers them: named, one after another, and never twice what was done already. */
import '../browserParts';
import { UserError } from '../../../src/messages';
import { unitValues } from '../../../src/taskpane/state/unit';
import type { ReadySentence } from '../../../src/taskpane/state/sentenceActions';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { logged } from './actionLog';

const busy = new UserError('excel/busy');
const sentence = { id: 'requests', part: 'overview', text: '本年度收到申请3件。' } as ReadySentence;

async function started() {
  const pane = logged({ workbook: FakeWorkbook.holding(sampleReport(), { typedTotals: true }) });
  await pane.actions.followEdit();
  const telephone = (value: string) =>
    pane.actions.saveUnit({ ...unitValues(pane.open().report), telephone: value });
  pane.told();
  return { ...pane, telephone };
}

test('steps go back one after another and forward again, each named', async () => {
  const pane = await started();
  await pane.telephone('010-1');
  await pane.actions.insertSentence(sentence, sentence.text);
  pane.told();
  for (const way of ['undo', 'undo', 'redo', 'redo', 'redo'] as const) await pane.actions[way]();
  expect(pane.told()).toEqual([
    'read template, to undo: cover, to redo: sentence, afresh',
    'done 已撤销：插入常用语句',
    'read template, to undo: nothing, to redo: cover, afresh',
    'done 已撤销：写入封面',
    'read template, to undo: cover, to redo: sentence, afresh',
    'done 已重做：写入封面',
    'read template, to undo: sentence, afresh',
    'done 已重做：插入常用语句',
  ]);
});

test('a step whose reading fails is not taken again: 再试 only reads', async () => {
  const pane = await started();
  const write = jest.spyOn(pane.workbook, 'write');
  pane.workbook.failNext('read', busy);
  // The reading before the step must not be the one that fails.
  const read = pane.workbook.read.bind(pane.workbook);
  let reads = 0;
  jest.spyOn(pane.workbook, 'read').mockImplementation(() => {
    reads++;
    return reads === 1 ? Promise.resolve(pane.workbook.content) : read();
  });
  await pane.actions.insertSentence(sentence, sentence.text);
  expect(pane.told()).toEqual(['failed excel/written-not-read {"step":"插入常用语句"}, again, passing']);
  pane.problem()?.retry?.();
  await pane.actions.followEdit();
  expect(write).toHaveBeenCalledTimes(1);
  expect(pane.told()).toContain('done 已插入到“一、总体情况”第5段之后, undoable');
  expect(pane.open().report.parts.overview.split('本年度收到申请3件。')).toHaveLength(2);
});

test('undoing whose reading fails is not done again either', async () => {
  const pane = await started();
  await pane.telephone('010-1');
  await pane.telephone('010-2');
  pane.told();
  pane.workbook.failNext('read', busy);
  await pane.actions.undo();
  expect(pane.told()).toEqual(['failed excel/written-not-read {"step":"撤销：写入封面"}, again, passing']);
  pane.problem()?.retry?.();
  await pane.actions.followEdit();
  expect(await pane.workbook.history()).toEqual({ undo: ['cover'], redo: ['cover'] });
});

test('what undoing an insertion would lose: trying again, or keeping the sheets', async () => {
  const pane = await started();
  await pane.actions.listFindings('zh-CN');
  pane.told();
  pane.workbook.failNext('undo', new UserError('undo/would-lose', { cells: '检查结果!A9' }));
  await pane.actions.undo();
  expect(pane.told()).toEqual(['failed undo/would-lose {"cells":"检查结果!A9"}, again, or keep']);
  pane.problem()?.keep?.();
  await pane.actions.followEdit();
  expect(pane.workbook.takenOut).toEqual(['keep-as-old']);
  expect(pane.told()).toContain('done 已撤销：列出检查结果；插入的工作表改名为“（旧）”保留');
});

test('older steps that had no room are said', async () => {
  const pane = await started();
  pane.workbook.outcome = { forgotten: 3, undoable: true };
  await pane.telephone('010-1');
  expect(pane.told()).toContain('done 已写入封面；较早的3步不能再撤销了, undoable');
});

test('the steps are forgotten when asked', async () => {
  const pane = await started();
  await pane.telephone('010-1');
  pane.told();
  await pane.actions.forgetSteps();
  expect(pane.told()).toEqual(['read template, to undo: nothing', 'done 撤销记录已清除']);
  await pane.actions.undo();
  expect(pane.told()).toEqual([]);
});

test('forgotten steps whose reading fails are forgotten all the same, and said so', async () => {
  const pane = await started();
  await pane.telephone('010-1');
  pane.told();
  pane.workbook.failNext('read', new UserError('excel/busy'));
  await pane.actions.forgetSteps();
  expect(pane.problem()?.error.code).toBe('excel/written-not-read');
  expect(pane.problem()?.error.details).toEqual({ step: '清除撤销记录' });
});
