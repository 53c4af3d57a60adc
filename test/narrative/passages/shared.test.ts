/** The passages that stand beside the repository, with reports of real authorities. */
import { describeWithShared, readShared } from '../../support/shared';
import { raisedIn } from './judge';
import type { PassageReport } from './types';

interface SharedReport extends Omit<PassageReport, 'previous' | 'figures'> {
  readonly figures: Readonly<Record<string, number | null>>;
}
interface SharedCase {
  readonly text: string;
  readonly expect: readonly string[];
  readonly report: SharedReport;
  readonly previous?: SharedReport;
}

const PLACE = 'cases/narratives/passages.json';
/** What is not blank. */
const figures = ({ figures: given }: SharedReport): Record<string, number> =>
  Object.fromEntries(Object.entries(given).flatMap(([id, value]) => (value === null ? [] : [[id, value]])));

describeWithShared('passages beside the repository', PLACE, () => {
  const { cases } = JSON.parse(new TextDecoder().decode(readShared(PLACE))) as {
    readonly cases: readonly SharedCase[];
  };

  test('there are 31', () => expect(cases).toHaveLength(31));

  test.each(cases)('$text', ({ text, report, previous, expect: rules }) => {
    const given: PassageReport = {
      ...report,
      figures: figures(report),
      ...(previous ? { previous: figures(previous) } : {}),
    };
    expect(raisedIn(given, text)).toEqual([...rules].sort());
  });
});
