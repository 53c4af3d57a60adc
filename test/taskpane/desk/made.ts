/** Desks in a pane, for tests: reports as files, and a service that reviews them here. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { reviewFile } from '../../../src/desk/receive/reviewFile';
import type { ReviewOutcome } from '../../../src/desk/types';
import type { Review } from '../../../src/taskpane/services/reviewing';
import { reportJson, webPage } from '../../../src/writers';
import { sampleReport, withFigure } from '../../support/reports';
import { button, renderPane } from '../pane';
import type { RenderedPane } from '../pane';

/** A file that holds a text; jsdom cannot read one. */
export function fileOf(text: string, name: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const reportOf = (unit: string, natural: number) =>
  withFigure({ ...sampleReport(), unit }, 'requests.received.natural', natural);

/** A report as a file. */
export const file = (unit: string, natural = 3, name = `${unit}.json`): File =>
  fileOf(JSON.stringify(reportJson(reportOf(unit, natural))), name);

/** A published page as a file; `day` is the day that it bears. */
export const page = (unit: string, day: string, natural = 3, name = `${unit}.html`): File =>
  fileOf(webPage(reportOf(unit, natural)).replace('<body>', `<body><p>发布日期：${day}</p>`), name);

/** Reviews as a worker does, but here; `hold` keeps it from going on before it is let. */
export function reviewer(hold: Promise<void> = Promise.resolve()): Review {
  return (sources, setting, onDone) => {
    let stopped = false;
    const work = async (): Promise<readonly ReviewOutcome[]> => {
      const outcomes: ReviewOutcome[] = [];
      for (const { name, file: each } of sources) {
        const bytes = new Uint8Array(await each.arrayBuffer());
        outcomes.push(await reviewFile(bytes, name, setting));
        onDone({ done: outcomes.length, all: sources.length, file: name });
        await hold;
        if (stopped) break;
      }
      return outcomes;
    };
    return {
      finished: work(),
      stop: () => {
        stopped = true;
      },
    };
  };
}

/** Files are chosen, and what that sets off is done. */
export async function choose(
  pane: RenderedPane,
  files: readonly File[],
  label = '选择要审核的文件',
): Promise<void> {
  fireEvent.change(screen.getByLabelText(label), { target: { files } });
  await pane.clock.pass(0);
}

export const settled = async (shown: () => Promise<unknown>) => {
  await act(async () => {
    await shown();
  });
};

export async function begun(files: readonly File[], options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane({ review: reviewer(), ...options });
  await pane.user.click(button(/^审核多份报告/));
  await choose(pane, files);
  return pane;
}

/** What is shown is in the workbook, too. */
const written = () => waitFor(() => expect(screen.queryByText('写入工作簿…')).toBeNull());

/** A desk of three members, the second wrong. */
export async function desk() {
  const pane = await begun([file('财政局'), file('教育局', 9), file('水务局')]);
  await pane.user.click(button('审核3份'));
  await screen.findByRole('grid', { name: '各单位' });
  await written();
  return pane;
}

export const rows = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent)
        .join(' ')
        .trim(),
    );
