/**
 * Random sessions on Microsoft's client and the stand-in: a person edits, the pane writes, requests fail. After every
 * action the workbook is as before or as after, the pane knows what a new one would find, and nothing typed is lost; at the
 * end everything is undone as far as it goes. NIANBAO_SESSIONS is how many are run, NIANBAO_SESSIONS_SEED the first seed:
 * `NIANBAO_SESSIONS=20000 npx jest -c test/jest/node.cjs test/sessions`.
 */
import { emptiedWorkbook } from '../support/excel';
import { drawSession, runSession, shrink } from './session';

const COUNT = Number(process.env['NIANBAO_SESSIONS'] ?? 25);
const SEED = Number(process.env['NIANBAO_SESSIONS_SEED'] ?? 1);
const MOST_SHRINKING = 30;

const embedded = emptiedWorkbook();

test(`${COUNT} random sessions`, async () => {
  const { host } = embedded();
  const counts = { sessions: 0, actions: 0, faults: 0 };
  for (let seed = SEED; seed < SEED + COUNT; seed++) {
    const session = drawSession(seed);
    const { wrong, actions, faults, log } = await runSession(host, session);
    counts.sessions += 1;
    counts.actions += actions;
    counts.faults += faults;
    if (wrong.length === 0) continue;
    const small = await shrink(host, session, MOST_SHRINKING);
    const again = await runSession(host, small);
    throw new Error(
      [`seed ${seed}`, ...again.wrong, ...again.log, 'before shrinking:', ...wrong, ...log].join('\n  '),
    );
  }
  console.log(`${counts.sessions} sessions, ${counts.actions} actions, ${counts.faults} faults`);
}, 3_600_000);
