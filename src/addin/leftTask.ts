/**
 * What a ribbon button had to say while nobody could be told: it waits in the browser's storage until the pane of that
 * workbook opens, and is said once. Never in the workbook, where it would travel to other people.
 */
import type { WorkbookIdentity } from '../excel';
import { identityIn, isSameWorkbook } from './identity';
import { paneTaskIn, unchecked } from './paneTask';
import type { PaneTask } from './paneTask';
import type { PreferenceStorage } from './preferences';

const KEY = 'nianbao.left';

/** Milliseconds; later nobody remembers the button. */
const FRESH = 15 * 60_000;

interface Left {
  readonly workbook: WorkbookIdentity;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly task: PaneTask;
}

function leftIn(value: unknown): readonly Left[] {
  const { workbook, at, task } = unchecked(value) ?? {};
  const [known, checked] = [identityIn(workbook), paneTaskIn(task)];
  return known && checked && typeof at === 'number' ? [{ workbook: known, at, task: checked }] : [];
}

/** What is there and still fresh at `now`. */
function allLeft(storage: PreferenceStorage, now: Date): readonly Left[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    const age = ({ at }: Left) => now.getTime() - at;
    return (Array.isArray(stored) ? stored : [])
      .flatMap(leftIn)
      .filter((left) => age(left) >= 0 && age(left) <= FRESH);
  } catch {
    return [];
  }
}

function store(storage: PreferenceStorage, left: readonly Left[]): void {
  try {
    storage.setItem(KEY, JSON.stringify(left));
  } catch {
    return;
  }
}

/** Leaves a task for the pane of a workbook, in place of an older one. */
export function leaveTask(
  storage: PreferenceStorage | undefined,
  workbook: WorkbookIdentity,
  task: PaneTask,
  now: Date,
): void {
  if (!storage) return;
  const others = allLeft(storage, now).filter((left) => !isSameWorkbook(left.workbook, workbook));
  store(storage, [...others, { workbook, at: now.getTime(), task }]);
}

/** The task that was left for this workbook, which is then left no longer; null where there is none. */
export async function takeLeftTask(
  storage: PreferenceStorage | undefined,
  identity: () => Promise<WorkbookIdentity>,
  now: Date,
): Promise<PaneTask | null> {
  if (!storage || allLeft(storage, now).length === 0) return null;
  const workbook = await identity();
  const left = allLeft(storage, now);
  const own = left.find((each) => isSameWorkbook(each.workbook, workbook));
  if (!own) return null;
  store(
    storage,
    left.filter((each) => each !== own),
  );
  return own.task;
}
