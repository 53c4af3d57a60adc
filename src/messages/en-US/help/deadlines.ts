import type { HelpTopicWords } from '../../help';

export const deadlines: HelpTopicWords<'deadlines'> = {
  title: 'Deadlines',
  lead: 'By when the report of a year is published in the year after it.',
  sections: {
    due: {
      title: 'By kind of body',
      blocks: [
        { made: 'deadlines' },
        {
          text: 'Basis: article 49 of the regulation on government information disclosure (政府信息公开条例), notice 国办公开办函〔2021〕30号. Where a supervisor asks for it earlier, that counts.',
        },
        {
          text: 'With kind and year on the cover the deadline stands on top of “Fill in”. A document or page dated later is a warning.',
        },
        {
          text: 'The report of a government’s own office and the aggregate of that government are two reports with two deadlines. Offices of vertical systems belong to no local aggregate.',
        },
      ],
    },
    years: {
      title: 'By year',
      blocks: [
        { text: 'All of them are in the year after that of the report; these are their days of the week:' },
        { made: 'deadlineYears' },
        {
          text: 'Days of the calendar, not moved for weekends or holidays; be done on the working day before.',
        },
      ],
    },
  },
};
