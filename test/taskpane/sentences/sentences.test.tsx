/** 常用语句: sentences are put in, follow the figures, and leave alone what people wrote. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { BOUND_AREA_NAME, editionById, TEXT_AREA_NAMES } from '../../../src/form';
import { UserError } from '../../../src/messages';
import { newReport } from '../../../src/report';
import type { Report } from '../../../src/report';
import { othersWorkbook } from '../../support/othersWorkbook';
import { randomReport, sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said, tab } from '../pane';

/** A part one that states no figure. */
const plain = (): Report => {
  const sample = sampleReport();
  return { ...sample, parts: { ...sample.parts, overview: '甲。\n乙。\n丙。' } };
};
const REQUESTS = '本年度收到政府信息公开申请3件；办结3件，其中不予公开2件、无法提供1件。';
const card = (name: string) => within(screen.getByRole('region', { name }));
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `“${name}”的文字` });

async function opened(workbook = FakeWorkbook.holding(plain()), options = {}) {
  const pane = await renderPane({ workbook, ...options });
  await pane.user.click(opener());
  return pane;
}
const opener = () => screen.getByRole('button', { name: /^(?:选用|去更新|Choose|Refresh)$/ });
const overview = (workbook: FakeWorkbook) => workbook.report().parts.overview.split('\n');

describe('offered', () => {
  test('each with its text, the part it goes into, and what can be done', async () => {
    await opened();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '依申请公开',
      '行政复议、行政诉讼',
      '行政规范性文件',
      '信息处理费',
    ]);
    expect(box('依申请公开').value).toBe(REQUESTS);
    expect(card('依申请公开').getByText('插入到“一、总体情况”第3段之后')).toBeTruthy();
    expect(
      card('依申请公开')
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['插入', '复制']);
  });

  test('not while its table is not filled in', async () => {
    const edition = editionById('2021')!;
    await opened(FakeWorkbook.holding(newReport(edition, { unit: '青石镇人民政府', year: 2024 })));
    expect(card('依申请公开').getByText('表三尚未填写。')).toBeTruthy();
    expect(card('依申请公开').queryByRole('button')).toBeNull();
    expect(box('信息处理费').value).toBe('本年度没有发出信息处理费收费通知，没有收取信息处理费。');
  });

  test('to be copied where the tables were made elsewhere', async () => {
    const { user } = await renderPane({ workbook: FakeWorkbook.of(othersWorkbook()) });
    await user.click(button('检查当前工作簿里的表格'));
    await user.click(tab('填报'));
    await user.click(opener());
    expect(
      card('依申请公开')
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['复制']);
    expect(card('依申请公开').queryByText(/插入到/)).toBeNull();
  });

  test('those that the edition has', async () => {
    await opened(FakeWorkbook.holding(randomReport(4, { year: 2020 })));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });

  test('in English, the sentences Chinese', async () => {
    await opened(undefined, { locale: 'en-US' });
    expect(screen.getByRole('heading', { level: 2, name: 'Standard sentences (常用语句)' })).toBeTruthy();
    expect(
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of 依申请公开 requests' }).value,
    ).toBe(REQUESTS);
  });

  test('复制 hands over the text as it stands in the box', async () => {
    const pane = await opened();
    fireEvent.change(box('依申请公开'), { target: { value: '我镇收到<3>件。\n都已办结。' } });
    await pane.user.click(button('复制“依申请公开”'));
    expect(pane.copied).toEqual([
      { text: '我镇收到<3>件。\n都已办结。', html: '<p>我镇收到&lt;3&gt;件。</p><p>都已办结。</p>' },
    ]);
    expect(said().join()).toContain('已复制“依申请公开”');
  });
});

describe('插入', () => {
  test('under the last paragraph, kept on 校验, in one step that can be undone', async () => {
    const pane = await opened();
    const before = overview(pane.workbook);
    const write = jest.spyOn(pane.workbook, 'write');
    await pane.user.click(button('插入“依申请公开”'));
    expect(write).toHaveBeenCalledTimes(1);
    expect(overview(pane.workbook)).toEqual([...before, REQUESTS]);
    expect(pane.workbook.report().bound).toEqual([
      { sentence: 'requests', part: 'overview', text: REQUESTS },
    ]);
    expect(said().join()).toContain('已插入到“一、总体情况”第3段之后');
    expect(card('依申请公开').getByText('已插入')).toBeTruthy();
    expect(card('依申请公开').queryByRole('button', { name: /插入/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('依申请公开');
    await pane.user.click(button('撤销'));
    expect(overview(pane.workbook)).toEqual(before);
    expect(pane.workbook.report().bound).toEqual([]);
    expect(box('依申请公开').value).toBe(REQUESTS);
  });

  describe('where the user is', () => {
    const row = (index: number, column = 0, grid = '一、总体情况') =>
      ({ kind: 'sheet', grid, row: index, column }) as const;
    const goTo = async (pane: Awaited<ReturnType<typeof opened>>, address: ReturnType<typeof row>) => {
      pane.workbook.goTo(address);
      await pane.clock.pass(200);
    };

    test('the card says where it goes, and follows the user', async () => {
      const pane = await opened();
      for (const [address, where] of [
        [row(2), '第1段之后'],
        [row(3), '第2段之后'],
        [row(7), '第3段之后'],
        [row(2, 0, '三、依申请公开'), '第3段之后'],
      ] as const) {
        await goTo(pane, address);
        expect(card('依申请公开').getByText(`插入到“一、总体情况”${where}`)).toBeTruthy();
      }
    });

    test('below the paragraph, the others move down; undone in one step', async () => {
      const pane = await opened();
      await goTo(pane, row(2));
      const write = jest.spyOn(pane.workbook, 'write');
      await pane.user.click(button('插入“依申请公开”'));
      expect(write).toHaveBeenCalledTimes(1);
      expect(write.mock.calls[0]?.[0].filter(({ fits }) => fits)).toHaveLength(3);
      expect(overview(pane.workbook)).toEqual(['甲。', REQUESTS, '乙。', '丙。']);
      expect(said().join()).toContain('已插入到“一、总体情况”第1段之后');
      await pane.user.click(button('撤销'));
      expect(overview(pane.workbook)).toEqual(['甲。', '乙。', '丙。']);
    });

    test('where the user went meanwhile counts, and the toast says it', async () => {
      const pane = await opened();
      pane.workbook.active = row(3);
      await pane.user.click(button('插入“依申请公开”'));
      expect(overview(pane.workbook)).toEqual(['甲。', '乙。', REQUESTS, '丙。']);
      expect(said().join()).toContain('已插入到“一、总体情况”第2段之后');
    });

    test('at the top, and in a part without text', async () => {
      const workbook = FakeWorkbook.holding(plain());
      workbook.edit({ address: row(2), value: null });
      const pane = await opened(workbook);
      await goTo(pane, row(2));
      expect(card('依申请公开').getByText('插入到“一、总体情况”开头')).toBeTruthy();
      workbook.edit({ address: row(3), value: null });
      workbook.edit({ address: row(4), value: null });
      await pane.clock.pass(200);
      expect(card('依申请公开').getByText('插入到“一、总体情况”')).toBeTruthy();
    });

    test('the page that is left follows nobody', async () => {
      const pane = await opened();
      await pane.user.click(button('返回'));
      const asked = jest.spyOn(pane.workbook, 'activeCell');
      await goTo(pane, row(3));
      expect(asked).not.toHaveBeenCalled();
    });
  });

  test('what the text states already is quoted, and inserting it comes second', async () => {
    const workbook = FakeWorkbook.holding({
      ...plain(),
      parts: {
        ...plain().parts,
        overview: '（二）依申请公开。全年新收政府信息公开申请3件，都由自然人提出。年内办结3件。',
      },
    });
    const pane = await opened(workbook);
    expect(
      card('依申请公开').getByText('正文已写：“全年新收政府信息公开申请3件，都由自然人提出。”等2句'),
    ).toBeTruthy();
    expect(card('行政复议、行政诉讼').queryByText(/正文已写/)).toBeNull();
    expect(
      card('依申请公开')
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['仍要插入', '复制']);
    await pane.user.click(button('仍要插入“依申请公开”'));
    expect(overview(workbook).at(-1)).toBe(REQUESTS);
    expect(card('依申请公开').queryByText(/正文已写/)).toBeNull();
  });

  test('a double click puts it in once', async () => {
    const pane = await opened();
    const before = overview(pane.workbook);
    const insert = button('插入“依申请公开”');
    act(() => {
      insert.click();
      insert.click();
    });
    await pane.clock.pass(0);
    expect(overview(pane.workbook)).toEqual([...before, REQUESTS]);
  });

  test('as it was edited; what was made is kept', async () => {
    const pane = await opened();
    fireEvent.change(box('依申请公开'), { target: { value: REQUESTS.replace('本年度', '2024年我镇') } });
    await pane.user.click(button('插入“依申请公开”'));
    expect(overview(pane.workbook).at(-1)).toBe(REQUESTS.replace('本年度', '2024年我镇'));
    expect(pane.workbook.report().bound[0]?.text).toBe(REQUESTS);
    expect(card('依申请公开').getByText('已插入')).toBeTruthy();
  });

  test('one that was deleted from the text can be put in again, on its own line of the list', async () => {
    const pane = await opened();
    await pane.user.click(button('插入“依申请公开”'));
    const row = pane.workbook.report().partPlaces.overview.at(-1)!;
    pane.workbook.edit({ address: row, value: null });
    await pane.clock.pass(1000);
    await pane.user.click(button('插入“依申请公开”'));
    expect(overview(pane.workbook).at(-1)).toBe(REQUESTS);
    expect(pane.workbook.report().bound).toHaveLength(1);
  });

  test('a part without a free row says so', async () => {
    const workbook = FakeWorkbook.holding(plain());
    const target = workbook.content.names.get(TEXT_AREA_NAMES.overview)!;
    for (let row = 0; row < target.area.rowCount; row++)
      workbook.edit({
        address: {
          kind: 'sheet',
          grid: target.sheet,
          row: target.area.row + row,
          column: target.area.column,
        },
        value: '一段。',
      });
    const pane = await opened(workbook);
    await pane.user.click(button('插入“依申请公开”'));
    expect(problem()).toContain('“一、总体情况”的30行已写满，没有插入。');
    expect(workbook.report().bound).toEqual([]);
  });

  test('a row left free above is taken where the last one is written', async () => {
    const workbook = FakeWorkbook.holding(plain());
    const { sheet, area } = workbook.content.names.get(TEXT_AREA_NAMES.overview)!;
    workbook.edit({
      address: { kind: 'sheet', grid: sheet, row: area.row + area.rowCount - 1, column: area.column },
      value: '最后一行。',
    });
    const pane = await opened(workbook);
    await pane.user.click(button('插入“依申请公开”'));
    expect(overview(workbook).slice(-2)).toEqual([REQUESTS, '最后一行。']);
  });

  test('a workbook without the list says so, and everything else goes on', async () => {
    const workbook = FakeWorkbook.holding(sampleReport());
    const names = new Map(workbook.content.names);
    names.delete(BOUND_AREA_NAME);
    workbook.content = { ...workbook.content, names };
    const pane = await opened(workbook);
    await pane.user.click(button('仍要插入“依申请公开”'));
    expect(problem()).toContain('“校验”表里没有常用语句清单，没有插入。');
    expect(screen.queryByRole('button', { name: '再试' })).toBeNull();
    await pane.user.click(button('复制“依申请公开”'));
    expect(pane.copied).toHaveLength(1);
    await pane.user.click(button('返回'));
    await pane.user.click(tab(/检查/));
    expect(said().join()).toContain('全部相符');
  });
});

describe('a figure changes', () => {
  async function inserted() {
    const workbook = FakeWorkbook.holding(plain(), { typedTotals: true });
    const pane = await opened(workbook);
    fireEvent.change(box('依申请公开'), { target: { value: REQUESTS.replace('本年度', '2024年我镇') } });
    await pane.user.click(button('插入“依申请公开”'));
    for (const field of ['received', 'carriedOut'])
      for (const column of ['natural', 'total'])
        workbook.editFigure(`requests.${field}.${column}`, field === 'received' ? 4 : 1);
    await pane.clock.pass(1000);
    return pane;
  }
  const REFRESHED =
    '2024年我镇收到政府信息公开申请4件；办结3件，其中不予公开2件、无法提供1件；结转下年度继续办理1件。';

  test('更新 here: own words stay, and the list knows', async () => {
    const pane = await inserted();
    expect(card('依申请公开').getByText('已插入，待更新')).toBeTruthy();
    expect(card('依申请公开').getByText(REFRESHED)).toBeTruthy();
    await pane.user.click(button('更新“依申请公开”'));
    expect(overview(pane.workbook).at(-1)).toBe(REFRESHED);
    expect(pane.workbook.report().bound[0]?.text).toContain('结转下年度继续办理1件。');
    expect(said().join()).toContain('已更新“依申请公开”');
    expect(card('依申请公开').getByText('已插入')).toBeTruthy();
    await pane.user.click(button('撤销'));
    expect(overview(pane.workbook).at(-1)).toBe(REQUESTS.replace('本年度', '2024年我镇'));
    expect(said().join()).toContain('已撤销：更新常用语句');
  });

  test('in 检查 it is one finding, adopted in one step', async () => {
    const pane = await inserted();
    await pane.user.click(button('返回'));
    expect(screen.getByText('1句待更新')).toBeTruthy();
    await pane.user.click(tab(/检查/));
    const told = findingButtons().filter((each) => each.textContent?.includes('依申请公开”一句'));
    expect(told).toHaveLength(1);
    expect(told[0]?.textContent).toContain(
      '“2024年我镇收到政府信息公开申请3件”应为4，应加“结转下年度继续办理1件”',
    );
    await pane.user.click(button('更新这一句（2处）'));
    expect(said().join()).toContain('已采用，改了1格');
    expect(overview(pane.workbook).at(-1)).toBe(REFRESHED);
    expect(findingButtons().some((each) => each.textContent?.includes('依申请公开”一句应'))).toBe(false);
  });

  test('rewritten too much: the whole sentence is shown before it replaces anything', async () => {
    const pane = await inserted();
    const row = pane.workbook.report().partPlaces.overview.at(-1)!;
    pane.workbook.edit({
      address: row,
      value: REQUESTS.replace('其中不予公开2件、无法提供1件', '其中2件没有公开、余下的本机关没有掌握'),
    });
    await pane.clock.pass(1000);
    expect(card('依申请公开').getByText(/改写过/)).toBeTruthy();
    const whole = card('依申请公开').getByText(/^本年度收到政府信息公开申请4件/).textContent;
    const replace = button('更新“依申请公开”');
    expect(replace.textContent).toBe('换成整句');
    await pane.user.click(replace);
    expect(overview(pane.workbook).at(-1)).toBe(whole);
  });

  test('deleted meanwhile: nothing is written, and it is said', async () => {
    const pane = await inserted();
    const row = pane.workbook.report().partPlaces.overview.at(-1)!;
    const write = jest.spyOn(pane.workbook, 'write');
    pane.workbook.edit({ address: row, value: null });
    await pane.user.click(button('更新“依申请公开”'));
    expect(write).not.toHaveBeenCalled();
    expect(problem()).toContain('没有写入');
  });
});

describe('what was typed', () => {
  test('is still there on return, and when it could not be put in; afterwards it is gone', async () => {
    const pane = await opened();
    const typed = REQUESTS.replace('本年度', '2024年我镇');
    fireEvent.change(box('依申请公开'), { target: { value: typed } });
    await pane.user.click(button('返回'));
    await pane.user.click(opener());
    expect(box('依申请公开').value).toBe(typed);
    pane.workbook.failNext('write', new UserError('excel/busy'));
    await pane.user.click(button('插入“依申请公开”'));
    expect(problem()).not.toBe('');
    expect(box('依申请公开').value).toBe(typed);
    await pane.user.click(button('插入“依申请公开”'));
    expect(overview(pane.workbook).at(-1)).toBe(typed);
    await pane.user.click(button('撤销'));
    expect(box('依申请公开').value).toBe(REQUESTS);
  });
});

describe('信息处理费', () => {
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
  const bare = (): Report => {
    const sample = sampleReport();
    return { ...sample, parts: { ...sample.parts, others: '' } };
  };

  test('three numbers make the sentence; other numbers refresh the one that stands there', async () => {
    const pane = await opened(FakeWorkbook.holding(bare()));
    type('发出收费通知（件）', '2');
    type('总金额（元）', '１,200.50');
    expect(box('信息处理费').value).toBe(
      '本年度发出信息处理费收费通知2件，总金额1200.5元；没有收取信息处理费。',
    );
    await pane.user.click(button('插入“信息处理费”'));
    type('实际收取（元）', '600');
    expect(card('信息处理费').getByText('已插入，待更新')).toBeTruthy();
    await pane.user.click(button('更新“信息处理费”'));
    expect(pane.workbook.report().parts.others).toBe(
      '本年度发出信息处理费收费通知2件，总金额1200.5元；实际收取信息处理费600元。',
    );
    await pane.user.click(button('返回'));
    await pane.user.click(opener());
    expect([
      field('发出收费通知（件）').value,
      field('总金额（元）').value,
      field('实际收取（元）').value,
    ]).toEqual(['2', '1200.5', '600']);
    expect(card('信息处理费').getByText('已插入')).toBeTruthy();
  });

  test('what was typed is still there on return', async () => {
    const pane = await opened(FakeWorkbook.holding(bare()));
    type('发出收费通知（件）', '2');
    await pane.user.click(button('返回'));
    await pane.user.click(opener());
    expect(field('发出收费通知（件）').value).toBe('2');
  });

  test.each([
    ['发出收费通知（件）', '1.5'],
    ['总金额（元）', '-3'],
    ['实际收取（元）', '0.001'],
    ['实际收取（元）', '若干'],
  ])('%s “%s” is no number for it', async (name, value) => {
    await opened();
    type(name, value);
    expect(screen.getByText(`“${value}”应为0或正数。`, { exact: false })).toBeTruthy();
    expect(card('信息处理费').queryByRole('button')).toBeNull();
  });

  test('where part six says it already, that is quoted', async () => {
    await opened();
    expect(
      card('信息处理费').getByText('正文已写：“2024年没有发出收费通知，没有收取信息处理费。”'),
    ).toBeTruthy();
    expect(card('信息处理费').getByRole('button', { name: '仍要插入“信息处理费”' })).toBeTruthy();
  });
});
