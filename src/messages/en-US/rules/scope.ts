/** T2-scope in English. */
import type { scope as chinese, ScopeWords } from '../../zh-CN/rules/scope';

const listed = ({ row, figures }: ScopeWords): string =>
  `${row}: ${figures.map(({ column, value }) => `${column} ${value}`).join(', ')}`;

export const scope: typeof chinese = {
  'T2-scope': {
    card: {
      title: 'Rules (规章) are 0 where none can be made',
      plain:
        'Only ministries, provinces, cities with districts (设区的市) and autonomous prefectures (自治州) may make rules (规章). Other bodies write 0 and put their documents in the row of normative documents (规范性文件). Where the cover does not name the kind of body, its name tells.',
      basis: 'The Legislation Law (立法法) (2023) articles 91 and 93.',
      holds: 'A township: rules (规章) issued 0, normative documents (行政规范性文件) issued 1.',
      breaks: 'A township writes a normative document (规范性文件) as rules (规章) issued 1.',
    },
    never: (words) =>
      `${listed(words)}; ${words.body} cannot make rules (规章): should be 0; normative documents (规范性文件) go in the next row`,
    rarely: (words) =>
      `${listed(words)}; ${words.body} does not usually make rules (规章): do these belong in the row of normative documents (规范性文件)?`,
  },
};
