/** A report whose every text has the same awkward one in it. */
import type { FieldId } from '../../src/form';
import type { Figure, Report } from '../../src/report';
import { literalReport } from './literalTables';

/** A report with a text in each place that people fill in, each known by its first character. */
export function filledWith(text: string): Report {
  const report = literalReport('2021');
  const figure: Figure = {
    value: null,
    text: ` 数${text}字\n`,
    spelling: 'unreadable',
    address: null,
    computed: false,
  };
  return {
    ...report,
    unit: ` 局${text}办 `,
    contact: { address: `址${text}路`, postcode: '', telephone: '', email: '' },
    figures: new Map([...report.figures, ['disputes.review.other' as FieldId, figure]]),
    parts: {
      preface: '',
      overview: `（一）题${text}目。文${text}字`,
      problems: `（二）标${text}题`,
      others: `事${text}项`,
    },
  };
}
