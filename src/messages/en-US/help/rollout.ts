import type { HelpTopicWords } from '../../help';

export const rollout: HelpTopicWords<'rollout'> = {
  title: 'Installing and updating',
  lead: 'For administrators, also of networks without the internet. All steps are in 说明.txt of the package.',
  sections: {
    needs: {
      title: 'What it needs',
      blocks: [
        {
          list: [
            'Excel LTSC 2021, Microsoft 365 or newer (ExcelApi 1.14), or Excel on the web.',
            'On Windows the Microsoft Edge WebView2 runtime; its standalone installer needs no connection.',
            'No internet: office.js is in the package.',
          ],
        },
      ],
    },
    ways: {
      title: 'Three ways',
      blocks: [
        {
          list: [
            'A web server of your own: put the folder site at an https address of yours, the package has an nginx configuration; then one of the two below tells Excel about it.',
            'A shared folder as catalogue (Windows only): put manifest.xml there, and name the folder as a trusted catalogue in each Excel’s Trust Center. Microsoft calls this a way for tests; it works with Excel LTSC.',
            'Central deployment: an administrator uploads manifest.xml in the Microsoft 365 admin center and assigns it. It needs licenses of Microsoft 365 and does not reach Excel LTSC.',
          ],
        },
        {
          text: 'For one computer without a server and without administrator rights: double-click nianbao.exe of the package, and that computer serves the pages. It says what it will do (with --show it only says so), then asks the current user to trust the certificate of this computer. Uninstall it in the list of apps of Windows or by nianbao.exe uninstall.',
        },
      ],
    },
    update: {
      title: 'Updating',
      blocks: [
        {
          text: 'Put the new folder site over the old one; each computer has the new version when the pane is opened next. Panes that are open still use old files: delete those a day later. Where manifest.xml has another version, replace the one you distributed, too.',
        },
        {
          text: 'Workbooks stay as they are: older templates open and are checked as before. The version stands in the settings.',
        },
      ],
    },
    trouble: {
      title: 'When it does not open',
      blocks: [
        {
          text: 'The self-check in the settings says line by line what is missing and what to do; lines have numbers for the telephone and can be copied. If the pane does not open, open selfcheck.html at the add-in’s address in a browser.',
        },
      ],
    },
  },
};
