import type { HelpTopicWords } from '../../help';

export const command: HelpTopicWords<'command'> = {
  title: 'The command',
  lead: 'The same without Excel, on files and whole folders.',
  sections: {
    start: {
      title: 'Begin',
      blocks: [
        {
          text: 'On Windows take nianbao.exe of the package; where Node is installed, nianbao.cjs in the folder command. Below it is called nianbao.',
        },
        { command: 'nianbao --help' },
        { text: 'All options of a command, for example:' },
        { command: 'nianbao check --help' },
        { text: 'Files that are there are never written over unless you add --force.' },
      ],
    },
    clerk: {
      title: 'One report',
      blocks: [
        { text: 'A new template:' },
        { command: 'nianbao new --unit 金山镇人民政府 --year 2024 -o new.xlsx' },
        { text: 'Check it, beside last year, and against the final document:' },
        { command: 'nianbao check report.xlsx' },
        { command: 'nianbao check report.xlsx --previous last.xlsx' },
        { command: 'nianbao check report.xlsx --final published.docx' },
        { text: 'Convert it to Word with a signature, or to the picture:' },
        { command: 'nianbao convert report.xlsx report.docx --signed 2025-01-15' },
        { command: 'nianbao convert report.xlsx picture.svg --previous last.xlsx' },
      ],
    },
    desk: {
      title: 'Many reports',
      blocks: [
        { text: 'Check a folder and write a list:' },
        { command: 'nianbao check folder/ --list findings.xlsx' },
        { text: 'Review into a review workbook with letters; take the next round into the same workbook:' },
        {
          command:
            'nianbao review folder/ --members list.csv --previous lastyear/ -o review.xlsx --letters letters/',
        },
        { command: 'nianbao review again/ --into review.xlsx' },
        { text: 'Sum up, and compare with a total that is there already:' },
        { command: 'nianbao rollup review.xlsx --against total.xlsx -o sums.xlsx' },
      ],
    },
    rules: {
      title: 'Rules',
      blocks: [{ command: 'nianbao rules' }, { command: 'nianbao explain T3-balance' }],
    },
    codes: {
      title: 'Exit codes',
      blocks: [
        {
          text: '0 nothing to report, 1 mismatches, 2 unreadable input or bad usage. With --json each file is one line for other programs.',
        },
      ],
    },
  },
};
