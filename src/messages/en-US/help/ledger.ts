import type { HelpTopicWords } from '../../help';

export const ledger: HelpTopicWords<'ledger'> = {
  title: 'The ledger (依申请台账)',
  lead: 'A row for each application as it comes in; last days are worked out, and at the end of the year tables 3 and 4 count themselves.',
  sections: {
    sheet: {
      title: 'Registering',
      blocks: [
        {
          text: 'Article 45 of the regulations (条例) asks for a register, and 国办公开办函〔2021〕30号 for figures that can be counted, are right and can be verified. The ledger is two sheets of the workbook: 依申请台账 with a row for each application, 复议诉讼台账 with a row for each case.',
        },
        {
          steps: [
            'Tick the ledger where the template is inserted, or insert it in the section for the ledger of the filling view.',
            'Yellow cells are for you, grey ones are formulas. Or register an application in the pane, item by item.',
            'Once it is answered, type the day, pick the group of the outcome (结果类别), then the outcome (办理结果): worded as in table 3, nothing to type.',
          ],
        },
        {
          list: [
            'Numbers are not repeated. No names, identity numbers or telephones: applicants have a code such as A001, the same applicant the same code.',
            'The state says whether it is due within three days, overdue or answered; the column 核对 says what a row lacks or where it contradicts itself.',
            'The first 500 rows are formatted, rows down to 10,000 are counted. Sorting, filtering, inserting rows and moving columns change no count; rows beyond or outside of the lists are named in red on top.',
            'The cell 今天 is the day it is; type another day to see how things stand then.',
            'The ledger is in this workbook only and calculates without the add-in, in WPS, too.',
          ],
        },
        {
          text: 'Reviews and suits have a row for each case: a review and the suit after it are two. A case without a closing day is pending at the end of the year and stays in the ledger. A case in which the body is there only as the reviewing body counts for the body of the original act: say 是, and it is not counted here.',
        },
      ],
    },
    days: {
      title: 'Last days and working days',
      blocks: [
        {
          table: {
            head: ['case', 'how it counts', 'basis'],
            rows: [
              [
                'answer',
                '20 working days from the day after receipt',
                'article 33 of the regulations (条例)',
              ],
              [
                'correction',
                'anew from the day the corrected application is received; until then it is awaited',
                'article 30',
              ],
              [
                'third parties',
                'the time does not count; while they have not answered, 15 working days at most',
                'articles 32 and 33',
              ],
              [
                'extension',
                'at most 20 working days more, as you say',
                'article 33 of the regulations (条例)',
              ],
              [
                'fee',
                'anew after it is paid; fees are worked out for information only',
                'the rules on processing fees (信息处理费)',
              ],
            ],
          },
        },
        {
          text: 'Working days are looked up on the sheet 工作日历: holidays and shifted working days are in it, and it says until which year they are announced. When the next year is announced, type it into the small table beside it and change the year. What is not announced counts as ordinary weeks and is marked so.',
        },
      ],
    },
    count: {
      title: 'Tables 3 and 4 count themselves',
      blocks: [
        {
          text: 'Switch tables 3 and 4 to be counted in the section for the ledger: each cell becomes a formula that follows the ledger. Switch back, and the figures stay. Received and carried in go by the day of receipt, outcomes by the day of the answer; what has no answer by 31 December is carried over.',
        },
        {
          text: 'With typed figures the check holds each cell against the ledger and says by how much it differs and which rows are behind it; a click filters the ledger to these rows. Where the ledger was not kept from the beginning of the year, explain it.',
        },
        {
          text: 'The balance holds by the way it is counted; where it does not, a row is incomplete, and the check names it.',
        },
      ],
    },
    year: {
      title: 'Into the next year',
      blocks: [
        {
          text: 'A ledger can go on for years: change its year, and what is open is carried in. For a new workbook, take the open applications and cases over from last year’s workbook in the section for the ledger; days of receipt stay.',
        },
      ],
    },
    'take-over': {
      title: 'A list that you keep already',
      blocks: [
        {
          steps: [
            'Choose your own list in the section for the ledger: Excel, WPS, CSV, Word or a web page.',
            'Look at the columns: those that are not sure are named and can be changed; the same headers are remembered.',
            'Look at the outcomes: those that fit nothing in table 3, or more than one, are picked one by one. What is not picked is not counted, and is not lost.',
            'Take it over. One step undoes it.',
          ],
        },
        {
          list: [
            'Names become codes, the same name the same code; identity numbers, telephones and addresses stay out, and it is said which columns. Other people’s names within a text are not recognised: look at 内容摘要 before you pass the workbook on.',
            'Without a column on what was carried in, the day of receipt tells; a mark that contradicts it is named.',
            'Days that are written as texts are read as 2025.3.1, 2025年3月1日, 20250301 and the like; 3/1/2025 may be two days, is not read, and is named by its cell.',
          ],
        },
      ],
    },
    command: {
      title: 'On the command line',
      blocks: [
        { text: 'A template with a ledger; tables 3 and 4 counted, and written as a report:' },
        { command: 'nianbao new --unit 金山镇人民政府 --year 2026 --ledger -o new.xlsx' },
        { command: 'nianbao ledger count ledger.xlsx --year 2025' },
        { command: 'nianbao ledger count ledger.xlsx --year 2025 -o counted.xlsx' },
        { text: 'Rows that are incomplete, contradict themselves or are overdue:' },
        { command: 'nianbao ledger check ledger.xlsx' },
        {
          text: 'A list of your own whose headers are not clear: write which column is which, correct it, use it:',
        },
        { command: 'nianbao ledger map register.xlsx -o map.json' },
        { command: 'nianbao ledger count register.xlsx --year 2025 --map map.json' },
      ],
    },
  },
};
