/** From the bytes of files to the matrix of the desk, as the pane does it. */
import { factsOf, membersFromFiles, newDesk, receive, worstFirst } from '../../../src/desk';
import { matchMember } from '../../../src/desk/members/match';
import { DEFAULT_LETTER_WORDS } from '../../../src/desk/letters/words';
import { reviewFiles } from '../../../src/taskpane/services/reviewing';

export interface MatrixTiming {
  readonly milliseconds: number;
  readonly rows: number;
  /** The longest task of the page's own thread, in milliseconds; 0 where none was over 50. */
  readonly longest: number;
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function matrix(files: readonly Uint8Array[]): Promise<MatrixTiming> {
  const sources = files.map((bytes, index) => ({
    name: `${index}.xlsx`,
    file: new File([bytes.slice()], `${index}.xlsx`),
  }));
  // The files are the user's: making them is not measured, nor is what a browser does when it has just started.
  await rest(1_000);
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const setting = { locale: 'zh-CN' as const, members: [], previous: {} };
  const start = performance.now();
  const outcomes = await reviewFiles(sources, setting, () => undefined).finished;
  const members = membersFromFiles(outcomes);
  await rest(0);
  const matched = outcomes.map((each) =>
    each.kind === 'unread'
      ? each
      : {
          ...each,
          ...matchMember({ unit: each.report.unit, kind: each.report.kind, file: each.file }, members),
        },
  );
  await rest(0);
  const empty = newDesk({ year: 2024, members, due: null, letterWords: DEFAULT_LETTER_WORDS });
  const { desk } = receive(empty, matched, '2025-01-20');
  const rows = worstFirst(factsOf(desk)).length;
  const milliseconds = performance.now() - start;
  // A task is told after it is over.
  await rest(200);
  observer.disconnect();
  return { milliseconds, rows, longest };
}

Object.assign(window, { matrix });
