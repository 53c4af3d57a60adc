import type { HelpTopicWords } from '../../help';

export const clerk: HelpTopicWords<'clerk'> = {
  title: 'Fill in a report',
  lead: 'From the empty workbook to a document that can be published, step by step, mostly within an hour.',
  sections: {
    start: {
      title: 'Begin',
      blocks: [
        {
          steps: [
            'On Excel’s Home tab click 年报助手. The pane opens on the right.',
            'Click “Insert a blank template”, enter the body, the year and the kind of body, and click “Insert”.',
            'The workbook now has a cover (封面), the six parts, the sheet of checks (校验) and the sheet of local demands (本地要求).',
          ],
        },
        {
          picture: 'empty',
          shows:
            'The pane of an empty workbook: insert a blank template, import a report, check the tables of this workbook, review many reports, load a sample.',
        },
        {
          text: 'Where there is a Word document, a PDF, a web page or tables already, import it: nothing has to be typed again. To have a look first, click “Load a sample”; one step takes it out.',
        },
      ],
    },
    lastYear: {
      title: 'Read last year’s report',
      blocks: [
        {
          text: 'In “Fill in”, under “Last year”, choose the file of last year’s report, look at its body and year, and read it in. It is kept on a hidden sheet.',
        },
        {
          text: 'Then the carry-over (上年结转) of table 3 can be filled in from what last year left. The checks between two years use it, too.',
        },
        {
          text: 'Where the body was merged, split or renamed, say so: a different carry-over is then only a warning.',
        },
      ],
    },
    fill: {
      title: 'Fill in the tables',
      blocks: [
        {
          list: [
            '“Fill in” lists how much of each part is filled in. A click on a line leads to its sheet.',
            'Type the figures; totals are computed. To type totals by hand, change it in the settings before you insert the template.',
            'Where there is none, 0 is entered. One button puts 0 into all cells of a table that are left, and one step takes it back.',
            'A blank cell is not filled in, not 0. Blanks count as 0 only where 空白按0 below a table says 是.',
          ],
        },
        { picture: 'filling', shows: '“Fill in”: a line for each part with how much of it is filled in.' },
      ],
    },
    check: {
      title: 'Check',
      blocks: [
        {
          text: 'It is checked while you type. ✗ is a mismatch, ! a warning, i a note, ○ not finished. The number on the tab counts mismatches, not warnings.',
        },
        {
          list: [
            'A click on a sentence selects its cells in the sheet.',
            'The cell that is most likely wrong stands below it with what it should be; one button mends it, ↶ takes that back. Where several are as likely, they are listed for you to judge.',
            'The basis (依据) is what the rule says, what it rests on, and examples.',
            'An explanation keeps a reason with the workbook. It ends when the figures change.',
            'What has one cause is one item: mend it, and the rest agrees.',
          ],
        },
        {
          picture: 'checking',
          shows:
            '“Check”: for natural persons received plus carried in is not handled plus carried out; below it the cell that is probably wrong.',
        },
        {
          text: 'When all is filled in and nothing is wrong, it says so. The numbers in the texts are checked as well.',
        },
      ],
    },
    texts: {
      title: 'Write the texts',
      blocks: [
        {
          text: 'Parts one, five and six are written on their sheets, a paragraph a row. What they have to contain stands beside them and is not printed.',
        },
        {
          text: 'Ready sentences are made from the figures of the tables, such as the summary of applications. Select a cell of the text first, then insert one.',
        },
        {
          picture: 'sentences',
          shows: 'Ready sentences made from the figures, with where they go, to insert or to copy.',
        },
        {
          text: 'You may rewrite such a sentence. When figures change later, the check offers to refresh it: numbers only, your words stay.',
        },
      ],
    },
    export: {
      title: 'Export',
      blocks: [
        {
          text: '“Export” has a line for each part: copy it and paste it into Word or the website’s editor. Below is the whole report: Word, web page, data.',
        },
        {
          picture: 'exporting',
          shows:
            '“Export”: a line for each part to copy, below it the whole report as Word and in other ways.',
        },
        {
          text: 'The Word document follows the standard for official documents (GB/T 9704). Mismatches that are left are named on top; they do not stop the export.',
        },
        { text: 'The pane of Excel for Mac and iPad cannot download. There you can copy.' },
      ],
    },
    final: {
      title: 'Compare the final document',
      blocks: [
        {
          text: 'Documents are often changed by hand after the export. Before you publish, “Export” compares the Word document or web page with the workbook, figure by figure and paragraph by paragraph, and lists what differs.',
        },
      ],
    },
    picture: {
      title: 'The picture (图解)',
      blocks: [
        {
          text: 'It draws the year on one page, beside the two years before it if you add their reports. It shows only numbers of the reports.',
        },
      ],
    },
    import: {
      title: 'Import a report',
      blocks: [
        {
          text: 'An import compares first and writes later: what would change is listed, and only what is ticked is written. What the source leaves blank stays as it is.',
        },
        {
          text: 'For a report of the year before, the pane says so and offers to keep it as last year’s report or to take only its texts.',
        },
      ],
    },
    elsewhere: {
      title: 'Tables made elsewhere',
      blocks: [
        {
          text: 'Tables that were made without this template are found by their labels and checked where they stand. They are not changed.',
        },
        {
          text: 'One button puts their figures into the template; then there is a cover, explanations and ready sentences.',
        },
      ],
    },
    undo: {
      title: 'Undo',
      blocks: [
        {
          text: 'Each step of the pane can be undone with ↶ and done again with ↷ at the top: the last 30 steps, also after saving and opening again on the same computer. For what you typed yourself use Ctrl+Z.',
        },
        {
          text: 'Cells that were changed after a step are not written over: the pane names them and leaves them alone.',
        },
      ],
    },
  },
};
