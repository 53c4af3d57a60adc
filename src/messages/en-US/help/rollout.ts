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
            'A shared folder as catalogue: put manifest.xml there, and name the folder as a trusted catalogue in each Excel’s Trust Center.',
            'Central deployment: an administrator uploads manifest.xml in the Microsoft 365 admin center and assigns it.',
            'A web server of your own: both ways need the folder site at an https address of yours first; the package has an nginx configuration.',
          ],
        },
        {
          text: 'For one computer without a server and without administrator rights there is the Windows program of the package, which serves the pages on that computer. It says what it will do, then asks the current user to trust the certificate of this computer; uninstalling removes all of it.',
        },
      ],
    },
    update: {
      title: 'Updating',
      blocks: [
        {
          text: 'Replace the files on the server by those of the new folder site; each computer has the new version when the pane is opened next. Distribute manifest.xml again only where it changed.',
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
