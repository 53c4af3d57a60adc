/** V-form in English. */
import type { form as chinese } from '../../zh-CN/rules/form';
import { tableName } from '../terms';

export const form: typeof chinese = {
  'V-form': {
    card: {
      title: 'The form of the year',
      plain:
        'The report uses the edition for its year, and nothing in the tables is missing, changed, added or twice.',
      basis: '国办公开办函〔2021〕30号 from 2021 on, 国办公开办函〔2019〕60号 for 2019 and 2020.',
      holds:
        'A report for 2023 with the tables of 〔2021〕30号: three rows under other handling (（六）其他处理).',
      breaks:
        'A report for 2023 with the tables of 〔2019〕60号: one row for other handling (（六）其他处理).',
    },
    yearMissing: () =>
      'The year is not filled in, so the edition of the form cannot be told; fill in the year of the report first',
    noEdition: (year) =>
      `There is no edition of the form for ${year} (the form begins with 2019); check the year`,
    wrongEdition: ({ year, used, needed }) =>
      `The form for ${year} is that of ${needed}, and this report uses that of ${used}; check the year, and if it is right fill in a new template for ${year}`,
    unread: ({ table, figures, count }) =>
      `${tableName(table)}: ${count} cells were not found (${figures.join(', ')}${count > figures.length ? ', …' : ''}); relations with them were not checked`,
  },
};
