/**
 * Random sessions on Microsoft's client and the stand-in: a person edits, the pane writes, requests fail. After every
 * action the workbook is as before or as after, nothing typed is lost, and the pane knows what a new one would find; at the
 * end everything is undone as far as it goes. NIANBAO_SESSIONS is how many there are in both files, NIANBAO_SESSIONS_SEED the
 * first seed, NIANBAO_SESSION_ACTIONS how long they are; long ones by hand:
 * `NIANBAO_SESSIONS=2000 NIANBAO_SESSION_ACTIONS=12 npx jest -c test/jest/node.cjs test/sessions`.
 */
import { loadMessages } from '../../src/messages/load';
import { emptiedWorkbook } from '../support/excel';
import { drawSession, runSession, shrink } from './session';

const COUNT = Number(process.env['NIANBAO_SESSIONS'] ?? 24);
/** Actions of a session at most: in CI many short ones, by hand long ones. */
const LONGEST = Number(process.env['NIANBAO_SESSION_ACTIONS'] ?? 4);
const SEED = Number(process.env['NIANBAO_SESSIONS_SEED'] ?? 1);
/** The files among which the sessions are shared out: two run at once. */
const FILES = 2;
const MOST_SHRINKING = 30;

/** What went wrong, after as few actions as are easily found, and how to see it again. */
async function told(seed: number, host: Parameters<typeof runSession>[0]): Promise<string> {
  const small = await shrink(host, drawSession(seed, LONGEST), MOST_SHRINKING);
  const { wrong, log } = await runSession(host, small);
  return [
    `NIANBAO_SESSIONS_SEED=${seed} NIANBAO_SESSIONS=1 NIANBAO_SESSION_ACTIONS=${LONGEST}`,
    ...wrong,
    ...log,
  ].join('\n  ');
}

/** Runs this file's share of the sessions; ends at the first one that goes wrong. */
export function shareOfSessions(file: number): void {
  // A page loads them before anything on it can be done.
  beforeAll(() => loadMessages('zh-CN'));
  const embedded = emptiedWorkbook();
  const seeds = Array.from({ length: COUNT }, (_, index) => SEED + index).filter(
    (_, index) => index % FILES === file,
  );

  test(`${seeds.length} random sessions`, async () => {
    const { host } = embedded();
    const counts = { actions: 0, faults: 0, steps: 0 };
    for (const seed of seeds) {
      const { wrong, actions, faults, steps } = await runSession(host, drawSession(seed, LONGEST));
      counts.actions += actions;
      counts.faults += faults;
      counts.steps += steps;
      if (wrong.length > 0) throw new Error(await told(seed, host));
    }
    console.log(
      `${seeds.length} sessions, ${counts.actions} actions, ${counts.faults} failed requests, ${counts.steps} steps undone or done again`,
    );
  }, 3_600_000);
}
