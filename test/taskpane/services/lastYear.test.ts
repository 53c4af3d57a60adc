/** Last year's review workbook, read in a worker that the test plays. */
import { planDesk } from '../../../src/desk/sheets';
import type { FieldId } from '../../../src/form';
import { lastYearIn } from '../../../src/taskpane/services/lastYear/worker';
import { lastYearInside } from '../../../src/taskpane/services/lastYear/inside';
import { answerJob } from '../../../src/threads';
import type { StartHome } from '../../../src/threads';
import { reportJson } from '../../../src/writers';
import { writeXlsx } from '../../../src/writers/xlsx';
import { desk, figures, member, sent } from '../../desk/made';
import { sampleReport } from '../../support/reports';

let running = 0;

/** Everything crosses as a copy. */
const played: StartHome = ({ message }) => {
  running++;
  return {
    post: (job) =>
      void answerJob(structuredClone(job), lastYearInside, (signal) => message(structuredClone(signal))),
    rest: () => undefined,
    end: () => {
      running--;
    },
  };
};
const read = lastYearIn(played);

const source = (name: string, bytes: Uint8Array) => ({
  name,
  file: Object.assign(new File([bytes.slice().buffer], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  }),
});

test('a review workbook tells its year, its members and what they reported', async () => {
  const last = desk([member(1, '水务局'), member(2, '教育局')], {
    year: 2023,
    returns: [sent(2, 1, { year: 2023, figures: figures({ 'requests.received.total': 12 }) })],
  });
  const found = await read(source('2023审核.xlsx', writeXlsx(planDesk(last))));
  expect([found?.year, found?.members.map(({ name }) => name)]).toEqual([2023, ['水务局', '教育局']]);
  expect(
    found?.files.map(({ report }) => [report.unit, report.figures['requests.received.total' as FieldId]]),
  ).toEqual([['教育局', 12]]);
  expect(running).toBe(0);
});

test('a report is none; what cannot be read is said, and no worker is left', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(reportJson(sampleReport())));
  expect(await read(source('年报.json', bytes))).toBeNull();
  await expect(read(source('坏.xlsx', new Uint8Array([80, 75, 3, 4, 0])))).rejects.toMatchObject({
    name: 'UserError',
  });
  expect(running).toBe(0);
});
