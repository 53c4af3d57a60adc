/**
 * Every way in which a text from a report goes out. One list of hostile words goes through each, and comes out as text: what
 * is made of them has the elements and formulas that it has of harmless words, no more and no fewer.
 */
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { noticeAddress, noticeInHash } from '../../src/commands/noticeAddress';
import { jsonLine, jsonLines, line } from '../../src/cli/lines';
import { circular, publicationPaper } from '../../src/desk/letters/circular';
import { copyOfPapers } from '../../src/desk/letters/copy';
import { letterFileNames, lettersDocument } from '../../src/desk/letters/document';
import { lettersOf } from '../../src/desk/letters/letter';
import { planDesk } from '../../src/desk/sheets';
import type { Desk } from '../../src/desk/types';
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { MARKS } from '../../src/messages';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import type { Report } from '../../src/report';
import { findingsCsv } from '../../src/review/list/csv';
import { findingsDocument } from '../../src/review/list/document';
import type { FindingList } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { markFile } from '../../src/review/marks';
import { fileName, reportName } from '../../src/taskpane/services/deliveries';
import {
  copyOf,
  copyOfText,
  reportCsv,
  reportJson,
  reportPicture,
  reportText,
  tablePicture,
  webPage,
  writeDocx,
} from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { desk, issue, member, sent, standing } from '../desk/made';
import { HOSTILE_WORDS } from '../support/hostileWords';
import { mark } from '../support/marks';
import { sampleReport } from '../support/reports';

/** Words for all places of a kind, and the ones that stand where a report has one text only. */
interface Given {
  readonly all: readonly string[];
  readonly one: string;
}

/** As long, and nothing to anybody. */
const harmless = (words: string): string => words.replace(/\S/gu, '甲');
const harmlessOf = ({ all, one }: Given): Given => ({ all: all.map(harmless), one: harmless(one) });
const given = (one: string, all: readonly string[] = [one]): Given => ({ all, one });

/** Wherever somebody may write a text of their own. */
function reportOf({ all, one }: Given): Report {
  const contact = { address: one, postcode: one, telephone: one, email: one };
  const text = all.flatMap((words) => [`（一）主动公开。${words}`, words]).join('\n');
  return {
    ...sampleReport(),
    unit: one,
    contact,
    parts: { preface: text, overview: text, problems: text, others: text },
  };
}

const listOf = ({ all, one }: Given): FindingList => ({
  file: one,
  unit: one,
  year: 2024,
  kind: null,
  state: 'disagrees',
  missing: [one],
  errors: 1,
  warnings: 0,
  checked: 9,
  unassessed: 0,
  lines: all.map((words, at) => ({
    number: at + 1,
    follows: false,
    part: words,
    severity: 'error',
    message: words,
    places: words,
    target: { kind: 'sheet', grid: one, row: 3, column: 3 },
    suggestion: words,
    explained: words,
    rule: 'T3-balance',
  })),
});
const filesOf = (words: Given) => [listOf(words), { file: words.one, reason: words.one }];

/** A member for each of the words. */
function deskOf({ all, one }: Given): Desk {
  const target = { kind: 'sheet' as const, grid: one, row: 3, column: 3 };
  const named = all.map((words, at) =>
    member(at + 1, words, { otherNames: [words], parent: words, lastName: words }),
  );
  return desk(named, {
    standings: all.map((words, at) => standing(at + 1, { note: words, own: { 联系人: words } })),
    returns: [
      ...all.map((words, at) => {
        const parts = { preface: words, overview: words, problems: words, others: words };
        return sent(at + 1, 1, { file: words, unit: words, parts });
      }),
      sent(null, 0, { file: one, unit: one }),
    ],
    issues: all.map((words, at) => {
      const told = { message: words, places: words, suggestion: words, explained: words, words };
      return issue(at + 1, { ...told, targets: [target] });
    }),
    unread: [{ kind: 'unread', file: one, digest: '0', code: 'file/damaged', reason: one }],
    localDemands: [{ part: 'overview', asked: 'phrase', words: one, kinds: [], address: null }],
    letterWords: {
      title: one,
      opening: one,
      since: one,
      item: `${one}{问题}`,
      repair: one,
      closing: one,
      clean: one,
      signature: one,
    },
  });
}

const LIST_WORDS = FINDING_LIST_WORDS['zh-CN'];
const planOf = (words: Given): Plan => planReport(editionForYear(2024)!, { report: reportOf(words) });
const papersOf = (words: Given) => [
  ...lettersOf(deskOf(words)),
  circular(deskOf(words)),
  publicationPaper(deskOf(words)),
];
const marksOf = ({ all, one }: Given) =>
  all.flatMap((words, row) => [
    mark([{ kind: 'sheet', grid: '三、依申请公开', row: row + 4, column: 3 }], {
      message: words,
      suggestion: words,
      places: one,
    }),
    mark([], { message: words, suggestion: one, places: words }),
  ]);
/** Somebody's files, which our marks are put into. */
const theirBook = writeXlsx(planReport(editionForYear(2024)!, { report: sampleReport() }));
const theirDocument = writeDocx(sampleReport());
const DAY = { year: 2025, month: 1, day: 20 };

const TAG = /<[/?!]?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*[/?]?>/g;
const ATTRIBUTE = /\s([\w:.-]+)="/g;
/** What is computed, linked or loaded by a part. */
const WORKING =
  /<(?:f|formula|formula1|sqref|definedName)\b[^>]*>[^<]*|<(?:hyperlink|Relationship|w:instrText|w:hyperlink)\b[^>]*>/g;
/** Their heights follow what stands in rows. */
const HEIGHTS = /^(?:ht|customHeight)$/;

/** Which elements with which attributes there are, and word by word what works; a `<` that begins no tag is told. */
function madeOf(xml: string): string[] {
  expect(xml.replace(TAG, '')).not.toContain('<');
  const elements = (xml.match(TAG) ?? []).map((tag) => {
    const names = [...tag.matchAll(ATTRIBUTE)].map(([, name]) => name!);
    return [/^<[/?!]?[\w:.-]+/.exec(tag)![0], ...names.filter((name) => !HEIGHTS.test(name))].join(' ');
  });
  return [...new Set(elements)].sort().concat(xml.match(WORKING) ?? []);
}

const xmlIn = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]): [string, string][] =>
    /\.(?:xml|rels|vml)$/.test(name) ? [[name, strFromU8(part)]] : [],
  );
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(xmlIn(bytes).map(([name, xml]) => [name, madeOf(xml)]));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const SPACES = /\s/g;
/** What stands between the tags, as its reader takes it. */
const saidIn = (bytes: Uint8Array): string =>
  xmlIn(bytes)
    .map(([, xml]) => xml.replace(TAG, ''))
    .join('')
    .replace(/&(?:(\w+)|#(\d+));/g, (_, name: string | undefined, code: string) =>
      name === undefined ? String.fromCharCode(Number(code)) : ENTITIES[name]!,
    )
    .replace(/_x005F_/g, '_')
    .replace(SPACES, '');
const VISIBLE = HOSTILE_WORDS.filter((words) => !/[^\P{C}\u202e\t]/u.test(words));

/** Where a file has one place only. */
const ALONE = [
  '=HYPERLINK("https://elsewhere.example","点")',
  '"></t></w:t><f>1+1</f><script>alert(1)</script>&amp;]]>',
  '甲\u0000\ud800\u202e{单位}_x003D_$&',
];

describe.each<[string, (words: Given) => Uint8Array | Promise<Uint8Array>]>([
  ['the report as a workbook', (words) => writeXlsx(planOf(words))],
  ['the review workbook', (words) => writeXlsx(planDesk(deskOf(words)))],
  ['findings as a workbook', (words) => writeXlsx(planFindings(filesOf(words), LIST_WORDS))],
  ['findings as a document', (words) => findingsDocument(filesOf(words), LIST_WORDS)],
  ['the report as a document', (words) => writeDocx(reportOf(words), { draft: true, signed: DAY })],
  ['letters', (words) => lettersDocument(papersOf(words), DAY)],
  ['marks in a workbook', (words) => markFile(theirBook, marksOf(words), MARKS)],
  ['marks in a document', async (words) => markFile(await theirDocument, marksOf(words), MARKS)],
])('%s', (_, make) => {
  test.each(ALONE)('with %j and all the others', async (one) => {
    const words = given(one, HOSTILE_WORDS);
    const bytes = await make(words);
    expect(partsOf(bytes)).toEqual(partsOf(await make(harmlessOf(words))));
    const said = saidIn(bytes);
    expect(VISIBLE.filter((each) => !said.includes(each.replace(SPACES, '')))).toEqual([]);
  });
});

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Elements with the names of their attributes, as a browser takes the markup; comments too. */
function elementsOf(node: Node): string[] {
  const own =
    'attrs' in node
      ? [[node.nodeName, ...node.attrs.map(({ name }) => name)].join(' ')]
      : node.nodeName === '#comment'
        ? [node.nodeName]
        : [];
  return [...own, ...childrenOf(node).flatMap(elementsOf)];
}

const textIn = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textIn).join(''));

describe.each<[string, (words: Given) => string]>([
  [
    'the web page',
    (words) => webPage(reportOf(words), { draft: true, picture: reportPicture(reportOf(words), []) }),
  ],
  ['a copy of the report', (words) => copyOf(reportOf(words)).html],
  ['a copy of a text', ({ one }) => copyOfText(one).html],
  ['a copy of papers', (words) => copyOfPapers(papersOf(words)).html],
  ['图解', (words) => reportPicture(reportOf(words), []).svg],
  ['a table as a picture', (words) => tablePicture(reportOf(words), 'requests').svg],
])('%s', (name, make) => {
  test.each(HOSTILE_WORDS)('with %j', (one) => {
    const page = parse(make(given(one)));
    const told = new Set(elementsOf(page));
    expect(told).toEqual(new Set(elementsOf(parse(make(harmlessOf(given(one)))))));
    expect([...told].join('\n')).not.toMatch(/^(?:script|iframe|object|embed|link|base|form|a)\b|\bon\w+/m);
    if (!name.includes('picture') && VISIBLE.includes(one))
      expect(textIn(page).replace(SPACES, '')).toContain(one.replace(SPACES, ''));
  });
});

/** Cells of CSV as any reader takes them apart (RFC 4180). */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines;
}

describe.each<[string, (words: Given) => string]>([
  ['the report as CSV', (words) => reportCsv(reportOf(words))],
  ['findings as CSV', (words) => findingsCsv(filesOf(words), LIST_WORDS)],
])('%s', (_, make) => {
  test.each(HOSTILE_WORDS)('with %j', (one) => {
    const cells = cellsOf(make(given(one)));
    const expected = cellsOf(make(harmlessOf(given(one))));
    expect(cells.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
  });
});

/** Signs that a file system refuses, that hide a file, or that show its name otherwise than it is. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|^[.\s]|[.\s]$/u;

describe('names, lines and addresses', () => {
  test.each(HOSTILE_WORDS)('%j in the name of a file', (words) => {
    const letters = letterFileNames(lettersOf(deskOf(given(words))));
    for (const name of [fileName(reportName(reportOf(given(words)), words), '.docx'), ...letters]) {
      expect(name).not.toMatch(UNSAFE);
      expect(name).toMatch(/\.docx$/);
    }
    for (const name of letters) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });

  test.each(HOSTILE_WORDS)('%j on a terminal', (words) => {
    for (const said of [
      line(words),
      jsonLine({ [words]: words }),
      ...jsonLines({ [words]: words }).split('\n'),
    ])
      expect(said.replace(/\n$/, '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    expect(JSON.parse(jsonLine({ words }))).toEqual({ words });
    expect(JSON.parse(jsonLines({ words }))).toEqual({ words });
  });

  test.each(HOSTILE_WORDS)('%j as JSON and as text', (words) => {
    expect(JSON.parse(JSON.stringify(reportJson(reportOf(given(words)))))).toMatchObject({ unit: words });
    expect(typeof reportText(reportOf(given(words)))).toBe('string');
  });

  test.each(HOSTILE_WORDS)('%j in the address of a notice', (words) => {
    const notice = { kind: 'problem' as const, title: words, lines: [words], lang: 'zh-CN' as const };
    const address = noticeAddress('https://site.example/notice.html', notice);
    expect(address).toMatch(/^https:\/\/site\.example\/notice\.html#[\w-]+$/);
    expect(noticeInHash(new URL(address).hash)).toEqual(notice);
  });
});
