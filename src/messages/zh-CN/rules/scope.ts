/** T2-scope: who may make 规章. */
import type { RulesOf } from '../../../form';
import type { WithCard } from './card';

export interface ScopeWords {
  readonly row: string;
  /** The kind of the body, or its name. */
  readonly body: string;
  readonly figures: readonly { readonly column: string; readonly value: number }[];
}

const listed = ({ row, figures }: ScopeWords): string =>
  `${row}：${figures.map(({ column, value }) => `${column}${value}`).join('、')}`;

export const scope = {
  'T2-scope': {
    card: {
      title: '无权制定规章的，规章为0',
      plain:
        '规章只有国务院部门、省级政府和设区的市、自治州政府可以制定。其他机关这一行应填0，文件填在规范性文件一行。封面没有写机关类别的，按机关名称判断。',
      basis: '立法法（2023年修正）第九十一条、第九十三条。',
      holds: '某镇政府：规章本年制发0；行政规范性文件本年制发1。',
      breaks: '某镇政府把一份规范性文件填成规章本年制发1。',
    },
    never: (words: ScopeWords) => `${listed(words)}，${words.body}不能制定规章，应为0；规范性文件填在下一行`,
    rarely: (words: ScopeWords) =>
      `${listed(words)}，${words.body}一般不制定规章，需核对是否应填在规范性文件一行`,
  },
} satisfies WithCard<RulesOf<'scope'>>;
