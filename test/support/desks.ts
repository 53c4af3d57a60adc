/** Desks that tests share: the same seed gives the same desk. */
import { fingerprintOf } from '../../src/desk/receive/fingerprint';
import type { Choice, Desk, Issue, Member, Return, Standing } from '../../src/desk/types';
import { editionForYear, MEMBER_KINDS, STATES } from '../../src/form';
import type { FieldId } from '../../src/form';
import { randomFrom } from './random';
import type { Random } from './random';
import { randomReport } from './reports';

export interface RandomDeskOptions {
  readonly year?: number;
  readonly members?: number;
  readonly acceptedOnly?: boolean;
  readonly scope?: Desk['scope'];
  /** Texts that formulas, markup and wildcards are made of. */
  readonly hostile?: boolean;
}

const HOSTILE = [
  '=1+1',
  '+2',
  '@SUM(A1)',
  '<b>&"甲"',
  '甲*?~乙',
  "'撇",
  '_x0041_',
  ' 前后空格 ',
  '第一行\n第二行',
  '—',
];
const NAMES = ['水务局', '教育局', '财政局', '青石镇人民政府', '白杨街道办事处', '林业局', '统计局'];
const hex = (random: Random): string =>
  Array.from({ length: 16 }, () => '0123456789abcdef'[random.below(16)]).join('');
const day = (random: Random): string => `2025-0${1 + random.below(9)}-${10 + random.below(19)}`;

interface Maker {
  readonly random: Random;
  readonly year: number;
  readonly text: (plain: string) => string;
}

function returnOf(
  { random, year, text }: Maker,
  place: { readonly member: number | null; readonly round: number; readonly choice: Choice },
  ofYear = year,
): Return {
  const edition = editionForYear(ofYear)!;
  const report = randomReport(random.below(1e6), { year: ofYear });
  const lacks = random.chance(0.15);
  const figures = Object.fromEntries(
    edition.fields.map(({ id }) => [
      id,
      lacks && random.chance(0.05) ? null : (report.figures.get(id)?.value ?? 0),
    ]),
  ) as Record<FieldId, number | null>;
  const parts = { ...report.parts, overview: `${report.parts.overview}\n\n${text('末段。')}` };
  return {
    ...place,
    file: text(`2024/${hex(random)}.xlsx`),
    digest: hex(random),
    received: day(random),
    matchedBy: place.member === null ? null : random.pick(['name', 'alias', 'file', 'person'] as const),
    candidates: place.member === null && random.chance(0.5) ? [2, 1] : [],
    unit: text(random.pick(NAMES)),
    year: ofYear,
    kind: random.pick(['department', 'township', null] as const),
    edition: edition.id,
    figures,
    parts,
    fingerprint: fingerprintOf({ year: ofYear, edition: edition.id, figures, parts }),
    state: random.pick(['agrees', 'disagrees', 'unfinished'] as const),
    errors: random.below(4),
    warnings: random.below(4),
    publishedOn: random.chance(0.3) ? day(random) : null,
  };
}

/** The rounds of one member: none, one or more, of which one may be of two files. */
function roundsOf(maker: Maker, member: number): Return[] {
  const { random, year } = maker;
  if (random.chance(0.2)) return [];
  // The first form is of 2019: nothing came before it.
  const before = editionForYear(year - 1) ? year - 1 : null;
  if (random.chance(0.1)) return [returnOf(maker, { member, round: 0, choice: 'only' }, before ?? year + 1)];
  const rounds = 1 + random.below(3);
  const previous =
    random.chance(0.2) && before !== null
      ? [returnOf(maker, { member, round: 0, choice: 'previous' }, before)]
      : [];
  return Array.from({ length: rounds }, (_, index) => index + 1)
    .flatMap((round) => {
      if (!random.chance(0.2)) return [returnOf(maker, { member, round, choice: 'only' })];
      const choices = random.pick([
        ['open', 'open'],
        ['chosen', 'leftOut'],
      ] as const);
      return choices.map((choice) => returnOf(maker, { member, round, choice }));
    })
    .concat(previous);
}

function standingOf({ random, text }: Maker, member: number, own: readonly Return[]): Standing {
  const usable = own.filter(({ round, choice }) => round > 0 && (choice === 'only' || choice === 'chosen'));
  const state = random.pick(STATES);
  const isTaken = state === 'accepted' || state === 'published';
  const accepted = isTaken && usable.length > 0 ? random.pick(usable) : null;
  return {
    member,
    state: isTaken && !accepted ? 'received' : state,
    accepted: accepted && { round: accepted.round, fingerprint: accepted.fingerprint },
    publishedOn: state === 'published' ? day(random) : null,
    changedAfterAcceptance: accepted !== null && random.chance(0.3),
    note: random.chance(0.3) ? text('待电话核实') : '',
    own: random.chance(0.3) ? { 联系人: text('王'), 次数: random.below(9), 催办: '2025-01-20' } : {},
  };
}

function issuesOf({ random, text }: Maker, member: number): Issue[] {
  return Array.from({ length: random.below(3) }, (_, index) => ({
    member,
    since: 1,
    round: 1 + random.below(2),
    state: random.pick(['new', 'open', 'mended', 'explained'] as const),
    matter: `T3-balance:natural~${index}`,
    rule: 'T3-balance',
    severity: random.pick(['error', 'warning'] as const),
    message: text('自然人：一＋二≠三＋四'),
    places: text('表三 D5'),
    targets: random.chance(0.5) ? [{ kind: 'sheet', grid: text('三、依申请公开'), row: 4, column: 3 }] : [],
    suggestion: random.chance(0.5) ? text('改为12') : '',
    explained: random.chance(0.2) ? text('已核实') : '',
    words: random.chance(0.5) ? text('请核对自然人一列') : '',
  }));
}

/** Members in all states, with rounds of one or two files, reports of nobody and files that were not read. */
export function randomDesk(seed: number, options: RandomDeskOptions = {}): Desk {
  const { year = 2024, members: count = 12, acceptedOnly = false, hostile = false } = options;
  const { scope = { kind: '', member: '' } } = options;
  const random = randomFrom(seed);
  const text = (plain: string) => (hostile && random.chance(0.4) ? random.pick(HOSTILE) : plain);
  const maker: Maker = { random, year, text };
  const members = Array.from({ length: count }, (_, index): Member => ({
    id: index + 1,
    name: `${text(random.pick(NAMES))}${index + 1}`,
    kind: random.chance(0.9) ? random.pick(MEMBER_KINDS) : null,
    parent: random.chance(0.2) ? text('县人民政府') : '',
    otherNames: random.chance(0.3) ? ['县水务局', '水务'] : [],
    lastName: random.chance(0.1) ? text('水利局') : '',
    due: random.chance(0.2) ? day(random) : null,
    counted: random.chance(0.9),
  }));
  const rounds = members.map(({ id }) => roundsOf(maker, id));
  const unlisted = Array.from({ length: random.below(3) }, () =>
    returnOf(maker, { member: null, round: 0, choice: 'only' }),
  );
  return {
    year,
    edition: editionForYear(year)!.id,
    due: `${year + 1}-01-15`,
    acceptedOnly,
    scope,
    members,
    standings: members.map(({ id }, index) => standingOf(maker, id, rounds[index]!)),
    returns: [...rounds.flat(), ...unlisted],
    issues: members.flatMap(({ id }) => issuesOf(maker, id)),
    unread: Array.from({ length: random.below(3) }, (_, index) => ({
      kind: 'unread' as const,
      file: text(`坏${index}.docx`),
      digest: hex(random),
      code: 'file/damaged',
      reason: text('文件损坏，读不出。'),
    })),
    localDemands: random.chance(0.5)
      ? [{ part: 'overview', asked: 'phrase', words: '政务新媒体', kinds: [], address: null }]
      : [],
    letterWords: {
      title: '{单位}',
      opening: text('你单位报送的{年度}年度报告，经审核：'),
      since: '上次{上次}处',
      item: '{问题}',
      repair: '建议：{建议}',
      closing: '请于{期限}前报送。',
      clean: '没有发现问题。',
      signature: '',
    },
  };
}
