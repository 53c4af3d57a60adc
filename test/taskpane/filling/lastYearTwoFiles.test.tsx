/** Two files chosen one after the other for 上年数据: the newer one stays, however late the older one ends. */
import '../browserParts';
import { screen, within } from '@testing-library/react';
import { randomReport, sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { heldReading } from '../heldReading';
import { button, problem, renderPane } from '../pane';

const older = randomReport(1, { year: 2022, unit: sampleReport().unit });
const newer = randomReport(2, { year: 2023, unit: sampleReport().unit });
const found = () =>
  within(screen.getByRole('region', { name: '上年数据' })).queryByText(/^金山镇人民政府 · /)?.textContent;

async function both() {
  const held = heldReading();
  const pane = await renderPane({ workbook: FakeWorkbook.holding(sampleReport()), read: held.read });
  for (const name of ['甲.docx', '乙.docx']) {
    await pane.user.upload(screen.getByLabelText('上年报告文件'), new File(['文'], name));
    await held.begun(name);
  }
  return { ...pane, ...held };
}

test('the older one ends last', async () => {
  const pane = await both();
  await pane.ends('乙.docx', newer);
  await pane.ends('甲.docx', older);
  expect(found()).toBe('金山镇人民政府 · 2023年 · 2021版');
  await pane.user.click(button('读入'));
  expect(screen.getByText('2023年 · 已读入')).toBeTruthy();
});

test('the older one ends last, after the newer one was put away', async () => {
  const pane = await both();
  await pane.ends('乙.docx', newer);
  await pane.user.click(button('取消'));
  await pane.ends('甲.docx', older);
  expect(found()).toBeUndefined();
});

test('the older one ends first', async () => {
  const pane = await both();
  await pane.ends('甲.docx', older);
  expect(found()).toBeUndefined();
  await pane.ends('乙.docx', newer);
  expect(found()).toBe('金山镇人民政府 · 2023年 · 2021版');
});

test('the older one fails: nothing is said', async () => {
  const pane = await both();
  await pane.fails('甲.docx', 'file/damaged');
  expect(problem()).toBe('');
  await pane.ends('乙.docx', newer);
  expect([found(), problem()]).toEqual(['金山镇人民政府 · 2023年 · 2021版', '']);
});

test('the newer one fails: the older one does not come in its place', async () => {
  const pane = await both();
  await pane.fails('乙.docx', 'file/damaged');
  await pane.ends('甲.docx', older);
  expect(found()).toBeUndefined();
  expect(problem()).toContain('乙.docx 已损坏');
});
