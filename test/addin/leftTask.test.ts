/** What a ribbon button leaves for a pane that is not open yet. */
import { leaveTask, takeLeftTask } from '../../src/addin';
import type { PaneTask, PreferenceStorage } from '../../src/addin';
import { paneTaskIn } from '../../src/addin/paneTask';
import type { WorkbookIdentity } from '../../src/excel';

const OWN: WorkbookIdentity = { name: '年报.xlsx', place: 'D:\\公开\\年报.xlsx' };
const OTHER: WorkbookIdentity = { name: '台账.xlsx', place: 'D:\\公开\\台账.xlsx' };
const UNSAVED: WorkbookIdentity = { name: '工作簿1', place: null };
const INSERTED: PaneTask = { kind: 'inserted', year: 2024, sheets: 8 };
const FAILED: PaneTask = { kind: 'failed', code: 'template/sheets-exist', details: { sheets: '封面' } };
const at = (minutes: number) => new Date(2025, 0, 12, 9, minutes);

function storage(stored?: string): PreferenceStorage & { stored: string | undefined } {
  return {
    stored,
    getItem() {
      return this.stored ?? null;
    },
    setItem(_, value) {
      this.stored = value;
    },
  };
}
const take = (kept: PreferenceStorage | undefined, workbook: WorkbookIdentity, minutes = 1) =>
  takeLeftTask(kept, () => Promise.resolve(workbook), at(minutes));

test('said once, to its own workbook', async () => {
  const kept = storage();
  leaveTask(kept, OWN, INSERTED, at(0));
  leaveTask(kept, UNSAVED, FAILED, at(0));
  expect(await take(kept, OTHER)).toBeNull();
  expect(await take(kept, OWN)).toEqual({ kind: 'inserted', year: 2024, sheets: 8 });
  expect(await take(kept, OWN)).toBeNull();
  expect(await take(kept, UNSAVED)).toEqual({
    kind: 'failed',
    code: 'template/sheets-exist',
    details: { sheets: '封面' },
  });
  expect(kept.stored).toBe('[]');
});

test('two panes that look at the same time: one says it', async () => {
  const kept = storage();
  leaveTask(kept, OWN, INSERTED, at(0));
  const both = await Promise.all([take(kept, OWN), take(kept, OWN)]);
  expect(both.filter((task) => task !== null)).toHaveLength(1);
});

test('the last press counts', async () => {
  const kept = storage();
  leaveTask(kept, OWN, FAILED, at(0));
  leaveTask(kept, OWN, { kind: 'check' }, at(1));
  expect(await take(kept, OWN, 2)).toEqual({ kind: 'check' });
  expect(await take(kept, OWN, 2)).toBeNull();
});

test('after a quarter of an hour nobody is told', async () => {
  const kept = storage();
  leaveTask(kept, OWN, INSERTED, at(0));
  expect(await take(kept, OWN, 16)).toBeNull();
  expect(await take(kept, OWN, 15)).toEqual(INSERTED);
});

test('nothing left: the workbook is not even asked', async () => {
  const identify = jest.fn(() => Promise.resolve(OWN));
  expect(await takeLeftTask(storage(), identify, at(0))).toBeNull();
  expect(identify).not.toHaveBeenCalled();
});

test('no storage, or one that refuses', async () => {
  leaveTask(undefined, OWN, INSERTED, at(0));
  expect(await take(undefined, OWN)).toBeNull();
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => leaveTask(full, OWN, INSERTED, at(0))).not.toThrow();
});

test.each([
  '',
  '{',
  'null',
  '{"0":1}',
  '[null,1,"x",{}]',
  '[{"workbook":{},"at":0,"task":{"kind":"check"}}]',
])('stored by somebody else: %s', async (stored) => {
  expect(await take(storage(stored), OWN)).toBeNull();
});

describe('a task from outside is a known code with its parameters', () => {
  test.each<[unknown, PaneTask | null]>([
    [{ kind: 'check', then: 'delete' }, { kind: 'check' }],
    [{ kind: 'inserted', year: 2024, sheets: 8, title: '<b>' }, INSERTED],
    [{ kind: 'inserted', year: '<img src=x>', sheets: 8 }, null],
    [{ kind: 'inserted', year: 2024.5, sheets: 8 }, null],
    [
      { kind: 'failed', code: 'excel/busy' },
      { kind: 'failed', code: 'excel/busy', details: {} },
    ],
    [
      {
        kind: 'failed',
        code: 'excel/busy',
        details: { sheets: '一'.repeat(501), count: 2, more: { deep: 1 } },
      },
      { kind: 'failed', code: 'excel/busy', details: { count: 2 } },
    ],
    [
      { kind: 'failed', code: '请把密码发到', details: { reason: 'x' } },
      { kind: 'failed', code: 'ribbon/unknown', details: {} },
    ],
    [
      { kind: 'failed', code: 'toString', details: {} },
      { kind: 'failed', code: 'ribbon/unknown', details: {} },
    ],
    [{ kind: 'say', text: '请把密码发到' }, null],
    [['check'], null],
    ['check', null],
    [null, null],
  ])('%j', (value, expected) => {
    expect(paneTaskIn(value)).toEqual(expected);
  });
});
