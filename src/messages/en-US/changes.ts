import type { Changes } from '../zh-CN/changes';

export const changes: Changes = {
  welcome: {
    title: 'Getting started',
    lines: [
      'Without a report, insert a blank template or bring in one that you have; type into the sheets, and the pane checks along.',
      '“Check” says what does not agree, by how much and how to mend it; a click selects the cells, and every step can be undone.',
      '“Export” copies single parts or downloads the whole report. Data stays on this computer.',
    ],
  },
  title: (version) => `Updated to ${version}`,
  close: 'Got it',
  versions: [
    {
      version: '1.1.0',
      lines: [
        'Ledger: applications are registered all year, last days count in working days (shifted ones, too), and tables 3 and 4 count themselves.',
        'A list that you keep already can be taken over: columns can be corrected, names become codes, identity numbers and telephones stay out.',
        'Typed figures of table 3 are held against the ledger, and a click filters the rows behind one; open rows go into the next year in one step.',
      ],
    },
    {
      version: '1.0.0',
      lines: [
        'Review: receiving, remarks on each unit, letters, the sums and the check of what was published are all done in a review workbook.',
        'Help: the question mark at the top opens what there is to know about where you are.',
        'Self-check: see in the settings what this computer lacks, and copy it for your administrator.',
        'Sample: an empty workbook can be filled with a sample report, undone in one step.',
      ],
    },
  ],
};
