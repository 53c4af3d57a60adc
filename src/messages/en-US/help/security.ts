import type { HelpTopicWords } from '../../help';

export const security: HelpTopicWords<'security'> = {
  title: 'Security',
  lead: 'Files and workbooks from elsewhere are data that is not trusted.',
  sections: {
    promised: {
      title: 'What comes from elsewhere',
      blocks: [
        {
          list: [
            'Text that is read stays text: in a cell it never becomes a formula, in a page, document or picture never code.',
            'No macro runs, no link is opened; of formulas only sums and conditions are computed, and no address in a file is fetched.',
            'Archives, tables and texts have upper limits; what is larger is refused in words. Reading has a time limit, too.',
            'Settings, steps and lists in a workbook are checked like any data; what does not hold is not used. Steps of another computer are not offered.',
            'The pane has no eval and loads no script from elsewhere.',
          ],
        },
      ],
    },
    unsigned: {
      title: 'It is not signed',
      blocks: [
        {
          text: 'The package and the Windows program bear no signature: SmartScreen or an antivirus may warn. SHA256SUMS in the package tells whether its files are whole. Do not use one that does not come from your administrator.',
        },
        {
          text: 'Installed for one computer, the program makes a certificate there and asks the current user to trust it. The key stays on that computer and is deleted when it is uninstalled.',
        },
      ],
    },
    report: {
      title: 'When you find something',
      blocks: [
        {
          text: 'Tell the administrator who installed 年报助手, who passes it on. Add the version (in the settings) and what you did, with made-up figures and no data of applicants.',
        },
      ],
    },
  },
};
