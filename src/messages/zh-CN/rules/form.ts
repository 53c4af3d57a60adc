/** V-form: the form itself. What was odd about it where it was read is told by the catalogue of oddities. */
import type { RulesOf } from '../../../form';
import type { WithCard } from './card';

export interface EditionWords {
  readonly year: number;
  /** Official number of the notice. */
  readonly used: string;
  readonly needed: string;
}

export interface UnreadWords {
  /** 表三. */
  readonly table: string;
  /** Up to three figures that are not there, as row·column. */
  readonly figures: readonly string[];
  readonly count: number;
}

export const form = {
  'V-form': {
    card: {
      title: '表格与本年度的格式一致',
      plain: '报告用的是本年度适用的格式，项目、行、列和名称都与格式一致，不缺、不改、不加、不重复。',
      basis: '2021年度起用国办公开办函〔2021〕30号，2019、2020年度用国办公开办函〔2019〕60号。',
      holds: '2023年度的报告用〔2021〕30号的表格，表三（六）其他处理有三行。',
      breaks: '2023年度的报告仍用〔2019〕60号的表格，（六）其他处理只有一行。',
    },
    yearMissing: () => '年度尚未填写，不能判断该用哪个格式；先填写报告所属的年度',
    noEdition: (year: number) => `${year}年度没有对应的格式（现行格式自2019年度起）；需核对年度`,
    wrongEdition: ({ year, used, needed }: EditionWords) =>
      `${year}年度应使用${needed}的格式，这份报告用的是${used}的格式；需核对年度，年度无误的，按${year}年度新建模板后重填`,
    unread: ({ table, figures, count }: UnreadWords) =>
      `${table}有${count}格没有找到：${figures.join('、')}${count > figures.length ? '等' : ''}，与这些数字有关的没有核对`,
  },
} satisfies WithCard<RulesOf<'form'>>;
