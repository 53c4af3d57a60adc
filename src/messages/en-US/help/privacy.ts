import type { HelpTopicWords } from '../../help';

export const privacy: HelpTopicWords<'privacy'> = {
  title: 'Where the data is',
  lead: 'Data stays on this computer: no upload, no statistics, no account.',
  sections: {
    leaves: {
      title: 'Whether anything leaves',
      blocks: [
        {
          text: 'The pane takes its own files from the address where it is installed and makes no other request. Every page has a content security policy by which the browser refuses other addresses.',
        },
        {
          text: 'Checks, imports, exports and reviews are done on this computer. A copy goes to the clipboard, a download to the browser; where it goes from there is up to you.',
        },
        {
          text: 'Diagnostics and cloud storage of Excel itself are a matter of Microsoft and of your settings, not of 年报助手. A workbook on OneDrive is on OneDrive.',
        },
      ],
    },
    kept: {
      title: 'What is kept where',
      blocks: [
        {
          list: [
            'In the workbook: the report, last year’s figures (a hidden sheet), explanations with who gave them, the list of ready sentences, and the last 30 steps with texts that were changed or deleted.',
            'The ledger is in the workbook, with codes for applicants; of a list that was taken over names became codes, identity numbers and telephones stayed out.',
            'In a review workbook: figures and texts of the bodies, states, notes.',
            'In the browser storage of this computer: language, how totals are made, your name for explanations, which notices were read, how lists were taken over (headers and wordings of outcomes), the key of the steps, and a line that a ribbon button left for the pane (for a quarter of an hour).',
            'The command writes the files you name; while a review runs, a file of its progress lies beside -o and is removed when it is done.',
          ],
        },
      ],
    },
    sending: {
      title: 'Before you send a workbook',
      blocks: [
        {
          steps: [
            'Clear the steps in the settings: then texts that were changed or deleted are no longer in the file.',
            'Remove last year’s report in “Fill in” if it is not to go with it.',
            'Without the ledger: save a copy, go back to typed figures in the section for the ledger, then delete its four sheets.',
            'Look at the list of explanations at the foot of 校验: it has names.',
          ],
        },
        {
          text: 'Exported documents, pages, pictures and data hold the report alone: no steps, no explanations, no path of this computer.',
        },
      ],
    },
  },
};
