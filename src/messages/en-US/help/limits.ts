import type { HelpTopicWords } from '../../help';

export const limits: HelpTopicWords<'limits'> = {
  title: 'Known limits',
  lead: 'What it cannot do, and what to keep in mind.',
  sections: {
    excel: {
      title: 'Excel',
      blocks: [
        {
          list: [
            'Excel LTSC 2021, Microsoft 365 or newer; not Excel 2019 and older. Not all of it was tried in a real Excel yet: tell your administrator what goes wrong.',
            'The pane of Excel for Mac and iPad cannot download; there you can copy.',
            'The web component has to be Chromium 80 or newer, for PDF 98 or newer; an older one gets a page of words.',
            'Nothing can be written while a cell is being edited: press Enter and try again.',
            'The ribbon’s check leads straight to the pane in workbooks that were saved once; in others it shows a notice.',
          ],
        },
      ],
    },
    figures: {
      title: 'Figures',
      blocks: [
        {
          list: [
            'Without last year’s report, a text or a 控制数 several repairs of one balance may be equally good: all are listed, none is claimed.',
            'A figure that was not read is never taken for 0; relations that need it are not checked, and that is said.',
            'The official columns of table 3 have no room for seven digits: the sheet and its print show 2E+06. Exported files have all of it.',
            'Numbers stored as text count in the pane and not in the formulas of the sheet; the pane says so.',
          ],
        },
      ],
    },
    texts: {
      title: 'Texts',
      blocks: [
        {
          list: [
            'What a number in a text means is told from the words around it. What these do not tell is left alone, so a report that agrees does not mean that every number of the texts was checked.',
            'The formulas of the sheets check tables only: ✓ there says nothing of the texts.',
            'A paragraph of more than 900 characters is higher than a row of Excel may be: on paper it is cut, in exported files it is whole.',
          ],
        },
      ],
    },
    others: {
      title: 'Tables made elsewhere',
      blocks: [
        {
          text: 'Where they stand there are no explanations, no 控制数 and no cover; in the template there are. Merged cells and hidden rows are looked at again only when you ask for it. The first 40 sheets and 60,000 cells are read; what is left out is said.',
        },
      ],
    },
    undo: {
      title: 'Undo',
      blocks: [
        {
          list: [
            '30 steps and 512 KB at most, on the computer where they were taken; the settings clear them.',
            'A review of some 250 bodies and more is too large to be undone; it says so.',
            'Undoing an insertion refuses where something else was written on its sheets; they can be kept as old ones.',
          ],
        },
      ],
    },
  },
};
