/** Reading in a worker of the browser, with a worker that the test plays. */
import { editionForYear } from '../../../src/form';
import { UserError } from '../../../src/messages';
import { readInside } from '../../../src/taskpane/services/reading/inside';
import { threadReader } from '../../../src/taskpane/services/reading/worker';
import { workerHome } from '../../../src/taskpane/services/workerHome';
import { answerJob } from '../../../src/threads';
import { copyOf, reportJson } from '../../../src/writers';
import { writeDocx } from '../../../src/writers/docx';
import { sampleReport } from '../../support/reports';

/** What a worker of the browser is to the pane: everything crosses as a copy. */
class PlayedWorker {
  static readonly all: PlayedWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  ended = false;

  constructor(private readonly behaviour: 'reads' | 'hangs' | 'missing') {
    PlayedWorker.all.push(this);
  }

  postMessage(job: unknown): void {
    if (this.behaviour === 'missing')
      queueMicrotask(() => this.onerror?.({ preventDefault: () => undefined }));
    if (this.behaviour === 'hangs') this.say({ sign: 'begun', milliseconds: 2_000 });
    if (this.behaviour === 'reads')
      void answerJob(structuredClone(job), readInside, (signal) => this.say(signal));
  }

  terminate(): void {
    this.ended = true;
  }

  private say(data: unknown): void {
    const copy = structuredClone(data);
    queueMicrotask(() => this.onmessage?.({ data: copy }));
  }
}

const reader = (...behaviours: ('reads' | 'hangs' | 'missing')[]) => {
  PlayedWorker.all.length = 0;
  return threadReader(workerHome(() => new PlayedWorker(behaviours.shift() ?? 'reads') as unknown as Worker));
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing',
    (thrown: unknown) => (thrown instanceof UserError ? [thrown.code, thrown.details] : thrown),
  );
const json = () => new TextEncoder().encode(JSON.stringify(reportJson(sampleReport())));

test('a file and a paste: figures, edition and oddities cross', async () => {
  const read = reader();
  const edition = editionForYear(2024);
  const { figures, year } = sampleReport();
  const values = (report: { figures: typeof figures }) =>
    new Map([...report.figures].map(([id, { value }]) => [id, value]));
  const word = await read.report({ name: '同事.docx', bytes: await writeDocx(sampleReport()) });
  expect([word.report.year, word.edition, word.report.oddities]).toEqual([year, edition, []]);
  expect(word.edition).toBe(edition);
  expect(values(word.report)).toEqual(values({ figures }));
  const { html, text } = copyOf(sampleReport());
  const pasted = await read.report({ name: '粘贴的内容', pasted: { html, text } });
  expect(values(pasted.report)).toEqual(values({ figures }));
  expect(PlayedWorker.all).toHaveLength(1);
});

test('what is wrong with a source keeps its words', async () => {
  const read = reader();
  expect(
    await failure(read.report({ name: '扫描.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) })),
  ).toEqual(['file/no-text', { file: '扫描.png' }]);
  expect(await failure(read.report({ name: '粘贴的内容', pasted: { html: '', text: ' ' } }))).toEqual([
    'paste/empty',
    {},
  ]);
});

test('a source that hangs is ended after two seconds; the next is read by another worker', async () => {
  jest.useFakeTimers();
  try {
    const read = reader('hangs', 'reads');
    const hanging = failure(read.report({ name: '无尽.ods', bytes: json() }));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await hanging).toEqual(['file/too-large', { file: '无尽.ods', limit: 'time-limit' }]);
  } finally {
    jest.useRealTimers();
  }
});

test('without a worker it is said that the file was not read', async () => {
  const read = reader('missing', 'reads');
  expect(await failure(read.report({ name: '同事.json', bytes: json() }))).toEqual([
    'file/no-reader',
    { file: '同事.json' },
  ]);
  expect((await read.report({ name: '同事.json', bytes: json() })).report.unit).toBe(sampleReport().unit);
  const forbidden = threadReader(() => {
    throw new Error('forbidden by policy');
  });
  expect(await failure(forbidden.report({ name: '同事.json', bytes: json() }))).toEqual([
    'file/no-reader',
    { file: '同事.json' },
  ]);
});

test('a list of members crosses; one that names nobody keeps its words', async () => {
  const { list } = reader();
  const bytes = new TextEncoder().encode('单位,类别\n水务局,部门\n');
  expect((await list({ name: '名单.csv', bytes })).members).toEqual([
    {
      id: 1,
      name: '水务局',
      kind: 'department',
      parent: '',
      otherNames: [],
      lastName: '',
      due: null,
      counted: true,
    },
  ]);
  expect(await failure(list({ name: '空.csv', bytes: new TextEncoder().encode('合计') }))).toEqual([
    'desk/no-members',
    { file: '空.csv' },
  ]);
});
