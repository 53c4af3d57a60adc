/** N-assessment: the report of a government tells of 工作考核, 社会评议 and 责任追究 (条例 50(4); F21 一(一): in part one). */
import { ASSESSMENT_WORDS, GOVERNMENT_ITSELF, GOVERNMENT_NAME, STREET_NAME } from '../form';
import type { BodyKind } from '../form';
import type { Report } from '../report';
import { withoutLeftovers } from './leftovers';
import { partFinding, placeName } from './textFinding';
import type { NarrativeRule } from './narrative';
import { plainText } from './plain';

const MATTERS = ['assessment', 'review', 'accountability'] as const;

/** Whether a body of a kind is a government; its name tells where the kind does not. */
const IS_GOVERNMENT: Readonly<Record<BodyKind, (unit: string) => boolean>> = {
  department: () => false,
  township: (unit) => !STREET_NAME.test(unit),
  governmentOffice: (unit) => GOVERNMENT_ITSELF.test(unit),
  countyAggregate: () => true,
  cityAggregate: () => true,
  provinceAggregate: () => true,
  verticalSystem: () => false,
};

const isGovernment = ({ kind, unit }: Report): boolean =>
  kind === null ? GOVERNMENT_NAME.test(unit) : IS_GOVERNMENT[kind](unit);

/** What is left of the form's own instructions tells nothing. */
export const checkAssessment: NarrativeRule = (narrative) => {
  const { report, context } = narrative;
  const text = plainText(withoutLeftovers(report.parts.overview)).whole.trim();
  if (text === '' || !isGovernment(report)) return [];
  const matters = MATTERS.filter((matter) => !ASSESSMENT_WORDS[matter].test(text));
  if (matters.length === 0) return [];
  return [
    partFinding(narrative, 'overview', {
      rule: 'N-assessment',
      subject: matters.join('+'),
      message: context.words.rules['N-assessment'].missing({
        place: placeName(narrative, { part: 'overview' }),
        matters,
      }),
      ...(matters.length < MATTERS.length ? { severity: 'info' as const } : {}),
    }),
  ];
};
