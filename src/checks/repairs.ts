/** Gives the findings of relations their suggestions: which figure is probably wrong, as all that fails together tells. */
import { countOf, pairOf } from '../report';
import type { Report } from '../report';
import type { CheckContext, Finding } from '../findings';
import { contradictsLedger } from './ledger';
import { localize, suggestionsFor } from './localize';
import { separated } from './separate';
import type { ControlFigure } from './localize';
import { statedInText } from '../narrative';

/** What last year's report says this year's 上年结转 is; nothing where the body was reorganised. */
function carriedOver(report: Report, { edition, previous, reorganised }: CheckContext): ControlFigure[] {
  const pair = reorganised ? undefined : pairOf(report, edition, previous);
  if (!pair) return [];
  const { last, shared, tables } = pair;
  return edition.yearRelations
    .filter(({ rule, table }) => rule === 'Y-carry' && tables.has(table))
    .flatMap(({ stated, terms }) => {
      const source = terms.find(({ year }) => year === 'last')?.field;
      const value = source !== undefined && shared.has(source) ? countOf(last, source) : null;
      return value === null ? [] : [{ field: stated, value, source: 'previous' as const }];
    });
}

/** Figures that somebody knows from elsewhere: last year's report, the text, a total typed for control. */
function controlsOf(report: Report, context: CheckContext): ControlFigure[] {
  const typed = [...report.controls].map(([field, value]) => ({ field, value, source: 'typed' as const }));
  const stated = statedInText(report, context).map((each) => ({ ...each, source: 'text' as const }));
  return [...typed, ...carriedOver(report, context), ...stated].filter(
    ({ field }, index, all) => all.findIndex((other) => other.field === field) === index,
  );
}

/** The findings, those of relations with suggestions. */
export function withRepairs(findings: readonly Finding[], report: Report, context: CheckContext): Finding[] {
  const { edition, words } = context;
  const relations = new Set(edition.relations.map(({ id }) => id));
  const isOfRelation = ({ id, rule }: Finding) =>
    relations.has(id.replace(/\.control$/, '')) || rule === 'T3-split';
  if (!findings.some(isOfRelation)) return [...findings];
  const found = localize(report, edition, { controls: controlsOf(report, context) });
  const localization = {
    ...found,
    disagreements: found.disagreements.flatMap((each) => separated(each, report, edition)),
  };
  return findings.map((finding) =>
    isOfRelation(finding)
      ? {
          ...finding,
          suggestions: suggestionsFor(finding, localization, edition, words).filter(
            (suggestion) => !contradictsLedger(suggestion, report, context),
          ),
        }
      : finding,
  );
}
