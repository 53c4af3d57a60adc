/** What Microsoft's Open XML SDK says of every workbook and document that we write, for each version of Office. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkReport } from '../../src/checks';
import { lettersDocument } from '../../src/desk/letters/document';
import type { Paper } from '../../src/desk/letters/letter';
import { planDesk } from '../../src/desk/sheets';
import { EDITIONS } from '../../src/form';
import type { Edition } from '../../src/form';
import { planPrevious, planReport } from '../../src/layout';
import { planLedger } from '../../src/ledger/sheets';
import type { Plan } from '../../src/layout';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { newReport } from '../../src/report';
import type { Report } from '../../src/report';
import { findingsDocument } from '../../src/review/list/document';
import { findingList } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { reportPicture, tablePicture, writeDocx } from '../../src/writers';
import type { Portion } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomDesk } from '../support/desks';
import { randomLedger } from '../support/ledgers';
import { describeWithJudge, faultsOf, OFFICE_VERSIONS } from '../support/openXml';
import type { Case, OfficeVersion } from '../support/openXml';
import { plainPng } from '../support/png';
import { randomReport } from '../support/reports';

jest.setTimeout(600_000);

/**
 * `all` judges each file for each version, in some two minutes. Otherwise for the earliest, which knows least and refuses what
 * came later; those that hold most of what we write, for every one.
 */
const EACH_VERSION = process.env['NIANBAO_JUDGED_VERSIONS'] === 'all';
const EARLIEST = OFFICE_VERSIONS[0];
const LATEST = 'Microsoft365';
const NEWEST_EDITION = EDITIONS[0]?.id;

interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Holds most of what we write: judged for every version. */
  readonly fullest?: boolean;
}

const isNewest = ({ id }: Edition): boolean => id === NEWEST_EDITION;

const hostile = (text: string): string =>
  `]]>&lt;${text}<w:p/>&"'\u0000\u0008\u000b\ud800_x000D_\u2028${text}\ufffe=1+1`;
/** A report whose texts and names would break out of markup, formulas and file formats. */
function hostileReport(edition: Edition): Report {
  const report = randomReport(3, { year: edition.years[0], unit: hostile('局') });
  const { contact } = report;
  return {
    ...report,
    contact: { ...contact, address: hostile('路'), email: hostile('@') },
    parts: {
      preface: hostile('前'),
      overview: `（一）${hostile('甲')}\n${'长'.repeat(32_000)}`,
      problems: '=HYPERLINK("x")\n（二）题',
      others: hostile('他'),
    },
  };
}

/** All that may stand in one workbook: two reports, last year's, a list of findings. */
function crowded(edition: Edition, report: Report, list: Plan): Plan {
  const plans = [
    planReport(edition, { report }),
    planReport(edition, { report, suffix: ' (2)', typedTotals: true }),
    planPrevious(edition, { ...report, year: (report.year ?? 0) - 1 }, true),
    list,
  ];
  const [first] = plans as [Plan, ...Plan[]];
  return {
    ...first,
    sheets: plans.flatMap(({ sheets }) => sheets),
    names: plans.flatMap(({ names }) => names),
    properties: Object.assign({}, ...plans.map(({ properties }) => properties)) as Plan['properties'],
  };
}

/** Findings of a report that is wrong nearly everywhere. */
function wrongList(report: Report, locale: 'zh-CN' | 'en-US') {
  const figures = new Map([...report.figures].map(([id, figure], at) => [id, { ...figure, value: at }]));
  const wrong = { ...report, figures };
  return findingList(wrong, checkReport(wrong, RULE_WORDS[locale]), FINDING_LIST_WORDS[locale]);
}

/** What a reviewer may put on cells and columns. */
function annotated(plan: Plan): Plan {
  const { input, cellText } = plan.styles;
  if (!input || !cellText) throw new Error('the looks of the desk have other names');
  const marks = { bold: true, italic: true, strike: true, underline: true };
  const [first, ...others] = plan.sheets;
  return {
    ...plan,
    styles: {
      ...plan.styles,
      input: { ...input, ...marks, numberFormat: '0.00%;[Red]\\-0.00%' },
      cellText: { ...cellText, italic: true, numberFormat: 'yyyy"年"m"月"' },
    },
    sheets: first ? [{ ...first, hiddenColumns: new Set([2, 12]) }, ...others] : [],
  };
}

function workbooks(edition: Edition): Written[] {
  const year = edition.years[0];
  const report = randomReport(1, { year });
  const list = wrongList(report, 'zh-CN');
  const findings = planFindings([list], FINDING_LIST_WORDS['zh-CN']);
  const several = planFindings([list, wrongList(report, 'en-US')], FINDING_LIST_WORDS['en-US']);
  const plans: readonly (readonly [string, Plan, boolean?])[] = [
    ['empty', planReport(edition)],
    ...(isNewest(edition)
      ? ([
          [
            'ledger',
            planLedger({ year: 2026, today: '2026-11-30', ledger: randomLedger(4, { slips: 0.3 }) }),
          ],
        ] as const)
      : []),
    ['filled', planReport(edition, { report })],
    ['hostile', planReport(edition, { report: hostileReport(edition) })],
    ['crowded', crowded(edition, report, findings), isNewest(edition)],
    ['findings', findings],
    ['findings-of-several', several],
    ['desk', annotated(planDesk(randomDesk(4, { year, hostile: true }))), isNewest(edition)],
  ];
  return plans.map(([name, plan, fullest = false]) => ({
    file: `${edition.id}-${name}.xlsx`,
    bytes: writeXlsx(plan),
    fullest,
  }));
}

async function documents(edition: Edition): Promise<Written[]> {
  const report = randomReport(2, { year: edition.years[0], limit: 90_000 });
  const earlier = { ...report, year: (report.year ?? 0) - 1 };
  const pictured = (picture: ReturnType<typeof tablePicture>) => ({
    ...picture,
    png: plainPng(picture.width, picture.height, '#2468AC'),
  });
  const portions: Portion[] = [
    { kind: 'opening' },
    ...edition.parts.map((_, index): Portion => ({ kind: 'part', index })),
    ...edition.tables.map(({ id }): Portion => ({ kind: 'table', table: id })),
  ];
  const picture = pictured(reportPicture(report, [earlier]));
  const list = (locale: 'zh-CN' | 'en-US') => wrongList(report, locale);
  const made: readonly (readonly [string, Promise<Uint8Array>, boolean?])[] = [
    ['whole', writeDocx(report)],
    ['draft-with-picture', writeDocx(report, { draft: true, picture }), isNewest(edition)],
    ['signed', writeDocx(report, { signed: { year: 2025, month: 1, day: 9 } })],
    ['table-picture', writeDocx(report, { picture: pictured(tablePicture(report, 'disputes')) })],
    ['empty', writeDocx(newReport(edition))],
    ['hostile', writeDocx(hostileReport(edition))],
    ...portions.map(
      (portion, index) => [`portion-${index}`, writeDocx(report, { portion, draft: true })] as const,
    ),
    ['findings', findingsDocument([list('zh-CN'), list('en-US')], FINDING_LIST_WORDS['zh-CN'])],
    ['letters', lettersDocument(papers(hostile('局')), { year: 2025, month: 1, day: 12 })],
    ['no-letters', lettersDocument([])],
    ['no-findings', findingsDocument([], FINDING_LIST_WORDS['en-US'])],
  ];
  return Promise.all(
    made.map(async ([name, bytes, fullest = false]) => ({
      file: `${edition.id}-${name}.docx`,
      bytes: await bytes,
      fullest,
    })),
  );
}

/** A letter with much in it, and one with nothing. */
const papers = (name: string): Paper[] => [
  { title: name, addressee: `${name}：`, paragraphs: [name, '1.'.repeat(9000)], signature: name },
  { title: '', addressee: '', paragraphs: [], signature: '' },
];

const judgedFor = ({ file, bytes, fullest = false }: Written): Case[] =>
  OFFICE_VERSIONS.filter((version) => version === EARLIEST || fullest || EACH_VERSION).map((version) => ({
    file,
    bytes,
    version,
  }));

/** A workbook with one part changed. */
function planted(part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(writeXlsx(planReport(EDITIONS[0]!)));
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part]!))) });
}

describeWithJudge('the Open XML SDK', () => {
  test.each<readonly [string, string, (xml: string) => string, RegExp]>([
    [
      'columns behind the cells',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace(/(<cols>.*?<\/cols>)(.*<\/sheetData>)/s, '$2$1'),
      /^a\.xlsx \w+ \/xl\/worksheets\/sheet1\.xml: .*unexpected child element .*cols/,
    ],
    [
      'a style that is not there',
      'xl/worksheets/sheet1.xml',
      (xml) => xml.replace(/ s="\d+"/, ' s="9999"'),
      /^a\.xlsx \w+ \/xl\/worksheets\/sheet1\.xml: .*'9999'/,
    ],
    ['an empty part', 'xl/workbook.xml', () => '', /^a\.xlsx \w+ \S*: /],
  ])('sees %s', async (_, part, change, said) => {
    const bytes = planted(part, change);
    const versions = [EARLIEST, LATEST] as const;
    const faults = await faultsOf(versions.map((version) => ({ file: 'a.xlsx', bytes, version })));
    const seen = (version: OfficeVersion) =>
      faults.some((fault) => fault.startsWith(`a.xlsx ${version} `) && said.test(fault));
    expect(versions.map(seen)).toEqual([true, true]);
  });

  test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'has nothing against what we write of edition %s',
    async (_, edition) => {
      const written = [...workbooks(edition), ...(await documents(edition))];
      expect(await faultsOf(written.flatMap(judgedFor))).toEqual([]);
    },
  );
});
