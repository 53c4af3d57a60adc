import { screen, within } from '@testing-library/react';
import { formatAddress } from '../../../src/grid';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said } from '../pane';

const WRONG = '（二）依申请公开。本年收到政府信息公开申请4件，都在期限内答复。';
const INDENT = '\u3000\u3000';
const PLACE = { kind: 'sheet', grid: '一、总体情况', column: 0 } as const;

/** The sample whose text says 4 where table three says 3. */
function withWrongText(): FakeWorkbook {
  const sample = sampleReport();
  const parts = { ...sample.parts, overview: `（一）主动公开。按目录发布。\n${WRONG}` };
  return FakeWorkbook.holding({ ...sample, parts, partPlaces: { ...sample.partPlaces } });
}
const opened = (workbook = withWrongText()) => renderPane({ workbook, view: 'checking' });
const finding = () => {
  const found = findingButtons().find((each) => each.textContent?.includes('4件'));
  if (!found) throw new Error('no finding on the text');
  return found;
};
const paragraphs = (workbook: FakeWorkbook) => workbook.report().parts.overview.split('\n');

describe('findings on a text', () => {
  test('stand under their part, with the sentence quoted and its number emphasised', async () => {
    await opened();
    const section = finding().closest('section');
    expect(within(section!).getByRole('heading', { level: 2 }).textContent).toBe('一、总体情况');
    expect(finding().querySelector('strong')?.textContent).toBe('4');
    expect(finding().textContent).toContain('申请4件，都在期限内答复');
  });

  test('of a part that is empty nothing is found: it is missing', async () => {
    const sample = sampleReport();
    const pane = await opened(FakeWorkbook.holding({ ...sample, parts: { ...sample.parts, problems: '' } }));
    expect(screen.queryByRole('region', { name: '检查结果' })).toBeNull();
    await pane.user.click(button('还有1个部分未填完'));
    await pane.user.click(button('五、存在的主要问题及改进情况未填'));
    expect(pane.workbook.selections.at(-1)?.map(formatAddress)).toEqual(['五、问题改进!A3']);
  });

  test('a click selects the cell of the paragraph', async () => {
    const pane = await opened();
    await pane.user.click(finding());
    const [selected] = pane.workbook.selections.at(-1) ?? [];
    const place = pane.workbook.report().partPlaces.overview[1];
    expect(selected && formatAddress(selected)).toBe(place && formatAddress(place));
  });

  test('改为“3件” changes that number alone, and can be undone', async () => {
    const pane = await opened();
    await pane.user.click(button('改为“3件”'));
    expect(paragraphs(pane.workbook)[1]).toBe(WRONG.replace('4件', '3件'));
    expect(paragraphs(pane.workbook)[0]).toBe('（一）主动公开。按目录发布。');
    expect(said().join()).toContain('已采用，改了1格');
    await pane.user.click(button('撤销'));
    expect(paragraphs(pane.workbook)[1]).toBe(WRONG);
  });

  test('the indent of the paragraph stays', async () => {
    const workbook = withWrongText();
    const place = workbook.report().partPlaces.overview[1]!;
    workbook.edit({
      address: { ...PLACE, row: place.row, column: place.column },
      value: `${INDENT}${WRONG}`,
    });
    const pane = await opened(workbook);
    await pane.user.click(button('改为“3件”'));
    const grid = workbook.content.grids.find(({ name }) => name === place.grid);
    const raw = grid && [...grid.cells.values()].find(({ text }) => text.includes('依申请公开。'));
    expect(raw?.value).toBe(`${INDENT}${WRONG.replace('4件', '3件')}`);
  });

  test('a text that was edited since is not written over', async () => {
    const pane = await opened();
    const place = pane.workbook.report().partPlaces.overview[0]!;
    pane.workbook.edit({ address: place, value: '（一）主动公开。' });
    await pane.user.click(button('改为“3件”'));
    expect(problem()).toContain('没有写入');
    expect(paragraphs(pane.workbook)).toEqual(['（一）主动公开。', WRONG]);
    await pane.user.click(button('改为“3件”'));
    expect(paragraphs(pane.workbook)[1]).toBe(WRONG.replace('4件', '3件'));
    await pane.clock.pass(200);
    await pane.clock.pass(3000);
    expect(screen.queryByText(/收到政府信息公开申请4件/)).toBeNull();
  });
});
