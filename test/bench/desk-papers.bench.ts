/** What the desk makes of 500 and 2,000 members: texts that copy each other, letters, a total that is reconciled. */
import { alike } from '../../src/desk/alike';
import { lettersDocument } from '../../src/desk/letters/document';
import { lettersOf } from '../../src/desk/letters/letter';
import { DEFAULT_LETTER_WORDS } from '../../src/desk/letters/words';
import { reconcile } from '../../src/desk/reconcile';
import { rollUp } from '../../src/desk/rollup';
import type { Desk, Return } from '../../src/desk/types';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import type { Row } from './table';

const WORDS =
  '政务公开信息平台建设管理监督保障依申请答复培训机制目录清单审查发布解读回应群众企业服务窗口网站'.split('');

/** Forty sentences each; every tenth member copies the one before. */
function deskOf(count: number): Desk {
  const random = randomFrom(count);
  const sentence = () => `${Array.from({ length: 24 }, () => random.pick(WORDS)).join('')}。`;
  let before = '';
  const returns = Array.from({ length: count }, (_, at): Return => {
    const report = randomReport(at, { year: 2024 });
    const fresh = Array.from({ length: 40 }, sentence).join('');
    const overview = at % 10 === 9 ? before : fresh;
    before = overview;
    return {
      member: at + 1,
      round: 1,
      choice: 'only',
      file: `${at + 1}.xlsx`,
      digest: String(at),
      received: '2025-01-10',
      matchedBy: 'name',
      candidates: [],
      unit: `第${at + 1}镇`,
      year: 2024,
      kind: 'township',
      edition: report.edition,
      figures: Object.fromEntries([...report.figures].map(([id, { value }]) => [id, value])),
      parts: { preface: '', overview, problems: '', others: '' },
      fingerprint: String(at),
      state: 'agrees',
      errors: 0,
      warnings: 0,
      publishedOn: null,
    };
  });
  return {
    year: 2024,
    edition: '2021',
    due: '2025-01-31',
    acceptedOnly: false,
    scope: { kind: '', member: '' },
    members: returns.map(({ unit }, at) => ({
      id: at + 1,
      name: unit,
      kind: 'township',
      parent: '',
      otherNames: [],
      lastName: '',
      due: null,
      counted: true,
    })),
    standings: returns.map((_, at) => ({
      member: at + 1,
      state: 'received',
      accepted: null,
      publishedOn: null,
      changedAfterAcceptance: false,
      note: '',
      own: {},
    })),
    returns,
    issues: [],
    unread: [],
    letterWords: DEFAULT_LETTER_WORDS,
    localDemands: [],
  };
}

async function timed(name: string, work: () => unknown): Promise<Row> {
  const start = performance.now();
  await work();
  return { name, value: performance.now() - start, unit: 'ms' };
}

export async function bench(): Promise<Row[]> {
  const rows: Row[] = [];
  alike(deskOf(100));
  for (const count of [500, 1000, 2000]) {
    const desk = deskOf(count);
    let groups = 0;
    rows.push(await timed(`alike, ${count} members of 40 sentences`, () => (groups = alike(desk).length)));
    rows.push({
      name: `alike, ${count} members: groups found of ${count / 10}`,
      value: groups,
      unit: 'groups',
    });
    const { totals } = rollUp(desk);
    const more = randomReport(count + 1, { year: 2024 });
    const figures = Object.fromEntries(
      Object.entries(totals).map(([id, value]) => [
        id,
        value + (more.figures.get(id as keyof typeof totals)?.value ?? 0),
      ]),
    ) as Return['figures'];
    rows.push(
      await timed(`reconcile, ${count} members`, () =>
        reconcile(desk, { year: 2024, edition: '2021', figures }),
      ),
    );
  }
  const letters = lettersOf(deskOf(2000));
  rows.push(await timed('letters, one document of 2,000', () => lettersDocument(letters)));
  return rows;
}
