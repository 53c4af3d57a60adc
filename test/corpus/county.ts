/**
 * A county's January: sixty bodies, three rounds of files, faults of every family that a report can bear, and what a reviewer
 * who planted them knows of it. Nothing here is computed by what reads, checks, matches or sums: whoever tests the desk, the
 * command or the pane can hold what they find against it.
 */
import { editionForYear } from '../../src/form';
import type { State } from '../../src/form';
import type { Member } from '../../src/desk/types';
import { planReport } from '../../src/layout';
import { reportCsv, reportJson, webPage, writeDocx } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { draftOf, figureOf, reportOfDraft } from './county/draft';
import type { Draft } from './county/draft';
import { FAULTS } from './county/faults';
import type { FaultName } from './county/faults';
import { COUNTY, COUNTY_BODIES } from './county/names';
import type { CountyBody } from './county/names';

export type { FaultName } from './county/faults';

const YEAR = 2024;

type Format = 'xlsx' | 'docx' | 'html' | 'csv' | 'json';

/** A file that a unit sends. */
interface Send {
  readonly faults?: readonly FaultName[];
  readonly format?: Format;
  /** What it calls itself in the file, if not by its name on the list; empty: nothing. */
  readonly as?: string;
  /** Name of the file, if it is not just 年报 with a number. */
  readonly file?: string;
  /** More permits than it had: other figures that agree as well. */
  readonly morePermits?: number;
  /** The report of this year, last year's, or bytes that are nothing. */
  readonly what?: 'lastYear' | 'broken' | 'same';
  /** 落款: the day under the text of a document. */
  readonly signed?: readonly [month: number, day: number];
}

/** What 信访局 was called last year, and what 行政审批服务局 calls itself. */
const LAST_NAME = `${COUNTY}信访工作局`;
const OTHER_NAME = '县政务服务中心';

/** Sends by member and round; a member that is not here sends one report in the first round, in which all agrees. */
const PLAN: Readonly<Record<number, readonly (readonly Send[])[]>> = {
  2: [[{ faults: ['balance'] }], [{}]],
  3: [[{ faults: ['handled', 'received'] }], [{ faults: ['received'] }], [{}]],
  4: [[{ faults: ['rowTotal'] }], [{ faults: ['rowTotal', 'list'] }], [{ faults: ['list'] }]],
  5: [[{ faults: ['disputes'] }], [{}]],
  6: [[{ faults: ['scope'] }], [{ faults: ['scope'], morePermits: 1 }], [{ faults: ['scope', 'fee'] }]],
  7: [[{ faults: ['negative'] }], [{}]],
  8: [[{ faults: ['decimals'] }], [{}]],
  9: [[{ faults: ['carry'] }], [{}]],
  10: [[{ faults: ['stock'] }]],
  11: [[{ faults: ['handledText'] }], [{}], [{ faults: ['handledText'], morePermits: 1 }]],
  12: [[{ faults: ['outcomes'] }]],
  13: [[{ faults: ['disputesText'] }], [{ faults: ['year'] }]],
  14: [[{ faults: ['documents', 'decisions'] }], [{ faults: ['decisions'] }]],
  15: [[{ faults: ['list'], format: 'docx' }]],
  16: [[{ faults: ['change', 'share'], format: 'html' }]],
  17: [[{ faults: ['year'] }]],
  18: [[{ faults: ['body'] }]],
  19: [[{ faults: ['basis'] }]],
  20: [[{ faults: ['leftover'] }]],
  21: [[{ faults: ['fee'] }]],
  22: [[{ faults: ['problems'] }]],
  23: [[{ faults: ['repeat'] }]],
  24: [[{ format: 'docx', signed: [4, 9] }]],
  25: [[{ faults: ['gaps'] }], [{}]],
  26: [[{ what: 'lastYear' }], [{}]],
  27: [[{}, { faults: ['fee'] }], [{ morePermits: 2 }]],
  28: [[{}], [{ morePermits: 1 }, { morePermits: 2 }]],
  29: [[{ as: LAST_NAME }]],
  30: [[{ as: OTHER_NAME }]],
  31: [[{ as: '', file: `${COUNTY}城市管理局2024年年报.csv`, format: 'csv' }]],
  32: [[{ as: '粮食和物资储备局' }]],
  34: [[{}], [{ morePermits: 5 }]],
  35: [[{}], [{ what: 'same' }]],
  36: [[], [{}]],
  37: [[]],
  38: [[{ faults: ['assessment'] }]],
  39: [[{ as: '青岭镇' }]],
  40: [[{ format: 'html' }]],
  41: [[{ format: 'docx' }]],
  43: [[{ format: 'json' }]],
  44: [[{ what: 'broken', file: '年报44.xlsx' }], [{ file: '年报44.xlsx' }]],
};

/** Causes beside those of the faults, by member: a document that bears a day after the deadline. */
const DATED: Readonly<Record<number, string>> = { 24: 'D-date:late' };

/** Bodies that copied their text from another, figures and all. */
const COPIES: Readonly<Record<number, number>> = { 47: 46 };

/** Members whose last year's report is at hand. */
const WITH_PREVIOUS: readonly number[] = [2, 3, 9, 10, 11, 23, 29, 34, 38, 46];

/** Of no member: the first bears a name like that of one, the second is like nothing. */
const STRANGERS = [`松林县水务局`, `云雾山气候观测所`] as const;

/** What a round of a member is, against the one before. */
export interface ExpectedSince {
  readonly mended: readonly string[];
  readonly open: readonly string[];
  readonly new: readonly string[];
  /** Names of the figures that are others, with what they were and are. */
  readonly changed: readonly {
    readonly field: string;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

/** What the planter knows of a file. */
export interface Planted {
  /** Whose it is; null for that of nobody. */
  readonly member: number | null;
  readonly matchedBy: 'name' | 'alias' | 'file' | null;
  readonly how: 'first' | 'next' | 'same' | 'twice' | 'unsure' | 'unlisted' | 'otherYear' | 'unread';
  /** 0 for a file of no round. */
  readonly round: number;
  /** The causes that are in it, in no order. */
  readonly matters: readonly string[];
  readonly since: ExpectedSince | null;
}

export interface CountyFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly planted: Planted;
}

/** What is decided after a round. */
export interface Decision {
  readonly kind: 'accept' | 'sendBack' | 'publish';
  readonly member: number;
}

export interface County {
  readonly year: number;
  readonly members: readonly Member[];
  /** Last year's reports of some. */
  readonly previous: readonly {
    readonly file: string;
    readonly bytes: Uint8Array;
    readonly member: number;
  }[];
  readonly rounds: readonly (readonly CountyFile[])[];
  /** After each round. */
  readonly decisions: readonly (readonly Decision[])[];
  readonly expected: {
    readonly states: Readonly<Record<number, State>>;
    readonly changedAfterAcceptance: readonly number[];
    readonly missing: readonly number[];
    readonly undecided: readonly number[];
    /** Members that count, and the round by which they do. */
    readonly counted: Readonly<Record<number, number>>;
    /** Figures that are not 0, added up by the planter. */
    readonly totals: Readonly<Record<string, number>>;
    /** Members whose texts are the same. */
    readonly alike: readonly (readonly [number, number])[];
  };
}

const DECISIONS: readonly (readonly Decision[])[] = [
  [
    { kind: 'accept', member: 34 },
    { kind: 'accept', member: 35 },
    { kind: 'publish', member: 35 },
    ...[2, 3, 4].map((member) => ({ kind: 'sendBack' as const, member })),
  ],
  [{ kind: 'accept', member: 2 }],
  [],
];

const STATES: Readonly<Record<number, State>> = {
  2: 'accepted',
  3: 'revised',
  4: 'revised',
  34: 'accepted',
  35: 'published',
  37: 'missing',
};

function memberOf({ id, name, memberKind }: CountyBody): Member {
  return {
    id,
    name,
    kind: memberKind,
    parent: `${COUNTY}人民政府`,
    otherNames: id === 30 ? [OTHER_NAME] : [],
    lastName: id === 29 ? LAST_NAME : '',
    due: null,
    counted: memberKind !== 'vertical',
  };
}

async function bytesOf(draft: Draft, send: Send): Promise<Uint8Array> {
  const report = reportOfDraft({ ...draft, unit: send.as ?? draft.unit });
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const [month, day] = send.signed ?? [];
  switch (send.format ?? 'xlsx') {
    case 'xlsx':
      return writeXlsx(planReport(editionForYear(draft.year)!, { report }));
    case 'docx':
      return writeDocx(
        report,
        month === undefined || day === undefined ? {} : { signed: { year: draft.year + 1, month, day } },
      );
    case 'html':
      return utf8(webPage(report));
    case 'csv':
      return utf8(reportCsv(report));
    case 'json':
      return utf8(JSON.stringify(reportJson(report)));
  }
}

const PERMITS = 'proactive.licensing.decisions';

function withMorePermits(draft: Draft, more: number): Draft {
  const permits = figureOf(draft, PERMITS);
  return {
    ...draft,
    figures: { ...draft.figures, [PERMITS]: permits + more },
    overview: draft.overview.map((each) =>
      each.replace(`行政许可决定${permits}件`, `行政许可决定${permits + more}件`),
    ),
  };
}

/** The two years of each body; a copy has the figures and texts of another. */
function draftsOf(body: CountyBody, seed: number): { readonly last: Draft; readonly now: Draft } {
  const { id, name: unit, kind } = body;
  const from = COPIES[id] ?? id;
  const self = COUNTY_BODIES[from - 1]?.self ?? body.self;
  const written = { unit, kind, self };
  const last = draftOf(written, YEAR - 1, 2, seed * 1000 + from);
  const carried = figureOf(last, 'requests.carriedOut.total');
  return { last, now: draftOf(written, YEAR, carried, seed * 1000 + from + 500, seed * 1000 + from) };
}

const faulty = (draft: Draft, { faults = [], morePermits = 0 }: Send): Draft =>
  faults.reduce((planted, fault) => FAULTS[fault].plant(planted), withMorePermits(draft, morePermits));

const mattersOf = (id: number, { faults = [] }: Send): readonly string[] => [
  ...faults.flatMap((fault) => FAULTS[fault].matters),
  ...(DATED[id] === undefined ? [] : [DATED[id]]),
];

/** Figures that differ; one that a draft does not state is 0. */
function changesBetween(before: Draft, after: Draft): ExpectedSince['changed'] {
  const fields = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])];
  const value = ({ figures }: Draft, field: string): number | null => {
    const stated = figures[field];
    return stated === undefined ? 0 : stated;
  };
  return fields.flatMap((field) => {
    const [from, to] = [value(before, field), value(after, field)];
    return from === to ? [] : [{ field, from, to }];
  });
}

interface Kept {
  readonly round: number;
  readonly draft: Draft;
  readonly matters: readonly string[];
  readonly bytes: Uint8Array;
}

const MATCHED: Readonly<Record<number, Planted['matchedBy']>> = {
  29: 'alias',
  30: 'alias',
  31: 'file',
  32: 'alias',
  39: 'alias',
};

/** What one member sends in the three rounds. */
async function sentBy(
  body: CountyBody,
  seed: number,
): Promise<{ files: CountyFile[][]; kept: Kept | undefined }> {
  const { id } = body;
  const { last, now } = draftsOf(body, seed);
  let kept: Kept | undefined;
  let rounds = 0;
  const files: CountyFile[][] = [];
  for (const [index, sends] of (PLAN[id] ?? [[{}]]).entries()) {
    const isTwice = sends.length > 1;
    const round = rounds + 1;
    const own: CountyFile[] = [];
    for (const [at, send] of sends.entries()) {
      const draft = send.what === 'lastYear' ? last : faulty(now, send);
      const matters = send.what === 'lastYear' ? [] : mattersOf(id, send);
      const bytes =
        send.what === 'broken'
          ? Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)
          : send.what === 'same' && kept
            ? kept.bytes
            : await bytesOf(draft, send);
      const how = ((): Planted['how'] => {
        if (send.what === 'broken') return 'unread';
        if (send.what === 'lastYear') return 'otherYear';
        if (send.what === 'same') return 'same';
        if (isTwice) return 'twice';
        return round === 1 ? 'first' : 'next';
      })();
      const before = kept;
      const since =
        how === 'next' && before
          ? {
              mended: before.matters.filter((matter) => !matters.includes(matter)),
              open: matters.filter((matter) => before.matters.includes(matter)),
              new: matters.filter((matter) => !before.matters.includes(matter)),
              changed: changesBetween(before.draft, draft),
            }
          : null;
      own.push({
        file:
          send.file ?? `第${index + 1}次/年报${id}${isTwice ? `-${at + 1}` : ''}.${send.format ?? 'xlsx'}`,
        bytes,
        planted: {
          member: how === 'unread' ? null : id,
          matchedBy: how === 'unread' ? null : (MATCHED[id] ?? 'name'),
          how,
          round: how === 'otherYear' || how === 'unread' ? 0 : how === 'same' ? rounds : round,
          matters,
          since,
        },
      });
      if (how === 'first' || how === 'next') kept = { round, draft, matters, bytes };
    }
    if (own.some(({ planted }) => ['first', 'next', 'twice'].includes(planted.how))) rounds = round;
    files.push(own);
  }
  return { files, kept };
}

/** Files that nobody on the list sent, in the first round. */
async function strangers(seed: number): Promise<CountyFile[]> {
  return Promise.all(
    STRANGERS.map(async (unit, index) => {
      const draft = draftOf({ unit, kind: 'department', self: '我局' }, YEAR, 1, seed * 1000 + 900 + index);
      return {
        file: `第1次/其他${index + 1}.xlsx`,
        bytes: await bytesOf(draft, {}),
        planted: {
          member: null,
          matchedBy: null,
          how: index === 0 ? ('unsure' as const) : ('unlisted' as const),
          round: 0,
          matters: [],
          since: null,
        },
      };
    }),
  );
}

/** The county; the same seed gives the same bytes. */
export async function county(seed: number): Promise<County> {
  const rounds: CountyFile[][] = [[], [], []];
  const previous: { file: string; bytes: Uint8Array; member: number }[] = [];
  const counted: Record<number, number> = {};
  const totals: Record<string, number> = {};
  for (const body of COUNTY_BODIES) {
    const { files, kept } = await sentBy(body, seed);
    files.forEach((own, index) => rounds[index]?.push(...own));
    if (WITH_PREVIOUS.includes(body.id)) {
      const unit = body.id === 29 ? LAST_NAME : body.name;
      const bytes = await bytesOf({ ...draftsOf(body, seed).last, unit }, {});
      previous.push({ file: `上年/年报${body.id}.xlsx`, bytes, member: body.id });
    }
    // 28 waits for a choice between two; 34 counts as it was accepted, in its first round; 60 belongs to no local sum.
    if (!kept || body.id === 28 || body.memberKind === 'vertical') continue;
    const { figures } = body.id === 34 ? draftsOf(body, seed).now : kept.draft;
    counted[body.id] = body.id === 34 ? 1 : kept.round;
    for (const [field, value] of Object.entries(figures)) totals[field] = (totals[field] ?? 0) + (value ?? 0);
  }
  rounds[0]?.push(...(await strangers(seed)));
  return {
    year: YEAR,
    members: COUNTY_BODIES.map(memberOf),
    previous,
    rounds,
    decisions: DECISIONS,
    expected: {
      states: Object.fromEntries(COUNTY_BODIES.map(({ id }) => [id, STATES[id] ?? 'received'])),
      changedAfterAcceptance: [34],
      missing: [37],
      undecided: [28],
      counted,
      totals,
      alike: [[46, 47]],
    },
  };
}
