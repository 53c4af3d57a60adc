/** Two files brought one after the other: the newer one stays, however late the older one ends. */
import '../browserParts';
import { act, fireEvent, screen } from '@testing-library/react';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { heldReading } from '../heldReading';
import { button, problem, renderPane, said } from '../pane';

const older = { ...sampleReport(), unit: '甲镇人民政府' };
const newer = { ...sampleReport(), unit: '乙镇人民政府' };
const holding = () => FakeWorkbook.holding(sampleReport(), { typedTotals: true });

const drop = (name: string) =>
  act(() => {
    fireEvent.drop(document.body, {
      dataTransfer: { types: ['Files'], files: [new File(['文'], name)], dropEffect: 'none' },
    });
  });
const source = () => screen.queryByText(/^来源：/)?.textContent;

async function both(workbook = holding(), view: 'filling' | 'exporting' = 'filling', way = '') {
  const held = heldReading();
  const pane = await renderPane({ workbook, view, read: held.read });
  if (way !== '') await pane.user.click(button(way));
  drop('甲.docx');
  await held.begun('甲.docx');
  drop('乙.docx');
  await held.begun('乙.docx');
  return { ...pane, ...held };
}

describe('the older one ends last', () => {
  test.each([
    ['导入, dropped on the pane', holding, 'filling', ''],
    ['导入, from its page', holding, 'filling', '导入已有报告'],
    ['导入 into an empty workbook', () => new FakeWorkbook(), 'filling', ''],
    ['核对成稿', holding, 'exporting', '核对成稿'],
  ] as const)('%s', async (_, workbook, view, way) => {
    const { ends } = await both(workbook(), view, way);
    await ends('乙.docx', newer);
    await ends('甲.docx', older);
    expect(source()).toBe('来源：乙.docx');
    expect(screen.queryByText(/甲镇/)).toBeNull();
  });
});

test('the older one ends first: the newer one is still being read', async () => {
  const { ends } = await both();
  await ends('甲.docx', older);
  expect(source()).toBeUndefined();
  expect(said().join()).toContain('乙.docx');
  await ends('乙.docx', newer);
  expect(source()).toBe('来源：乙.docx');
});

test('the older one fails last: nothing is said', async () => {
  const { ends, fails } = await both();
  await ends('乙.docx', newer);
  await fails('甲.docx', 'file/damaged');
  expect([source(), problem()]).toEqual(['来源：乙.docx', '']);
});

test('the older one fails first: the newer one is still being read', async () => {
  const { ends, fails } = await both();
  await fails('甲.docx', 'file/damaged');
  expect(problem()).toBe('');
  await ends('乙.docx', newer);
  expect(source()).toBe('来源：乙.docx');
});

test('the newer one fails: the older one does not come in its place; 再试 reads the newer one', async () => {
  const pane = await both();
  await pane.fails('乙.docx', 'file/no-reader');
  await pane.ends('甲.docx', older);
  expect(source()).toBeUndefined();
  expect(problem()).toContain('没有读取 乙.docx');
  expect(button('选择文件')).toBeTruthy();
  await pane.user.click(button('再试'));
  await pane.begun('乙.docx');
  await pane.ends('乙.docx', newer);
  expect([source(), problem()]).toEqual(['来源：乙.docx', '']);
});

test('a file after a paste that is still being read', async () => {
  const held = heldReading();
  const pane = await renderPane({ workbook: holding(), read: held.read });
  await pane.user.click(button('导入已有报告'));
  fireEvent.paste(screen.getByRole('textbox', { name: '或粘贴内容' }), {
    clipboardData: { getData: () => '文', files: [] },
  });
  await held.begun('粘贴的内容');
  drop('乙.docx');
  await held.begun('乙.docx');
  await held.ends('乙.docx', newer);
  await held.ends('粘贴的内容', older);
  expect(source()).toBe('来源：乙.docx');
});
