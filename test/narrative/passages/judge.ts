/** What the checker says of the passages: as they stand, and with one number changed. */
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import type { Finding } from '../../../src/findings';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { checkNarrative } from '../../../src/narrative';
import { newReport, statedFigures } from '../../../src/report';
import type { Report } from '../../../src/report';
import { readChinese, spellChinese } from '../../../src/text';
import { randomFrom } from '../../support/random';
import type { PassageFile } from './index';
import type { PassageCase, PassageReport } from './types';

/** What a passage alone cannot satisfy. */
const NOT_JUDGED = /^N-(?:problems|length|fee|year|body|assessment|partial|heading|repeat|local)$/;
const MARKED = /([{[])([^{}[\]]*)[}\]]/g;

/** The report of a passage with a text as its part one; the other parts have what they must have. */
function reportOf(
  given: PassageReport,
  overview: string,
  year = given.year,
  figures = given.figures,
): Report {
  const edition = editionById(given.edition ?? '2021') as Edition;
  const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
  return newReport(edition, {
    unit: given.unit,
    year,
    kind: given.kind ?? null,
    figures: statedFigures(edition, { ...zeros, ...figures }),
    parts: {
      preface: '',
      overview,
      problems: '一是目录更新不够勤，二是图解偏少。',
      others: '本年度没有收取信息处理费。',
    },
  });
}

function findingsOf(given: PassageReport, text: string): readonly Finding[] {
  const report = reportOf(given, text);
  const previous = given.previous ? reportOf(given, '', given.year - 1, given.previous) : null;
  const edition = editionById(report.edition) as Edition;
  const context = { edition, words: RULE_WORDS['zh-CN'], previous, reorganised: false, ledger: null };
  return checkNarrative(report, context).filter(({ rule }) => !NOT_JUDGED.test(rule));
}

const plain = (text: string): string => text.replace(MARKED, '$2');

/** Rules that a text raises in a report, each once, in the order of their names. */
export const raisedIn = (report: PassageReport, text: string): string[] =>
  [...new Set(findingsOf(report, text).map(({ rule }) => rule))].sort();

/** Rules that a passage raises. */
export const raisedBy = ({ REPORTS }: PassageFile, { report, text }: PassageCase): string[] =>
  raisedIn(REPORTS[report] as PassageReport, plain(text));

export interface Rate {
  readonly noticed: number;
  readonly tried: number;
  /** The sentences whose number was changed without a finding. */
  readonly missed: readonly string[];
}

const WIDE = '０１２３４５６７８９';
const narrow = (numeral: string): string =>
  numeral.replace(/[０-９]/g, (digit) => String(WIDE.indexOf(digit)));

/** The numeral of another number, in its own digits. */
function changed(numeral: string, by: number): string {
  const digits = narrow(numeral).replace(/,/g, '');
  if (!/\d/.test(digits)) return spellChinese((readChinese(numeral) ?? 0) + by);
  const [, number = '', rest = ''] = /^([\d.]+)(.*)$/.exec(digits) ?? [];
  const decimals = number.split('.')[1]?.length ?? 0;
  const to = `${(Number(number) + by).toFixed(decimals)}${rest}`;
  return /[０-９]/.test(numeral) ? to.replace(/\d/g, (digit) => WIDE.charAt(Number(digit))) : to;
}

/**
 * Every marked number of the right passages changed by a seeded amount, one at a time: up to 9 more, or fewer where that leaves
 * it above 0. Marks `{}` are numbers about figures, `[]` numbers of lists.
 */
export function perturbed(file: PassageFile, mark: '{' | '[', seed: number): Rate {
  const random = randomFrom(seed);
  const missed: string[] = [];
  let tried = 0;
  for (const { text, report, expect } of file.CASES) {
    if (expect.length > 0) continue;
    for (const found of text.matchAll(MARKED)) {
      const [whole = '', opening, numeral = ''] = found;
      if (opening !== mark) continue;
      const by = 1 + random.below(9);
      const value = Number(narrow(numeral).replace(/,/g, ''));
      const down = random.chance(0.5) && value > by;
      const to = changed(numeral, down ? -by : by);
      const before = plain(text.slice(0, found.index));
      const with_ = `${before}${to}${plain(text.slice(found.index + whole.length))}`;
      tried++;
      if (findingsOf(file.REPORTS[report] as PassageReport, with_).length === 0)
        missed.push(`${before}【${numeral}→${to}】${plain(text.slice(found.index + whole.length))}`);
    }
  }
  return { noticed: tried - missed.length, tried, missed };
}
