/** 核对成稿: compares a document with the workbook it came from, figure by figure, claim by claim, paragraph by paragraph. */
import type { CheckOptions } from '../../checks';
import type { ProofWords } from '../../messages/proof';
import type { RuleWords } from '../../messages/ruleWords';
import { editionOf } from '../../report';
import type { Report } from '../../report';
import { claimDifferences } from './claims';
import { figureDifferences } from './figures';
import { textDifferences } from './texts';
import type { Difference, Proof } from './types';

export type { Difference, DifferenceKind, Proof } from './types';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** The year that the title of a document has, also where period and text have another and the report was read as theirs. */
function titledYear({ year, oddities }: Report): number | null {
  const doubted = new Set(oddities.flatMap(({ kind, text }) => (kind === 'year-doubt' ? text : [])));
  const [only] = doubted;
  return doubted.size === 1 ? Number(only) : year;
}

function identity(workbook: Report, document: Report, words: ProofWords): Difference[] {
  const compared = [
    ['unit', workbook.unit, document.unit],
    ['year', workbook.year, titledYear(document)],
    ['edition', workbook.edition, document.edition],
  ] as const;
  return compared
    .filter(([, own, found]) => own !== found)
    .map(([key, own, found]) => ({
      id: `identity:${key}`,
      kind: 'identity',
      severity: key === 'unit' && found === '' ? 'warning' : 'error',
      message: words.identity[key](String(own ?? '') || words.blank, String(found ?? '') || words.blank),
      part: -1,
      inWorkbook: [],
      inDocument: [],
    }));
}

/**
 * Compares what a document says with the workbook. `options` are those of a check: last year's report tells whether a
 * stated change is right. Throws `report/edition` for an unknown edition.
 */
export function proofread(
  workbook: Report,
  document: Report,
  words: ProofWords,
  ruleWords: RuleWords,
  options: CheckOptions = {},
): Proof {
  const edition = editionOf(workbook);
  const figures = figureDifferences(workbook, document, edition, words);
  const texts = textDifferences(workbook, document, edition, words);
  const differences = [
    ...identity(workbook, document, words),
    ...figures.differences,
    ...claimDifferences(workbook, document, edition, ruleWords, options),
    ...texts.differences,
  ];
  const place = ({ part, severity }: Difference) => part * 3 + RANK[severity];
  return {
    differences: differences.sort((one, other) => place(one) - place(other)),
    figures: figures.compared,
    paragraphs: texts.compared,
  };
}
