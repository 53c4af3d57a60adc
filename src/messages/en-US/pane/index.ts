/** Words of the task pane in English; official terms keep the Chinese beside them. */
import type { PaneWords, RestWords } from '../../zh-CN/pane';
import { importing } from './importing';
import { picturePage } from './picturePage';
import { proofPage } from './proofPage';
import { start } from './start';
import { sentencesPage } from './sentencesPage';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
const errors = (count: number): string => (count === 1 ? '1 mismatch' : `${count} mismatches`);
const warnings = (count: number): string => (count === 1 ? '1 warning' : `${count} warnings`);
const relations = (count: number): string => (count === 1 ? '1 relation' : `${count} relations`);

export const rest: RestWords = {
  importing,
  picturePage,
  proofPage,
  sentencesPage,
  unit: {
    title: 'About the report',
    name: 'Body (机关名称)',
    namePlaceholder: 'e.g. 金山镇人民政府',
    year: 'Year (年度)',
    kind: 'Kind of body (机关类型)',
    kindUnset: 'Not chosen',
    address: 'Address (地址)',
    postcode: 'Postcode (邮编)',
    telephone: 'Telephone (电话)',
    email: 'E-mail (电子邮箱)',
    saved: 'Written to the cover',
  },
  kinds: {
    department: 'Department 政府部门',
    township: 'Township 乡镇（街道）',
    governmentOffice: 'Government office 政府办公厅（室）',
    countyAggregate: 'County total 县（市、区）汇总',
    cityAggregate: 'City total 设区的市（自治州）汇总',
    provinceAggregate: 'Province total 省（自治区、直辖市）汇总',
    verticalSystem: 'Vertical system 垂直管理系统',
  },
  insert: {
    title: 'Insert a blank template',
    action: 'Insert',
    phases: { preparing: 'Preparing: looking at the workbook', writing: 'Writing', done: 'Done' },
    sheets: (names) => names.map((name) => `“${name}”`).join(', '),
    inserted: (sheets) => `${sheets.length} sheets inserted: “${sheets[0]}” to “${sheets.at(-1)}”`,
    exist: (names) => `The workbook already has: ${names}`,
    keep: 'Keep what is there',
    replace: 'Replace (old sheets renamed and hidden; can be undone)',
    rename: 'Insert under new names',
    kept: 'The sheets are unchanged',
  },
  checking: {
    warnings,
    again: 'Check again',
    unassessed: (count) => `${relations(count)} not checked`,
    checkedAgain: (counts) => `Checked: ${counts.join(', ')}`,
    missing: (count) => (count === 1 ? '1 part is not finished' : `${count} parts are not finished`),
    toExport: 'Go to export',
    toFilling: 'Continue filling in',
    list: 'Results',
    wholeReport: 'The whole report',
    keys: '↑↓ moves, Enter selects the cells',
    signs: { error: 'mismatch', warning: 'warning', info: 'note', mended: 'mended' },
  },
  listing: {
    open: 'Export the list',
    sheet: 'List on a sheet',
    as: { word: 'Download Word', csv: 'Download CSV' },
    listed: (count) => `${count} findings listed on the findings sheet (检查结果)`,
  },
  repairs: {
    adopt: 'Adopt',
    adopted: (count) => `Adopted: ${cells(count)} changed`,
    adoptedFigure: (column, row, from, to, more) =>
      `Adopted: ${[column, row].filter((part) => part !== '').join(' · ')} ${from ?? 'blank'}→${to}${more > 0 ? `, and ${cells(more)} more` : ''}`,
    possible: (count) => `One of these ${count} is possible`,
    follows: (count, decided) =>
      decided
        ? `${count === 1 ? '1 other point' : `${count} other points`} will then agree`
        : `${count === 1 ? '1 other point has' : `${count} other points have`} the same cause`,
    others: (count) => `Other explanations (${count})`,
    rest: (count) => `${count} more`,
    quotes: ['“', '”'],
  },
  card: {
    open: 'Basis',
    basis: 'Basis: ',
    holds: 'Example that agrees: ',
    breaks: 'Example that breaks: ',
  },
  explaining: {
    open: 'Explain',
    reason: 'Reason',
    reasonHint: 'An explanation lapses when its figures change.',
    stays: 'Relations within a table count as mismatches even when explained.',
    by: 'Explained by',
    save: 'Save',
    reasonMissing: 'Give a reason.',
    kept: 'Kept in the list of explanations on the check sheet (校验)',
    list: (count) => `Explained (${count})`,
    signed: (by, on) => [by, on].filter((part) => part !== '').join(', '),
    withdraw: 'Withdraw',
    withdrawn: 'Explanation withdrawn',
  },
  lastYear: {
    title: 'Last year (上年数据)',
    none: 'none yet',
    read: (year) => `${year ?? 'year unknown'} · read`,
    reorganisedNote: 'reorganised',
    choose: 'Choose a file',
    replace: 'Replace',
    show: 'View',
    showSheet: 'View last year’s report',
    remove: 'Remove',
    removeSheet: 'Remove last year’s report',
    removed: 'Last year’s report was removed',
    file: 'File of last year’s report',
    why: 'Last year’s report (workbook, Word, PDF, web page or text); the carry-over (上年结转) and changes are compared with it.',
    found: (unit, year, edition) =>
      `${unit || 'Body not named'} · ${year ?? 'year unknown'} · form ${edition}`,
    otherYear: (year, wanted) =>
      `${year === null ? 'The file names no year' : `The file is the report of ${year}`}; last year is ${wanted}. Another year is not compared.`,
    otherUnit: (unit) => `Another body than ${unit}.`,
    reorganised:
      'The body was merged, split or renamed: a different carry-over from last year (上年结转) is only a warning',
    keep: 'Read it in',
    kept: (year) => `Figures of ${year ?? 'last year'} are in the workbook`,
    carryOpen: (blank, different) => {
      const fill = `${blank === 1 ? '1 column' : `${blank} columns`} can be filled in from last year’s report`;
      const differ = different === 1 ? '1 column differs' : `${different} columns differ`;
      if (different === 0) return `The carry-over (上年结转): ${fill}`;
      return blank === 0
        ? `The carry-over (上年结转): ${differ} from what last year left`
        : `The carry-over (上年结转): ${fill}, ${differ}`;
    },
    change: (from, to) => `${from ?? 'blank'} → ${to}`,
    carry: 'Fill in the carry-over (上年结转)',
    carried: (count) =>
      `The carry-over (上年结转) filled in (${count === 1 ? '1 column' : `${count} columns`})`,
  },
  flow: {
    column: 'Column',
    received: '新收 new',
    carriedIn: '结转 in',
    handled: '办理 done',
    carriedOut: '结转 out',
    breaks: ' (mismatch)',
    close: 'Fold the picture',
    balance: 'Every column of 表三 balances',
    open: (state) => `Columns of 表三: ${state}`,
    unassessed: 'not checked',
    unfilled: 'unfinished',
    text: ({ column, received, carriedIn, handled, carriedOut, sides, isUnfilled }) => {
      const [absent, unknown] = isUnfilled ? ['(blank)', 'unfinished'] : ['(not read)', 'not checked'];
      const told = (value: number | null): string => String(value ?? absent);
      const sum = (value: number | undefined): string => (value === undefined ? '' : ` = ${value}`);
      const { difference } = sides ?? {};
      const verdict = difference === 0 ? 'they agree' : `mismatch, off by ${difference}`;
      return (
        `${column}: received (新收) ${told(received)} + carried over from last year (上年结转) ${told(carriedIn)}${sum(sides?.leftSum)}; ` +
        `handled (办理结果) ${told(handled)} + carried over to next year (结转下年度) ${told(carriedOut)}${sum(sides?.rightSum)}; ` +
        (difference === undefined ? unknown : verdict)
      );
    },
  },
  exporting: {
    open: (count) => `${errors(count)} still open`,
    missing: (what) => `Not finished: ${what}`,
    list: 'Copy by part',
    copy: 'Copy',
    copyPart: (heading) => `Copy “${heading}”`,
    copied: (heading) => `“${heading}” is copied; paste it into Word or the website editor`,
    copyAll: 'Copy the whole report',
    copiedAll: 'The whole report is copied; paste it into Word or the website editor',
    empty: 'blank',
    more: (heading) => `More ways for “${heading}”`,
    partAs: { word: 'Download Word', page: 'Download web page' },
    partPicture: 'Download picture',
    whole: 'Other ways for the whole report',
    as: { page: 'Web page', csv: 'Data (CSV)', json: 'Data (JSON)' },
    draft: '草稿 (draft) watermark',
    signed: 'Signature (落款): body and date below the text (Word)',
    date: 'Date of the document',
    dateMissing: 'Enter the date of the document.',
    download: 'Download the report (Word)',
    downloading: 'Making the file…',
    downloaded: (file) => `Handed to the browser: ${file}`,
    box: 'Box to copy from: select all, then copy',
    noDownload:
      'The pane of Excel for Mac and iPad cannot download files. Copy the whole report, paste it into Word and save it there; for a file, open this workbook in Excel on the web or on Windows, or use the command.',
    copyAs: { page: 'Copy web page code', csv: 'Copy data (CSV)', json: 'Copy data (JSON)' },
    copiedAs: {
      page: 'The code of the web page is copied',
      csv: 'The data (CSV) are copied',
      json: 'The data (JSON) are copied',
    },
  },
  settings: {
    changes: 'What changed',
    selfCheckHint: 'Says what this computer lacks; the result can be copied for your administrator.',
    steps: 'Steps to undo',
    stepsHint:
      'The last 30 steps can be undone and redone. They are saved with the workbook, and with them texts that were changed or deleted; you can clear them before sending the workbook to others.',
    forgetSteps: 'Clear the steps',
    stepsForgotten: 'Steps cleared',
    title: 'Settings',
    language: 'Language',
    totals: 'Totals (总计)',
    computed: 'Computed',
    typed: 'Typed by hand',
    totalsHint: 'For templates inserted from now on; sheets already there stay as they are.',
    about: 'About',
    version: (version) => `年报助手 ${version}`,
    basis: (basis) => `Form prescribed by ${basis}`,
    local: 'Data stays on this computer; nothing is uploaded.',
  },
  selfCheck: 'Self-check',
  oldWebview: {
    sentence: 'The web component that shows add-ins on this computer is too old for 年报助手.',
    next: 'Install or update the Microsoft Edge WebView2 runtime (its standalone installer needs no connection), or update to Excel LTSC 2021 or Microsoft 365, and open it again.',
  },
  notStarted: {
    sentence: '年报助手 did not open: its files did not load completely, or it failed to start.',
    next: 'Close it and open it again; if that does not help, tell your administrator the line below.',
  },
  commands: {
    inserted: (year, count) => `A blank template for ${year} is in the workbook (${count} sheets).`,
    insertedNext: 'Name the body on the cover (封面), then fill in the sheets.',
    sheetsNext: 'Open 年报助手 to replace them or to insert under new names.',
    located: 'The first one is selected in the sheet.',
    more: (count) => `${count} more: open 年报助手.`,
  },
};

export const pane: PaneWords = { ...start, ...rest };
