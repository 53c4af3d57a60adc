/** Reviewing many files in workers of the browser, with workers that the test plays. */
import type { ReviewSetting } from '../../../src/desk/receive/reviewFile';
import type { ReviewOutcome } from '../../../src/desk/types';
import { isStart, reviewInside } from '../../../src/taskpane/services/reviewing/inside';
import { poolReview, workersFor } from '../../../src/taskpane/services/reviewing/pool';
import type { ReviewProgress, ReviewSource } from '../../../src/taskpane/services/reviewing';
import { workerHome } from '../../../src/taskpane/services/workerHome';
import { answerJob } from '../../../src/threads';
import type { Work } from '../../../src/threads';
import { reportJson } from '../../../src/writers';
import { sampleReport } from '../../support/reports';

const SETTING: ReviewSetting = { locale: 'zh-CN', members: [], previous: {} };

/** What a worker does with the file of this name. */
type Behaviour = 'crash' | 'hang';

/** What a worker of the browser is to the pane: everything crosses as a copy. */
class PlayedWorker {
  static all: PlayedWorker[] = [];
  static held = 0;
  static mostHeld = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;
  settings = 0;
  private work: Work = () => Promise.reject(new Error('no setting'));

  constructor(private readonly behaviours: Readonly<Record<string, Behaviour>>) {
    PlayedWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    if (isStart(message)) {
      this.settings++;
      this.work = reviewInside(structuredClone(message.setting));
      return;
    }
    const { name } = message as { name: string };
    PlayedWorker.held++;
    PlayedWorker.mostHeld = Math.max(PlayedWorker.mostHeld, PlayedWorker.held);
    const behaviour = this.behaviours[name];
    if (behaviour === 'crash') queueMicrotask(() => this.lose());
    else if (behaviour === 'hang') this.say({ sign: 'begun', milliseconds: 2_000 });
    else
      void answerJob(structuredClone(message), this.work, (signal) => this.say(signal)).then(
        () => PlayedWorker.held--,
      );
  }

  terminate(): void {
    this.ended = true;
  }

  private lose(): void {
    PlayedWorker.held--;
    this.onerror?.({ preventDefault: () => undefined });
  }

  private say(data: unknown): void {
    const copy = structuredClone(data);
    queueMicrotask(() => this.onmessage?.({ data: copy }));
  }
}

function pool(workers: number, behaviours: Readonly<Record<string, Behaviour>> = {}) {
  PlayedWorker.all = [];
  PlayedWorker.held = 0;
  PlayedWorker.mostHeld = 0;
  return poolReview(
    workerHome(() => new PlayedWorker(behaviours) as unknown as Worker),
    workers,
  );
}

const json = (unit: string) => JSON.stringify(reportJson({ ...sampleReport(), unit }));

/** A file as a browser hands it over; how often its bytes were asked for. */
function source(name: string, content: string): ReviewSource & { opened: number } {
  const bytes = new TextEncoder().encode(content);
  const made = {
    name,
    opened: 0,
    file: {
      name,
      size: bytes.length,
      arrayBuffer: () => {
        made.opened++;
        return Promise.resolve(bytes.slice().buffer);
      },
    } as unknown as File,
  };
  return made;
}

const told = (outcomes: readonly ReviewOutcome[]) =>
  outcomes.map((each) => (each.kind === 'return' ? [each.file, each.report.unit] : [each.file, each.code]));

test.each([
  [1, 1],
  [2, 2],
  [4, 3],
  [16, 4],
])('%i cores: %i workers', (cores, workers) => {
  expect(workersFor(cores)).toBe(workers);
});

test('files are told in their order, whoever is done first; each worker holds one, and one waits', async () => {
  const sources = ['甲', '乙', '丙', '丁', '戊'].map((name) => source(`${name}.json`, json(`${name}局`)));
  const progress: ReviewProgress[] = [];
  const run = pool(2)(sources, SETTING, (each) => progress.push(each));
  expect(told(await run.finished)).toEqual([
    ['甲.json', '甲局'],
    ['乙.json', '乙局'],
    ['丙.json', '丙局'],
    ['丁.json', '丁局'],
    ['戊.json', '戊局'],
  ]);
  expect(progress.map(({ done, all }) => [done, all])).toEqual([
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 5],
    [5, 5],
  ]);
  expect(progress.map(({ file }) => file).sort()).toEqual([
    '丁.json',
    '丙.json',
    '乙.json',
    '戊.json',
    '甲.json',
  ]);
  expect(PlayedWorker.mostHeld).toBeLessThanOrEqual(2);
  expect(PlayedWorker.all.map(({ ended, settings }) => [ended, settings])).toEqual([
    [true, 1],
    [true, 1],
  ]);
  expect(sources.map(({ opened }) => opened)).toEqual([1, 1, 1, 1, 1]);
});

test('what cannot be read, and an empty file, are told; the others are done', async () => {
  const sources = [source('空.json', ''), source('坏.json', '{'), source('好.json', json('好局'))];
  const outcomes = await pool(1)(sources, SETTING, () => undefined).finished;
  expect(told(outcomes)).toEqual([
    ['空.json', 'file/empty'],
    ['坏.json', 'report/json'],
    ['好.json', '好局'],
  ]);
  expect(outcomes[0]).toMatchObject({ kind: 'unread', reason: '空.json 是空文件。换一个有内容的文件。' });
});

test('a crash loses one file; the next worker knows the setting too', async () => {
  const sources = ['甲', '乙', '丙'].map((name) => source(`${name}.json`, json(`${name}局`)));
  const outcomes = await pool(1, { '乙.json': 'crash' })(sources, SETTING, () => undefined).finished;
  expect(told(outcomes)).toEqual([
    ['甲.json', '甲局'],
    ['乙.json', 'file/no-reader'],
    ['丙.json', '丙局'],
  ]);
  expect(PlayedWorker.all.map(({ settings }) => settings)).toEqual([1, 1]);
});

test('a file without end is given up; the others are done', async () => {
  jest.useFakeTimers();
  try {
    const sources = ['甲', '乙'].map((name) => source(`${name}.json`, json(`${name}局`)));
    const { finished } = pool(1, { '甲.json': 'hang' })(sources, SETTING, () => undefined);
    await jest.advanceTimersByTimeAsync(2_000);
    jest.useRealTimers();
    expect(told(await finished)).toEqual([
      ['甲.json', 'file/too-large'],
      ['乙.json', '乙局'],
    ]);
  } finally {
    jest.useRealTimers();
  }
});

test('停止 keeps what is done, and no file is told as unread', async () => {
  const sources = ['甲', '乙', '丙', '丁'].map((name) => source(`${name}.json`, json(`${name}局`)));
  const run = pool(1)(sources, SETTING, ({ done }) => done === 2 && run.stop());
  expect(told(await run.finished)).toEqual([
    ['甲.json', '甲局'],
    ['乙.json', '乙局'],
  ]);
  expect(PlayedWorker.all.every(({ ended }) => ended)).toBe(true);
  expect(sources.map(({ opened }) => opened)).toEqual([1, 1, 1, 0]);
});
