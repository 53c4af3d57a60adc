/** Whoever leaves 导入 while a file is being read stays where he went. */
import '../browserParts';
import { screen } from '@testing-library/react';
import { sampleReport, withFigure } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { heldReading } from '../heldReading';
import { button, problem, renderPane, said } from '../pane';

const brought = withFigure(sampleReport(), 'requests.received.natural', 9);

async function reading() {
  const held = heldReading();
  const pane = await renderPane({
    workbook: FakeWorkbook.holding(sampleReport(), { typedTotals: true }),
    read: held.read,
  });
  const choose = async (name: string) => {
    await pane.user.upload(screen.getByLabelText('要导入的文件'), new File(['文'], name));
    await held.begun(name);
  };
  await pane.user.click(button('导入已有报告'));
  await choose('甲.docx');
  expect(said().join()).toContain('甲.docx');
  return { ...pane, ...held, choose };
}

const WAYS = [
  ['取消', '取消', '上年数据'],
  ['设置', '设置', '设置'],
  ['报告信息', /^金山镇人民政府/, '报告信息'],
] as const;

describe.each(WAYS)('by %s', (_, way, heading) => {
  test('what was read does not bring him back', async () => {
    const pane = await reading();
    await pane.user.click(button(way));
    await pane.ends('甲.docx', brought);
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.queryByText(/甲\.docx|3 → 9/)).toBeNull();
  });

  test('what could not be read is said where he is', async () => {
    const pane = await reading();
    await pane.user.click(button(way));
    await pane.fails('甲.docx', 'file/damaged');
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    expect(problem()).toContain('甲.docx 已损坏');
    expect(screen.queryByLabelText('要导入的文件')).toBeNull();
  });
});

test('back in 导入 another file is chosen: it is shown, and the one that was left is not', async () => {
  const pane = await reading();
  await pane.user.click(button('取消'));
  await pane.user.click(button('导入已有报告'));
  expect(button('选择文件')).toBeTruthy();
  await pane.choose('乙.docx');
  await pane.ends('甲.docx', sampleReport());
  expect(screen.queryByText(/^来源：/)).toBeNull();
  await pane.ends('乙.docx', brought);
  expect(screen.getByText('来源：乙.docx')).toBeTruthy();
  expect(screen.getByText('3 → 9')).toBeTruthy();
});

test('an edit meanwhile neither leaves the page nor loses the reading', async () => {
  const pane = await reading();
  pane.workbook.editFigure('requests.received.natural', 5);
  await pane.clock.pass(200);
  expect(said().join()).toContain('甲.docx');
  await pane.ends('甲.docx', brought);
  expect(screen.getByText('5 → 9')).toBeTruthy();
});

test('a file that is damaged for good is not read again: there is no 再试', async () => {
  const pane = await reading();
  await pane.fails('甲.docx', 'file/damaged');
  expect(problem()).toContain('甲.docx 已损坏');
  expect(screen.queryByRole('button', { name: '再试' })).toBeNull();
  expect(button('选择文件')).toBeTruthy();
});
