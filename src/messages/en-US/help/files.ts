import type { HelpTopicWords } from '../../help';

export const files: HelpTopicWords<'files'> = {
  title: 'Files that are read',
  lead: 'Import, last year’s report, review, comparison of the final document and the command read the same files.',
  sections: {
    kinds: {
      title: 'Kinds',
      blocks: [
        {
          table: {
            head: ['Kind', 'Endings'],
            rows: [
              ['Workbooks', '.xlsx .xlsm .xltx .xls .et .ods .xlsb'],
              ['Word documents', '.docx .docm .rtf'],
              ['PDF', '.pdf'],
              ['Web pages', '.html .htm .mht .mhtml'],
              ['Text', '.txt'],
              ['Data', '.csv .json'],
            ],
          },
        },
        {
          text: 'The content counts, not the ending: misnamed files and Word documents saved as one XML file are read, too. Tables are found by their labels, on whatever sheet.',
        },
        {
          text: 'No file is needed either: copy all of a web page or document and paste it where a report is imported.',
        },
      ],
    },
    refused: {
      title: 'What is refused',
      blocks: [
        {
          list: [
            'Scans and pictures: there is no text in them. Take the Word or Excel file, or copy from the web page.',
            'PDF whose tables have no ruled lines: nobody can tell which figure is whose. Open it in Word or WPS and save it as .docx.',
            '.doc of before 2007: open it in Word or WPS and save it as .docx.',
            'Files with a password to open: save them without.',
            'Very large files: of a sheet the first 200,000 cells are read, and it is said how far.',
          ],
        },
      ],
    },
    odd: {
      title: 'What is read otherwise',
      blocks: [
        {
          text: 'Whatever was skipped, guessed or changed is told: in a list when you import, as one finding when you check.',
        },
        {
          list: [
            'Struck-out text and raised note marks are no part of a figure; in .xls, .et, .xlsb, .ods and in the open workbook they cannot be seen and are read with it.',
            'Digits that stick together are divided by what must tie, and marked as guessed.',
            'Money in 元 is read as written and marked, not converted into 万元.',
            'Of several years in one file one is taken, by the years that are written there.',
          ],
        },
      ],
    },
  },
};
