/** T3-other: much under （六）其他处理. */
import type { RulesOf } from '../../../form';
import type { WithCard } from './card';

export interface OtherOutcomeWords {
  readonly count: number;
  /** What （七）总计 says. */
  readonly handled: number;
  /** The share that it exceeds. */
  readonly percent: number;
}

export const otherOutcomes = {
  'T3-other': {
    card: {
      title: '其他处理不宜过多',
      plain:
        '（六）其他处理的件数超过（七）总计的10%，并且不少于3件。可能属实，也可能有的应归入前五类，请逐件核对。',
      basis: '国办公开办函〔2019〕60号一（三）要求关注其他处理的情形。',
      holds: '（七）总计40，（六）其他处理4。',
      breaks: '（七）总计40，（六）其他处理5。',
    },
    many: ({ count, handled, percent }: OtherOutcomeWords) =>
      `（六）其他处理${count}件，超过（七）总计${handled}件的${percent}%，需核对能否归入前五类`,
  },
} satisfies WithCard<RulesOf<'otherOutcomes'>>;
