/** Words of the ledger in the pane; official terms keep the Chinese beside them. */
import type { LedgerPaneWords } from '../../zh-CN/pane/ledger';
import { ledgerOutcomes } from './ledgerOutcomes';

const names = (all: readonly string[], count: number): string =>
  `${all.join(', ')}${count > all.length ? ' and others' : ''}`;
const plural = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const ledgerPane: LedgerPaneWords = {
  section: 'Ledger (台账)',
  none: 'not in use',
  why: 'A row for each application as it comes in: its last day, 表三 and 表四 follow.',
  insert: 'Insert the ledger',
  withTemplate: 'Insert the ledger (依申请台账) with it: 表三 and 表四 can count from it',
  open: 'Open the ledger',
  register: 'Register an application',
  counts: {
    open: (count) => `Open ${count}`,
    soon: (count) => `Due in 3 days ${count}`,
    overdue: (count) => `Overdue ${count}`,
    incomplete: (count) => `Incomplete ${count}`,
  },
  countsLabel: 'Rows of the ledger by kind; a click filters the sheet',
  showAll: 'Show all rows',
  shownAll: 'The ledger shows all rows',
  filtered: (count) => `The ledger is filtered to ${plural(count, 'row')}`,
  beyond: (sheet, row, rows) =>
    `${sheet}: ${plural(rows, 'row')} from row ${row} on ${rows === 1 ? 'is' : 'are'} beyond what is counted. Move ${rows === 1 ? 'it' : 'them'} to blank rows above.`,

  page: {
    title: (year) => (year === null ? 'Ledger (依申请台账)' : `Ledger (依申请台账) · ${year}`),
    calendar: (year) =>
      `Working days are known up to 31 December ${year}; later last days are estimated by weekends.`,
    groups: {
      overdue: 'Overdue',
      week: 'Due this week',
      later: 'Due later',
      awaiting: 'Correction awaited',
      undated: 'Without a last day',
    },
    group: (name, count) => `${name} (${count})`,
    noneOpen: 'No open applications.',
    due: (month, day, isEstimated) =>
      `${day} ${MONTHS[month - 1] ?? month}${isEstimated ? ' (estimated)' : ''}`,
    noDue: 'No last day yet',
    left: (days) =>
      days < 0
        ? `${plural(-days, 'working day')} overdue`
        : days === 0
          ? 'due today'
          : `${plural(days, 'working day')} left`,
    paused: 'third party being asked',
    unnumbered: 'no number',
    answer: 'Answer',
    answerOf: (number) => `Answer ${number}`,
    more: (count) => `${count} more`,
    incomplete: 'Incomplete',
    edit: 'Fill in',
    editOf: (number) => `Fill in ${number}`,
    notes: (count) => `To be known (${count})`,
    projected: (year, isOver) => (isOver ? `All of ${year}` : `${year}, if the year ended today`),
    flow: (received, carriedIn, handled, carriedOut) =>
      `received ${received} + carried in ${carriedIn} = handled ${handled} + carried out ${carriedOut}`,
    cases: (all, pending) =>
      `${plural(all, 'review or suit', 'reviews and suits')}, ${pending} of them pending`,
    missing: (rows, count) => `Not counted: ${names(rows, count)}, ${plural(count, 'row')} in all.`,
  },

  counted: {
    title: 'Figures of 表三 and 表四',
    states: { counted: 'counted from the ledger', typed: 'typed', mixed: 'partly counted' },
    count: 'Count from the ledger',
    type: 'Type them again',
    why: 'Cells that count are formulas and follow the ledger; typed again, they keep their numbers.',
    otherEdition: 'Only reports for 2021 and later count from the ledger.',
    replaced: (cells, unkept) =>
      `${plural(cells, 'cell')} ${cells === 1 ? 'differs' : 'differ'} from the ledger and would follow it${unkept.length === 0 ? '' : `; nothing is entered for ${unkept.join(', ')}, which would be 0`}.`,
    counted: (cells) => `${plural(cells, 'cell')} of 表三 and 表四 count from the ledger`,
    typed: (cells) =>
      `${plural(cells, 'cell')} of 表三 and 表四 ${cells === 1 ? 'is a number' : 'are numbers'} again, as they were`,
  },

  year: {
    title: 'Year',
    carry: (year) => `Go on with ${year}`,
    why: (open) =>
      `One ledger goes on: its year becomes the next, and ${plural(open, 'open application')} become${open === 1 ? 's' : ''} the carry-over (上年结转) by the day of receipt; numbers and rows stay.`,
    carried: (year, open) => `The ledger is that of ${year} now, ${open} carried in (上年结转)`,
    fromFile: 'Take open ones from last year’s file',
  },

  form: {
    new: 'Register an application',
    edit: (number) => `Application ${number}`,
    parts: {
      entry: 'Entry (登记)',
      answer: 'Answer (答复)',
      extension: 'Extension (延期)',
      correction: 'Correction (补正)',
      thirdParty: 'Third party (征求第三方)',
      fee: 'Processing fee (信息处理费)',
    },
    choose: 'not chosen',
    summaryHint: 'No names, identity numbers or telephones of applicants.',
    codeHint: 'A code only, such as A012.',
    carriedHint: 'The day of receipt tells it; may stay blank.',
    meaning: (article) => `${article}: `,
    due: (day, estimated) => `Last day for the answer: ${day}${estimated ? ' (estimated by weekends)' : ''}`,
    awaiting: 'A correction is awaited; the period begins when it comes in',
    days: (left) =>
      left < 0
        ? `, ${plural(-left, 'working day')} overdue`
        : left === 0
          ? ', today'
          : `, ${plural(left, 'working day')} left`,
    late: 'Answered after the last day',
    fee: (yuan) => `By the scale of fees ${yuan} yuan (for information)`,
    problems: 'Missing or contradictory when saved:',
    notNumber: 'A whole number.',
    save: 'Save',
    showRow: 'Select in the sheet',
    savedNew: (number) => `${number} is registered`,
    saved: (number) => `${number} is saved`,
    nothing: 'Nothing was changed',
  },

  takeOver: {
    title: 'Take over a list',
    titleLast: 'Take over from last year’s file',
    open: 'Take over a list',
    why: 'The list that the office keeps: .xlsx, .xls, .et, .ods, .csv, Word or a web page. Columns are told by their headers; names become codes, identity numbers and telephones are left out. The file stays as it is.',
    choose: 'Choose a file',
    file: 'File with the list',
    another: 'Another file',
    list: 'Which lists',
    listOf: (sheet, rows) => `${sheet} (${plural(rows, 'row')})`,
    columns: (sheet) => `${sheet}: columns`,
    columnsRemembered: 'As confirmed last time.',
    unsure: (count) => `${plural(count, 'column')} not sure: compare with the samples`,
    leave: 'leave out',
    sample: (values) => `e.g. ${values.join(', ')}`,
    results: 'Worded otherwise than in the ledger: compare',
    asked: (column, text) => `${column} “${text}”`,
    weights: {
      doubtful: 'to be confirmed',
      group: 'only the kind is told: counted once it is chosen',
      unknown: 'none fits: counted once it is chosen',
    },
    times: (count) => plural(count, 'row'),
    leftOut: (columns) => `Left out: ${columns.join(', ')}`,
    coded: 'Names of applicants are codes now.',
    scope: 'Which rows',
    all: (count) => `All ${count}`,
    openOnly: (year, count) => `Only the ${count} open at the end of ${year}`,
    known: (count) =>
      `${plural(count, 'row')} whose number is in the ledger already ${count === 1 ? 'is' : 'are'} left out`,
    remarks: (count) => `What was odd about it (${count})`,
    remarkOf: {
      'total-row': 'rows of totals are left out',
      'other-row': 'rows that are no applications are left out',
      'header-again': 'repeated headers are left out',
      'only-number': 'rows with nothing but a number are left out',
      'merged-cells': 'what stands in merged cells counts in each row',
      'rows-joined': 'rows under one merged number are one application',
      'year-taken': 'days without a year have that of the list',
      'text-masked': 'identity numbers, telephones and names in summaries are left out',
      'number-made': 'rows without a number are numbered by year and order',
      'hidden-rows': 'hidden rows are read, too',
      'rows-unread': 'the list is too long, its last rows are not read',
    },
    remark: (sentence, count, text) =>
      `${sentence}: ${plural(count, 'row')}${text === '' ? '' : `, e.g. ${text}`}`,
    take: (count) => `Take over ${plural(count, 'row')}`,
    taken: (count) => `${plural(count, 'row')} taken over`,
    reading: (file) => `Reading ${file}…`,
    nothing: 'No rows to take over.',
  },

  card: {
    rows: (count, numbers) =>
      count === 0
        ? 'Ledger: no row'
        : `Ledger: ${plural(count, 'row')}: ${names(
            numbers.filter((number) => number !== ''),
            count,
          )}`,
    show: 'Show in the ledger',
  },

  outcomes: ledgerOutcomes,
};
