import type { HelpTopicWords } from '../../help';

export const desk: HelpTopicWords<'desk'> = {
  title: 'Review many reports',
  lead: 'Collect the reports of many bodies, look at each, send back or accept, sum up: all in one review workbook.',
  sections: {
    bring: {
      title: 'Bring the reports',
      blocks: [
        {
          steps: [
            'Open 年报助手 in a new workbook and click “Review many reports”; where there is a report, take the tab “Review”.',
            'Choose files or a folder, or drag them onto the pane. Formats may be mixed.',
            'The list of members comes from the reports, a file, the current sheet, pasted names, or last year’s review workbook.',
            'Enter the deadline, choose last year’s reports if you have them, and start.',
          ],
        },
        {
          text: 'Reports are read one after the other in the background and can be stopped; the workbook stays as it is until they are written. A report of unknown origin is listed for you to assign, never guessed.',
        },
      ],
    },
    board: {
      title: 'The board',
      blocks: [
        {
          text: 'One line for each body, the worst first: state, mismatches, warnings, difference. Find by name or state; a click opens the body.',
        },
        {
          picture: 'desk',
          shows:
            '“Review”: a line for each body with its state, mismatches, warnings and difference, the worst first.',
        },
        {
          text: 'The same stands on sheets such as 审核台账 and 问题清单. States, days of publication and notes may be typed there; columns of your own, sorting and filters are fine, and the pane follows.',
        },
      ],
    },
    member: {
      title: 'One body',
      blocks: [
        {
          picture: 'member',
          shows:
            'The page of a body: state, problems with what is suggested, letter, note, and below accept and send back.',
        },
        {
          list: [
            'Each problem has its place, basis and suggestion; what was found to be right can be explained and no longer counts.',
            'A copy of the report can be opened with the findings on it. Or the body’s own .xlsx or .docx comes back with notes in it.',
            'Accepting locks the figures of the round; when others come later, the board says so.',
          ],
        },
      ],
    },
    rounds: {
      title: 'Send back, receive again',
      blocks: [
        {
          text: 'Send the report back and give the letter to the body. When the mended file comes, bring it: it is the next round.',
        },
        {
          text: 'What was found before is held against it: mended, open, new, and which figures changed from what to what. Of two different files of one body you choose one; the other is kept.',
        },
      ],
    },
    letters: {
      title: 'Letters',
      blocks: [
        {
          text: 'A letter for each body, to copy or as Word, or all letters in one document with a page each. There is also a circular (通报) and a paragraph on publication (公布情况).',
        },
        {
          text: 'Change the wording once on the sheet 函件用语 and all letters follow. What stands in braces is filled in.',
        },
      ],
    },
    sums: {
      title: 'Totals',
      blocks: [
        {
          text: 'The sheets 汇总表二, 三 and 四 are formulas over the figures of the bodies and follow each decision and round. They can count accepted reports only.',
        },
        {
          text: 'What is missing is never 0: while reports are missing, undecided or lack figures, the totals say incomplete and of how many bodies.',
        },
        {
          text: 'A total that you have already is compared cell by cell by the command (nianbao rollup --against); the differences and their possible causes stand on the sheet 对账.',
        },
        {
          text: 'A county’s aggregate beside its own departments would count twice and is a mismatch. Vertical systems belong to no local aggregate; the list decides.',
        },
      ],
    },
    across: {
      title: 'Comparisons, copied texts',
      blocks: [
        {
          text: '对比 has each body beside last year and beside the median of its kind; a factor of three is marked ▲ or ▼. 雷同 lists bodies with 60 % of their sentences alike, and the sentences; numbers and sentences that all share do not count.',
        },
      ],
    },
    published: {
      title: 'Published pages',
      blocks: [
        {
          text: 'Save the published pages as files and bring them: each is held against the report that was accepted, its day is noted, late ones are marked. The program itself never goes online.',
        },
      ],
    },
  },
};
