/** Words of the command line in English; official terms keep the Chinese. */
import type { CommandWords } from '../zh-CN/command';
import { ledger } from './ledgerCommand';
import { refusals } from './pane/picturePage';

export const command: CommandWords = {
  about: '年报助手: templates, checks and conversion for the yearly government information disclosure report',
  titles: {},
  usage: '<command> [options]',
  more: 'Options of each command: nianbao <command> --help',
  exitCodes: 'Exit codes: 0 nothing to report; 1 errors found; 2 unreadable input or wrong usage',
  options: {
    help: 'show how to use it',
    version: 'show the version',
    lang: 'language: zh or en',
    force: 'overwrite a file that exists',
  },
  make: {
    about: 'make a workbook from the template',
    usage: '--unit <name> --year <year> -o <file.xlsx> [options]',
    unit: ['--unit <name>', 'full name of the body, for example 金山镇人民政府'],
    year: ['--year <year>', 'the year that is reported, for example 2024'],
    kind: '--kind <kind>',
    kinds: (names) => `kind of body: ${names}`,
    typedTotals: 'totals are typed instead of computed',
    local: ['--local <workbook>', 'take over what the sheet 本地要求 of this workbook asks for'],
    ledger: 'with a ledger (依申请台账, 复议诉讼台账) from which tables 3 and 4 count themselves',
    noLocal: (file) => `${file} has nothing on a sheet 本地要求; that of the new workbook is empty.`,
    output: ['-o, --output <file.xlsx>', 'the file to write'],
  },
  check: {
    about: 'check annual reports and list errors and warnings',
    usage: '<file...> [options]',
    files: [
      '<file...>',
      'annual reports: a workbook, .docx, .rtf, .pdf, .html, .mht, .txt, .csv or .json; a folder stands for all reports in it and below',
    ],
    json: 'one line of JSON per file; several files or a folder end with one that sums them up',
    previous: [
      '--previous <file>',
      'last year’s report of the same body, to check against; a folder stands for all reports in it, each paired by the body’s name',
    ],
    final: ['--final <file>', 'the .docx or .html to be published, compared with the report'],
    list: [
      '--list <file>',
      'write what was found in all files as a list: .docx (a page for each body), .xlsx or .csv',
    ],
    reorganised: 'the body was merged, split or renamed: differences from last year are warnings',
    notLastYear: (year, previous) =>
      `Not checked against last year: that report is for ${previous ?? 'no year'} and should be for ${year - 1}`,
    otherBody: (last, own) =>
      `Last year’s report is of “${last}”, this one of “${own}”: if the body was renamed add --reorganised, otherwise name the report of the same body`,
    lastYearIs: (file) => `Last year’s report: ${file}`,
    noLastYear: (folder, unit, year) =>
      `Not checked against last year: ${folder} has no report of “${unit}” for ${year}`,
    severalLastYear: (unit, year, files) =>
      `Not checked against last year: there is more than one report of “${unit}” for ${year} (${files})`,
    unpaired: (folder) =>
      `Not checked against last year: this report names no body or no year to look for in ${folder}`,
  },
  proof: {
    title: (file) => `Final document ${file}`,
    same: 'the same as the report',
    count: (count) => `${count} differences`,
    compared: (figures, paragraphs) => ` (${figures} figures and ${paragraphs} paragraphs compared)`,
    places: (workbook, document) => {
      const places = [workbook && `report ${workbook}`, document && `document ${document}`];
      const known = places.filter((each) => each !== '');
      return known.length === 0 ? '' : `  [${known.join(', ')}]`;
    },
  },
  convert: {
    about: 'convert an annual report to another format',
    usage: '<in> <out> [options]',
    input: ['<in>', 'annual report: a workbook, .docx, .rtf, .pdf, .html, .mht, .txt, .csv or .json'],
    output: [
      '<out>',
      'written as .xlsx, .docx, .html, .txt, .csv, .svg (图解, a picture of the report) or .json',
    ],
    part: ['--part <part>', 'one part only: 0 (title and preface), 一 to 六, or 表二, 表三, 表四'],
    draft: 'a 草稿 (draft) mark across the pages (.docx, .html)',
    signed: ['--signed <date>', '落款: the body and this date below the text, such as 2025-01-15 (.docx)'],
    picture: '图解 behind the text of the page (.html)',
    previous: [
      '--previous <file>',
      'last year’s report of the same body beside it in 图解; once more for the year before',
    ],
    notCompared: (file, reason) => `Not compared in 图解: ${file} (${refusals[reason]})`,
    stillOpen: (count) => `${count} still open: see nianbao check`,
    empty: (headings) => `still empty: ${headings}`,
  },
  review: {
    about: 'review many annual reports; makes a review workbook (审核工作簿) to go on with in Excel',
    usage: '<files or folders...> [options]',
    files: ['<files...>', 'reports of the bodies; a folder stands for all reports in it and below'],
    members: [
      '--members <file>',
      'list of members: a workbook, .csv or .txt (a name a line), or last year’s review workbook; without it the reports tell',
    ],
    previous: [
      '--previous <file or folder>',
      'last year’s reports of the bodies, or last year’s review workbook',
    ],
    published: [
      '--published <file or folder>',
      'saved pages: held against the accepted reports; the day of publication is taken from them',
    ],
    into: [
      '--into <review.xlsx>',
      'receive them as the next round of this review workbook; states, notes, your own columns and formats are kept, and what cannot be is told. Without -o it replaces the file',
    ],
    output: ['-o, --output <file.xlsx>', 'write a review workbook'],
    letters: [
      '--letters <folder or file.docx>',
      'a letter for each body: one file each in a folder, or one document',
    ],
    due: ['--due <date>', 'the deadline, e.g. 2025-01-15'],
    year: ['--year <year>', 'the year that is reported on; without it that of most reports'],
    json: 'one line of JSON for each file, and a summary in the last',
    file: (file, unit, year, round) =>
      [file, unit, year === null ? 'no year' : String(year), round > 0 ? `round ${round}` : '']
        .filter((part) => part !== '')
        .join('  '),
    found: (state, errors) =>
      errors > 0
        ? `${errors} ${errors === 1 ? 'error' : 'errors'}`
        : state === 'unfinished'
          ? 'not filled in'
          : 'agrees',
    since: (mended, open, added, changed) =>
      `last time ${mended + open}: ${mended} mended, ${open} open; ${added} new; ${changed} figures changed`,
    known: (file) => `${file}  received before, unchanged`,
    progress: (done, all, file) => `${done} of ${all}  ${file}`,
    resumed: (count) => `${count} files were done before; going on`,
    summary: (due, received) => `${received} of ${due} members have reported`,
    missing: (count, names) => `missing (${count}): ${names}`,
    twice: (member, count, files) => `${member} sent ${count} files, to be decided: ${files}`,
    wrongYear: (count, files) => `of another year, not counted (${count}): ${files}`,
    unlisted: (count, files) => `of nobody on the list, or not sure of whom (${count}): ${files}`,
    vertical: (count, names) => `vertical-system bodies on the list, which decides (${count}): ${names}`,
    complete: 'the totals are complete',
    incomplete: 'the totals are not complete: what is missing is not 0',
    page: {
      same: 'published as reviewed',
      differs: (figures, texts, unread) =>
        `published otherwise than reviewed: ${figures} figures, ${texts} texts${unread > 0 ? `, ${unread} not read` : ''}`,
      otherYear: 'of another year or form, not compared',
      noDay: 'no day of publication',
      late: 'late',
      early: 'before the end of the year',
      unplaced: (names) =>
        `of nobody for sure${names.length === 0 ? '' : `; perhaps of ${names.join(', ')}`}`,
      without: (names) => `no page: ${names}`,
    },
  },
  rollup: {
    about: 'add many annual reports, or a review workbook, up',
    usage: '<review workbook or files...> -o <file> [options]',
    files: ['<files...>', 'a review workbook, or reports of the bodies'],
    members: ['--members <file>', 'list of members, as for review'],
    against: ['--against <file>', 'the total that you have already: held against the sum cell by cell'],
    year: ['--year <year>', 'the year that is reported on; without it that of most reports'],
    output: ['-o, --output <file>', 'write .xlsx, .docx or .json'],
  },
  ledger,
  rules: {
    about: 'list all rules',
    usage: '[options]',
    json: 'one line of JSON per rule',
  },
  explain: {
    about: 'explain a rule: what it says, what it rests on, an example of each side',
    usage: '<rule>',
    rule: ['<rule>', 'id of the rule, for example T3-balance'],
  },
  serve: {
    about: 'serve the pages of the add-in on this computer, to no other',
    usage: '[options]',
    port: ['--port <port>', 'port, 28843 unless given; 0 takes any that is free'],
    folder: ['--folder <folder>', 'folder of the pages; by default the folder site beside the command'],
  },
  install: {
    about: 'install the add-in into Excel on this computer (Windows, current user, no administrator rights)',
    usage: '[options]',
    show: 'only say what would be done, change nothing',
    port: ['--port <port>', 'port of the server; by default the first free one from 28843 on'],
    folder: ['--folder <folder>', 'folder of the pages; by default the folder site beside the command'],
  },
  uninstall: { about: 'take back all that install did', usage: '[options]' },
  card: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    heading: (id, title, severity) => `${id}  ${title} (${severity})`,
    basis: (text) => `Rests on: ${text}`,
    holds: (text) => `Example that holds: ${text}`,
    breaks: (text) => `Example that breaks: ${text}`,
  },
  kinds: (extensions) => extensions.join(', '),
  names: (names) => names.join(', '),
  written: (file) => `Wrote ${file}`,
  title: (file, unit, year) =>
    [file, unit, year === null ? '' : String(year)].filter((part) => part !== '').join('  '),
  explained: (reason) => ` (explained: ${reason})`,
  follow: (count) => (count === 1 ? 'With it this agrees:' : `With it these ${count} agree:`),
  closing: {
    otherYears: (year, files) => `Not for ${year}: ${files.join(', ')}`,
    differingYears: (files) => `For differing years: ${files.join(', ')}`,
    fileOfYear: (file, year) => `${file} (${year ?? 'no year'})`,
    cameTwice: (unit, files) => `${files.length} reports of one body: ${unit} (${files.join(', ')})`,
    vertical: (files) =>
      `Offices of vertical systems (垂直管理系统), not in the local aggregate: ${files.join(', ')}`,
    unread: (files) => `Unreadable: ${files.join(', ')}`,
    unreadPrevious: (files) => `Unreadable reports of last year: ${files.join(', ')}`,
    more: (left) => `${left} more`,
  },
  passedOver: (folder, names, left) =>
    `Passed over in ${folder}: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
  misuse: {
    'commander.unknownOption': (name) => `There is no option ${name}.`,
    'commander.unknownCommand': (name) => `There is no command ${name}.`,
    'commander.missingArgument': (name) => `The argument ${name} is missing.`,
    'commander.missingMandatoryOptionValue': (name) => `The option ${name} is missing.`,
    'commander.optionMissingArgument': (name) => `The option ${name} lacks its value.`,
    'commander.excessArguments': (name) => `Too many arguments for ${name}.`,
    'commander.invalidArgument': (name) => `The value of ${name} is not allowed.`,
    'nianbao.emptyName': () => 'A file name is empty.',
  },
  otherMisuse: 'The command was not used as it should be.',
  seeHelp: (name) => `See ${name} --help.`,
};
