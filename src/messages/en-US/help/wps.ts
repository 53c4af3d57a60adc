import type { HelpTopicWords } from '../../help';

export const wps: HelpTopicWords<'wps'> = {
  title: 'Without the add-in',
  lead: 'The template checks itself with formulas: ✓ and ✗ also stand in WPS, LibreOffice and an Excel without 年报助手.',
  sections: {
    cells: {
      title: 'What is on the sheets',
      blocks: [
        {
          picture: 'sheet',
          shows:
            'The upper part of table 3: in the column 核对 beside it stand ✓, ✗ and the difference; cells that do not tie are coloured.',
        },
        {
          list: [
            'The column 核对 beside a table and the rows 差额 below it: ✓ agrees, ✗ does not and by how much, 未填完 lacks figures.',
            'The sheet 校验 lists every relation with both sides and the result, a link to its cells, and on top the verdict and what is missing.',
            'Where 空白按0 says 是, blank cells of that table are checked as 0.',
            '控制数 takes the total of your register, if you like, and compares it with the total of the table.',
            'Entries of the wrong kind (text, negative, decimals) are told at once.',
          ],
        },
        {
          text: 'All of this is outside the print area: on paper there are the prescribed tables and texts alone.',
        },
      ],
    },
    programs: {
      title: 'Which programs',
      blocks: [
        {
          text: 'Formulas and colours use only what all programs share. In LibreOffice and Gnumeric the results were compared cell by cell. WPS gets the same formulas; its versions were not tried one by one.',
        },
        {
          text: 'Without the add-in the relations within the tables are checked. Texts, comparisons of two years, repairs, explanations and exports need 年报助手, or somebody who has it and opens the same file.',
        },
      ],
    },
    send: {
      title: 'Give it to others',
      blocks: [
        {
          text: 'Insert a blank template, save, and send the workbook out. Demands of your own on the texts go onto the sheet 本地要求 first and travel with it.',
        },
        {
          text: 'Sheets may be renamed and rows inserted: figures are still found by names and labels. Leave the labels as they are.',
        },
      ],
    },
  },
};
