/** The picture in sentences, in the order in which it is read, with every number that it shows. */
import { PICTURE } from '../../messages/official/picture';
import type { Facts } from './said';
import { flowSentence } from './flow';
import { isSummed, printSum, sumOf } from './reading';

/** What of the facts is on the page. */
export interface Shown {
  readonly applicants: boolean;
  readonly proactive: boolean;
}

function flowTold({ flow }: Facts): string[] {
  const { told } = PICTURE;
  const sentence = flowSentence(flow);
  if (sentence !== undefined) return [sentence];
  return [
    told.sources(flow.sources, isSummed(flow.sources) ? printSum(sumOf(flow.sources)) : null),
    told.outcomes(flow.outcomes, flow.handled.text, flow.carriedOut),
  ];
}

function comparisonTold({ years, measures, disputes }: Facts): string {
  const { told } = PICTURE;
  if (years.length === 0) return told.disputes(disputes);
  return told.years(
    years,
    measures.map(({ label, values }) => [label, values.map((reading) => reading?.text ?? PICTURE.noSuch)]),
  );
}

/** What the picture shows, in sentences, for who cannot see it. */
export function describe(facts: Facts, shown: Shown): string {
  const { told } = PICTURE;
  return [
    ...flowTold(facts),
    ...(shown.applicants ? [told.applicants(facts.applicants)] : []),
    comparisonTold(facts),
    ...(shown.proactive ? [told.proactive(facts.proactive)] : []),
    ...facts.notes,
  ].join('');
}
