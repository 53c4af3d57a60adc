/** What the pane does by itself: it reads at once, follows edits when they have settled, sweeps what was mended, and stops. */
import { act, render } from '@testing-library/react';
import { loadMessages } from '../../../src/messages/load';
import { PaneProvider, usePane } from '../../../src/taskpane/state/PaneContext';
import type { Pane } from '../../../src/taskpane/state/PaneContext';
import type { Services } from '../../../src/taskpane/services/services';
import type { View } from '../../../src/taskpane/state/state';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { fakeWorld } from '../pane';
import type { PaneOptions } from '../pane';

/** The parts that users do it in come with all words. */
beforeAll(() => loadMessages('zh-CN'));

const NO_TEXTS = { preface: '', overview: '', problems: '', others: '' };
const typed = () => FakeWorkbook.holding({ ...sampleReport(), parts: NO_TEXTS }, { typedTotals: true });

function drawn(services: Services, view?: View) {
  const panes: Pane[] = [];
  const Seen = () => {
    panes.push(usePane());
    return null;
  };
  const around = (given: Services) => (
    <PaneProvider services={given} {...(view ? { view } : {})}>
      <Seen />
    </PaneProvider>
  );
  const { rerender, unmount } = render(around(services));
  return {
    pane: () => panes.at(-1)!,
    panes,
    unmount,
    move: (other: Services) => rerender(around(other)),
  };
}
async function started(options: PaneOptions = {}, view?: View) {
  const world = fakeWorld({ workbook: typed(), ...options });
  const later = jest.spyOn(world.clock, 'later');
  const seen = drawn(world.services, view);
  await world.clock.pass(0);
  return { ...world, ...seen, waits: () => later.mock.calls.splice(0).map(([milliseconds]) => milliseconds) };
}

test('outside of the pane there is none', () => {
  const Lost = () => {
    usePane();
    return null;
  };
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Lost />)).toThrow('usePane outside of PaneProvider');
  quiet.mockRestore();
});

describe('at first', () => {
  test('nothing is known, 填报 is shown, in the language of Excel', async () => {
    const { panes, pane, workbook } = await started();
    expect(panes[0]?.state).toMatchObject({
      known: false,
      open: null,
      view: 'filling',
      hostLocale: 'zh-CN',
      preferences: { locale: null, typedTotals: false, explainer: '' },
    });
    expect(pane().messages.pane.name).toBe('年报助手');
    expect(pane().state).toMatchObject({ known: true, open: { origin: 'template' } });
    expect(workbook.reads).toBe(1);
  });

  test('another view, and what the user chose before', async () => {
    await loadMessages('en-US');
    const storage = {
      getItem: () => '{"locale":"en-US","typedTotals":true,"explainer":"甲"}',
      setItem: () => undefined,
    };
    const { pane } = await started({ storage }, 'exporting');
    expect(pane().state).toMatchObject({
      view: 'exporting',
      preferences: { locale: 'en-US', typedTotals: true, explainer: '甲' },
    });
    expect(pane().messages.pane.retry).toBe('Try again');
  });

  test('the language follows what is chosen', async () => {
    const { pane, clock } = await started();
    await act(() => pane().actions.prefer({ locale: 'en-US', typedTotals: false, explainer: '' }));
    await clock.pass(0);
    expect(pane().messages.pane.retry).toBe('Try again');
  });
});

describe('edits', () => {
  test('are read once when nothing more comes for a moment', async () => {
    const { workbook, clock, waits } = await started();
    workbook.editFigure('requests.granted.natural', 1);
    await clock.pass(100);
    workbook.editFigure('requests.granted.natural', 2);
    await clock.pass(149);
    expect(workbook.reads).toBe(1);
    await clock.pass(1);
    expect(workbook.reads).toBe(2);
    await clock.pass(1000);
    expect(workbook.reads).toBe(2);
    expect(waits()).toEqual([150, 150]);
  });

  test('are not read by a pane that was closed meanwhile, or is closed', async () => {
    const { workbook, clock, unmount } = await started();
    workbook.editFigure('requests.granted.natural', 1);
    unmount();
    await clock.pass(1000);
    workbook.editFigure('requests.granted.natural', 2);
    await clock.pass(1000);
    expect(workbook.reads).toBe(1);
  });

  test('are not watched by a pane that was closed before watching began', async () => {
    const workbook = typed();
    const unwatch = jest.fn(() => Promise.resolve());
    let begin: () => void = () => undefined;
    jest.spyOn(workbook, 'watch').mockReturnValue(new Promise((resolve) => (begin = () => resolve(unwatch))));
    const { clock, unmount } = await started({ workbook });
    unmount();
    await clock.pass(0);
    expect(unwatch).not.toHaveBeenCalled();
    begin();
    await clock.pass(0);
    expect(unwatch).toHaveBeenCalledTimes(1);
  });

  test('are watched as long as the pane is there, and once', async () => {
    const workbook = typed();
    const unwatch = jest.fn(() => Promise.resolve());
    const watch = jest.spyOn(workbook, 'watch').mockResolvedValue(unwatch);
    const { pane, clock, unmount } = await started({ workbook });
    await act(() => pane().actions.checkAgain());
    await clock.pass(0);
    expect([watch.mock.calls.length, unwatch.mock.calls.length]).toEqual([1, 0]);
    unmount();
    expect(unwatch).toHaveBeenCalledTimes(1);
  });

  test('that cannot be watched leave the pane as it is', async () => {
    const workbook = typed();
    jest.spyOn(workbook, 'watch').mockRejectedValue(new Error('no events'));
    const { pane, clock, unmount } = await started({ workbook });
    await act(() => pane().actions.checkAgain());
    await clock.pass(0);
    expect(pane().state.problem).toBeNull();
    expect(workbook.reads).toBe(2);
    expect(unmount).not.toThrow();
  });

  test('of another workbook are followed in place of those of the first', async () => {
    const { workbook, clock, pane, move } = await started();
    const other = fakeWorld({ workbook: FakeWorkbook.holding({ ...sampleReport(), unit: '乙镇' }) });
    move({ ...other.services, clock });
    await clock.pass(0);
    expect(pane().state.open?.report.unit).toBe('乙镇');
    workbook.editFigure('requests.granted.natural', 1);
    other.workbook.editFigure('requests.granted.natural', 5);
    await clock.pass(150);
    expect([workbook.reads, other.workbook.reads]).toEqual([1, 2]);
    expect(pane().services.workbook).toBe(other.workbook);
    await act(() => pane().actions.select([{ kind: 'sheet', grid: '封面', row: 0, column: 0 }]));
    expect([workbook.selections.length, other.workbook.selections.length]).toEqual([0, 1]);
  });
});

describe('what was mended', () => {
  const mended = async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', 2);
    const pane = await started({ workbook }, 'checking');
    pane.waits();
    workbook.editFigure('requests.handled.natural', 3);
    await pane.clock.pass(150);
    const marks = () => pane.pane().state.shown.map((each) => each.mended);
    return { ...pane, marks };
  };

  test('stays struck through for a while and leaves', async () => {
    const { clock, marks, waits } = await mended();
    expect(marks()).toEqual([true, true, true]);
    expect(waits()).toEqual([150, 2500]);
    await clock.pass(2499);
    expect(marks()).toEqual([true, true, true]);
    await clock.pass(1);
    expect(marks()).toEqual([]);
  });

  test('starts no clock where nothing was', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', 2);
    const { waits, pane } = await started({ workbook }, 'checking');
    expect(pane().state.shown).toHaveLength(3);
    expect(waits()).toEqual([]);
  });

  test('is not swept in a pane that is closed', async () => {
    const { clock, unmount, panes } = await mended();
    const before = panes.length;
    unmount();
    await clock.pass(5000);
    expect(panes).toHaveLength(before);
  });
});
