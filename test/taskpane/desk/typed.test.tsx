/** 审核 in the pane: nothing that was typed is lost; what was explained counts no more; what cannot be copied is shown. */
import '../browserParts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { UserError } from '../../../src/messages';
import { button, problem } from '../pane';
import type { RenderedPane } from '../pane';
import { begun, desk, file, settled } from './made';

jest.setTimeout(120_000);

test('where the browser copies nothing, letters, 通报 and 公布情况 are shown to be copied by hand', async () => {
  const pane = await begun([file('财政局'), file('教育局', 9)], { mayCopy: false });
  await pane.user.click(button('审核2份'));
  await screen.findByRole('grid');
  const box = () => screen.getByRole('textbox', { name: '复制框：全选后复制' }).textContent;
  await pane.user.click(button('复制公布情况'));
  await settled(() => screen.findByRole('textbox', { name: '复制框：全选后复制' }));
  expect(box()).toContain('应公布2024年政府信息公开工作年度报告的单位2家，已报送2家');
  await pane.user.click(button('复制通报'));
  await settled(() => screen.findByText('关于2024年政府信息公开工作年度报告审核情况的通报'));
  expect(box()).not.toContain('应公布2024年');
  await pane.user.click(screen.getByRole('row', { name: /教育局/ }));
  expect(screen.queryByRole('textbox', { name: '复制框：全选后复制' })).toBeNull();
  await pane.user.click(button('复制函件'));
  await settled(() => screen.findByRole('textbox', { name: '复制框：全选后复制' }));
  expect(box()).toContain('自然人：9＋0≠3＋0，差6');
  expect(pane.copied).toEqual([]);
});

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '备注' });
const typeNote = (value: string) => fireEvent.change(note(), { target: { value } });
const openMember = (pane: RenderedPane, name: RegExp) => pane.user.click(screen.getByRole('row', { name }));

/** Somebody types into a cell of 审核台账: in the row of a name, under a header. */
async function typedInSheet(pane: RenderedPane, name: string, header: string, value: string) {
  const grid = pane.workbook.content.grids.find((each) => each.name === '审核台账')!;
  const place = (text: string) => {
    const at = [...grid.cells].find(([, cell]) => cell.text === text)?.[0] ?? NaN;
    return { row: Math.floor(at / 16384), column: at % 16384 };
  };
  const { row } = place(name);
  const { column } = place(header);
  pane.workbook.edit({ address: { kind: 'sheet', grid: grid.name, row, column }, value });
  await pane.clock.pass(2_000);
}

test('备注: what is typed is still there on another member and after a decision, until it is saved', async () => {
  const pane = await desk();
  await openMember(pane, /财政局/);
  typeNote('电话核实');
  await pane.user.click(button('返回'));
  expect(screen.getByText('1条备注未保存', { exact: false }).textContent).toContain('财政局');
  await openMember(pane, /教育局/);
  expect(note().value).toBe('');
  await pane.user.click(button('返回'));
  await pane.user.click(within(screen.getByText('1条备注未保存', { exact: false })).getByRole('button'));
  expect(note().value).toBe('电话核实');
  await pane.user.click(button('退回'));
  await screen.findByText('财政局：退回');
  expect(note().value).toBe('电话核实');
  await pane.user.click(button('保存备注'));
  await screen.findByText('备注已保存');
  expect(screen.queryByRole('button', { name: '保存备注' })).toBeNull();
  await pane.user.click(button('撤销：审核决定'));
  await waitFor(() => expect(note().value).toBe(''));
});

test('备注: what cannot be saved stays; what is given up is gone; what the sheet says meanwhile is told', async () => {
  const pane = await desk();
  await openMember(pane, /财政局/);
  typeNote('甲');
  pane.workbook.failNext('update', new UserError('excel/busy'));
  await pane.user.click(button('保存备注'));
  await pane.clock.pass(0);
  expect(problem()).not.toBe('');
  expect(note().value).toBe('甲');
  await typedInSheet(pane, '财政局', '备注', '乙');
  await screen.findByText('工作表里的备注已另改为：乙');
  expect(note().value).toBe('甲');
  await pane.user.click(button('放弃改动'));
  expect(note().value).toBe('乙');
});

test('已说明: with a reason from the card; the letter leaves it out; it is withdrawn, and undone', async () => {
  const pane = await desk();
  await openMember(pane, /教育局/);
  await pane.user.click(button('说明原因'));
  fireEvent.change(screen.getByRole('textbox', { name: '原因（可不填）' }), { target: { value: '已核实' } });
  await pane.user.click(button('返回'));
  await openMember(pane, /教育局/);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '原因（可不填）' }).value).toBe('已核实');
  await pane.user.click(button('记为已说明'));
  await screen.findByText('没有发现问题');
  await pane.user.click(button('复制函件'));
  await settled(() => screen.findByText('已复制函件'));
  expect(pane.copied[0]?.text).not.toContain('自然人：9＋0≠3＋0');
  await pane.user.click(button('已改和已说明的 (1)'));
  screen.getByText('已核实');
  await pane.user.click(button('撤回说明'));
  await screen.findByText('已撤回说明');
  expect(screen.queryByText('没有发现问题')).toBeNull();
  await pane.user.click(button('撤销：审核决定'));
  await screen.findByText('没有发现问题');
  await pane.user.click(button('撤销：审核决定'));
  await waitFor(() => expect(screen.queryByText('没有发现问题')).toBeNull());
  expect(screen.queryByRole('textbox', { name: '原因（可不填）' })).toBeNull();
});
