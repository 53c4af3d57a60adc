/** T3-other in English. */
import type { otherOutcomes as chinese } from '../../zh-CN/rules/otherOutcomes';

export const otherOutcomes: typeof chinese = {
  'T3-other': {
    card: {
      title: 'Few under other handling (（六）其他处理)',
      plain:
        'Other handling (（六）其他处理) counts more than 10% of total handled (（七）总计), and at least 3. It may be true, or some of them belong under （一） to （五）.',
      basis: '国办公开办函〔2019〕60号 一（三） asks to look into other handling (其他处理).',
      holds: 'Total handled (（七）总计) 40, other handling (（六）其他处理) 4.',
      breaks: 'Total handled (（七）总计) 40, other handling (（六）其他处理) 5.',
    },
    many: ({ count, handled, percent }) =>
      `Other handling (（六）其他处理) ${count}, more than ${percent}% of total handled (（七）总计) ${handled}; do some of them belong under （一） to （五）?`,
  },
};
