/** Errors in English. */
import { EDITIONS, FIRST_YEAR } from '../../form';
import type { ErrorCode, ErrorDetails } from '../errors';
import type { ErrorWords } from '../zh-CN/errors';
import { reasonWords } from './reasons';
import { unexpected } from './unexpected';

const PROBLEMS: Readonly<Record<string, string>> = {
  syntax: 'is not JSON',
  object: 'must be an object',
  list: 'must be a list',
  text: 'must be text',
  number: 'must be a number or null',
  field: 'is not a figure of this edition',
  kind: 'is not a kind of body',
  twice: 'repeats an id from above',
  quotes: 'has quotes that are never closed',
  header: 'is no column of the ledger',
  column: 'must be the letters of a column such as B, or null for none',
  row: 'must be the number of the row with the headers, such as 2',
  'list-unknown': 'is no sheet of the file, or the row has no headers',
  outcomes:
    'is no outcome of table 3; write it as on 台账选项, such as （一）予以公开, or null where it is not known',
  applicants: 'is no kind of applicant of table 3; write one such as 自然人, or null where it is not known',
  report: 'has no year and is no annual report',
};

/** What undoing an insertion would lose, one thing after another. */
function lostWords({ cells = '', references = '', unseen = '', ...counts }: ErrorDetails): string {
  const count = (thing: string, words: (count: number) => string) => {
    const found = Number(counts[thing] ?? 0);
    return found > 0 ? words(found) : '';
  };
  const lost = [
    cells === '' ? '' : `what was typed or changed since (${cells})`,
    count('comments', (n) => `${n} comments`),
    count('notes', (n) => `${n} notes`),
    count('tables', (n) => `${n} tables`),
    count('charts', (n) => `${n} charts`),
    count('shapes', (n) => `${n} shapes or pictures`),
    count('pivotTables', (n) => `${n} pivot tables`),
    references === '' ? '' : `the results of cells or names that refer to these sheets (${references})`,
    unseen === '' ? '' : `sheets too large to look through (${unseen})`,
  ];
  return lost.filter((each) => each !== '').join(', ');
}

export const errors: Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorWords>> = {
  'excel/cell-editing': () => ({
    sentence: 'A cell is being edited.',
    next: 'Press Enter to finish, then try again.',
  }),
  'excel/protected': () => ({
    sentence: 'The sheet or workbook is protected and cannot be written.',
    next: 'Remove the protection under Review, then try again.',
  }),
  'excel/missing': () => ({
    sentence: 'A sheet or name that is needed was deleted or changed.',
    next: 'Bring it back with Ctrl+Z, or insert the template again.',
  }),
  'excel/hidden-sheet': ({ sheet }) => ({
    sentence: `The sheet “${sheet}” is hidden; its cells cannot be selected.`,
    next: `Right-click the tab of any sheet, choose Unhide… and “${sheet}”, then try again.`,
  }),
  'excel/very-hidden-sheet': ({ sheet }) => ({
    sentence: `The sheet “${sheet}” is very hidden: Unhide does not list it, and its cells cannot be selected.`,
    next: 'Ask its author to show it; or open the VBA editor with Alt+F11, set the property Visible of this sheet to -1 - xlSheetVisible, then try again.',
  }),
  'excel/written-not-read': ({ step }) => ({
    sentence: `“${step}” was written into the workbook; only the reading after it failed.`,
    next: 'Try again only reads; nothing is written twice.',
  }),
  'excel/other-workbook': () => ({
    sentence: 'Another workbook is in front.',
    next: 'Switch to the workbook of the report and open 年报助手 there.',
  }),
  'excel/busy': () => ({
    sentence: 'Excel is busy and did not finish.',
    next: 'Close open dialogues, wait, and try again.',
  }),
  'excel/unsupported': ({ needed }) => ({
    sentence: `This Excel lacks what is needed (${needed}).`,
    next: 'Use Excel LTSC 2021, Microsoft 365 or later.',
  }),
  'excel/no-host': () => ({
    sentence: 'This page has to be opened in Excel.',
    next: 'Choose 年报助手 on the Home tab of Excel.',
  }),
  'excel/failed': ({ reason }) => ({
    sentence: `Excel did not finish (${reason}).`,
    next: 'What was not changed is as it was. Save, then try again.',
  }),
  'template/failed': ({ reason }) => ({
    sentence: `The template was not inserted; the workbook is as it was (${reason}).`,
    next: 'See whether the workbook is protected or being edited, then try again.',
  }),
  'template/sheets-exist': ({ sheets }) => ({
    sentence: `The workbook already has sheets of these names: ${sheets}.`,
    next: 'Choose to keep them, replace them, or use new names.',
  }),
  'template/not-restored': ({ sheets, old }) => ({
    sentence: [
      'This step failed and could not be fully undone',
      sheets === '' ? '' : `: ${sheets} may remain`,
      old === '' ? '' : `; your own sheets may be renamed and hidden: ${old}`,
      '.',
    ].join(''),
    next:
      old === ''
        ? 'Close without saving to go back to what was saved last, or delete these sheets by hand.'
        : 'Close without saving to go back to what was saved last. To go on, unhide your own sheets, see which hold your figures, and delete the rest.',
  }),
  'write/protected': ({ cells }) => ({
    sentence: `These cells are protected and cannot be written: ${cells}. Nothing was changed.`,
    next: 'Remove the protection of the sheet under Review, then try again; protect it afterwards.',
  }),
  'write/not-restored': ({ cells }) => ({
    sentence: `The writing stopped half-way, and these cells could not be put back: ${cells}.`,
    next: 'Check these cells one by one; or close the workbook without saving to go back to what was saved last.',
  }),
  'undo/changed-since': ({ cells }) => ({
    sentence: `These cells were changed after that step: ${cells}. It was not undone, so that nothing is lost.`,
    next: 'Put them right by hand; or bring them back to what that step wrote, then undo.',
  }),
  'undo/moved': ({ cells }) => ({
    sentence: `Rows or columns were inserted, deleted or moved, and these cells cannot be found again: ${cells}. Nothing was undone or changed.`,
    next: 'Put these cells back by hand where needed.',
  }),
  'undo/would-lose': (details) => ({
    sentence: `Undoing the insertion would lose ${lostWords(details)}, so it was not undone.`,
    next: 'Move it elsewhere first; or keep these sheets under their names with （旧）.',
  }),
  'finding/changed-since': () => ({
    sentence: 'The sheets have changed meanwhile; nothing was written.',
    next: 'They were checked again: go on from the new results.',
  }),
  'import/changed-since': () => ({
    sentence: 'The workbook changed after it was compared; nothing was written.',
    next: 'It was compared again: look at the changes as they are now, then write them.',
  }),
  'import/several': ({ count }) => ({
    sentence: `One report is imported at a time; ${count} files were dropped.`,
    next: 'Drop a single file.',
  }),
  'paste/empty': () => ({
    sentence: 'There is no text or table on the clipboard.',
    next: 'Select all and copy in the web page or in Word, then paste; text in pictures cannot be read.',
  }),
  'paste/no-report': () => ({
    sentence: 'There is no annual report in what was pasted.',
    next: 'Copy the headings of the parts together with the tables, and paste again.',
  }),
  'explain/no-list': () => ({
    sentence: 'The check sheet (校验) of this workbook has no list of explanations; the reason was not kept.',
    next: 'The list stands below on the check sheet (校验). It was deleted, or the template is an old one: insert a new one first.',
  }),
  'explain/full': ({ count }) => ({
    sentence: `All ${count} lines of explanations on the check sheet (校验) are taken; the reason was not kept.`,
    next: 'Clear lines on the check sheet (校验) that are no longer needed, then try again.',
  }),
  'sentences/no-list': () => ({
    sentence:
      'The check sheet (校验) of this workbook has no list of standard sentences, nothing was inserted.',
    next: 'The list stands at the bottom of the check sheet (校验); it may have been deleted, or the template is an older one. Copy the sentence and paste it instead.',
  }),
  'sentences/list-full': ({ count }) => ({
    sentence: `The ${count} lines for standard sentences on the check sheet (校验) are full, nothing was inserted.`,
    next: 'Clear lines that are no longer needed on the check sheet (校验) and try again.',
  }),
  'ledger/changed-since': ({ number }) => ({
    sentence: `${number === '' ? 'This row' : `The row of ${number}`} was changed in the ledger meanwhile, nothing was saved.`,
    next: 'Open the ledger and the row again; what you typed is still in the form. Compare, then save.',
  }),
  'ledger/full': ({ row }) => ({
    sentence: `The ledger counts up to row ${row} and has no room for this, nothing was written.`,
    next: 'Move answered rows of earlier years to another workbook, then try again.',
  }),
  'ledger/no-list': ({ file }) => ({
    sentence: `No list of applications was found in ${file}.`,
    next: 'It needs a row of headers for the day of receipt, the applicant, the day of the answer and the result. Choose another file, or add the headers and try again.',
  }),
  'sentences/no-part': ({ part }) => ({
    sentence: `The text of ${part} is not there, nothing was inserted.`,
    next: 'Its sheet may have been deleted. Copy the sentence and paste it elsewhere.',
  }),
  'sentences/part-full': ({ part, count }) => ({
    sentence: `All ${count} rows of ${part} are filled, nothing was inserted.`,
    next: 'Insert a row in the sheet or clear one and try again; or copy the sentence and paste it yourself.',
  }),
  'sentences/fee': ({ value }) => ({
    sentence: `“${value}” is no number of 0 or more.`,
    next: 'Notices are whole numbers; amounts are in 元 with at most two decimals; write 0 for none.',
  }),
  'report/not-found': ({ headings }) =>
    headings === undefined
      ? {
          sentence: 'No annual report was found: the workbook has none of the template’s names.',
          next: 'Insert the template first; for tables made elsewhere use “Check the tables in this workbook”.',
        }
      : {
          sentence: `No annual report was found: no row of its tables, and no headings like ${headings}.`,
          next: 'See whether the file is an annual report; its headings and row labels must be in the text.',
        },
  'report/no-tables': ({ sheets, count }) => ({
    sentence: `No table of the report was found (${count === 1 ? '1 sheet' : `${count} sheets`} looked at: ${sheets}).`,
    next: 'What is looked for are the row labels of Tables 2 (表二), 3 (表三) and 4 (表四), or headings such as 一、总体情况. Insert a blank template, or import from a file.',
  }),
  'report/json': ({ place, problem }) => ({
    sentence: `The JSON is not a report: ${place || 'the whole'} ${PROBLEMS[String(problem)] ?? ''}.`,
    next: 'Take the JSON from Export as a model and try again.',
  }),
  'report/csv': ({ line, column, problem }) => ({
    sentence: `The CSV is not a report: ${problem === 'report' ? 'it' : `line ${line}, column ${column}`} ${PROBLEMS[String(problem)] ?? ''}.`,
    next:
      problem === 'report'
        ? 'Open it in Excel or WPS, add a line with the id year and the year of the report, save it and try again.'
        : 'Open it in Excel or WPS, put this cell right, save it and try again.',
  }),
  'report/year': ({ year, first, last }) => ({
    sentence: `The year “${year}” is not between ${first} and ${last}.`,
    next: 'Enter the year that is reported, for example 2024.',
  }),
  'report/edition': ({ year }) => ({
    sentence: `There is no form for reports of ${year} yet.`,
    next: `This version knows the forms for reports since ${FIRST_YEAR} (${EDITIONS.map(({ basis }) => basis).join(', ')}).`,
  }),
  'report/unit': () => ({
    sentence: 'The name of the body is missing.',
    next: 'Enter its full name, for example 金山镇人民政府.',
  }),
  'report/kind': ({ kind, kinds }) => ({
    sentence: `There is no kind of body “${kind}”.`,
    next: `It can be: ${kinds}.`,
  }),
  'report/part': ({ part, parts }) => ({
    sentence: `There is no part “${part}”.`,
    next: `It can be: ${parts}.`,
  }),
  'report/text-too-long': ({ limit }) => ({
    sentence: `A paragraph is longer than ${limit} characters and does not fit into a cell.`,
    next: 'Divide it and try again.',
  }),
  'report/too-many-lines': ({ limit }) => ({
    sentence: `A text has more than ${limit} line breaks and does not fit into a cell.`,
    next: 'Take out line breaks and try again.',
  }),
  'file/not-found': ({ file }) => ({
    sentence: `${file} was not found.`,
    next: 'Check the path and the name.',
  }),
  'file/empty': ({ file }) => ({ sentence: `${file} is empty.`, next: 'Use a file that has content.' }),
  'file/kind': ({ file, kinds }) => ({
    sentence: `${file} is not of a kind that can be read.`,
    next: `Can be read: ${kinds}.`,
  }),
  'file/no-report': ({ file }) => ({
    sentence: `There is no annual report in ${file}.`,
    next: 'Choose a report with its headings and tables: a workbook, Word, PDF, a web page, a text, or data exported from here.',
  }),
  'file/no-text': ({ file }) => ({
    sentence: `${file} is a scan or a picture; it holds no text that can be read.`,
    next: 'Choose the Word or Excel file it was made from, or copy the whole report from its web page and paste it.',
  }),
  'file/no-table': ({ file }) => ({
    sentence: `${file} has no tables with lines around their cells; which figure belongs where cannot be told.`,
    next: 'Open the PDF in Word or WPS, save it as .docx, and try again; or choose the Word or Excel file it was made from.',
  }),
  'file/no-pdf-here': ({ file }) => ({
    sentence: `${file} was not read: the web component that shows add-ins on this computer is too old for PDF.`,
    next: 'Open it in Word or WPS, save it as .docx or text and import that, or update the Microsoft Edge WebView2 runtime.',
  }),
  'file/old-word': ({ file }) => ({
    sentence: `${file} is a document of an old format and cannot be read as it is.`,
    next: 'Open it in Word or WPS, save it as .docx, and try again.',
  }),
  'file/misnamed': ({ file }) => ({
    sentence: `${file} is plain text, which its name does not say.`,
    next: 'If it is meant to be text, rename it to .txt and try again; else choose the original file, or open it in Office or WPS and save it anew.',
  }),
  'file/damaged': ({ file, reason }) => ({
    sentence: `${file} is damaged or incomplete (${reasonWords(reason)}).`,
    next: 'Open it in Office or WPS, save it, and try again.',
  }),
  'file/encrypted': ({ file }) => ({
    sentence: `${file} needs a password to open.`,
    next: 'Save it without the password and try again.',
  }),
  'file/too-large': ({ file, limit }) => ({
    sentence: `${file} is larger than the limit (${reasonWords(limit)}).`,
    next: 'Keep only the report itself, save, and try again.',
  }),
  'file/unsafe': ({ file, reason }) => ({
    sentence: `${file} holds unsafe content and was not read (${reasonWords(reason)}).`,
    next: 'Open it in Excel or WPS, save it as .xlsx, and try again.',
  }),
  'file/cannot-write': ({ file, reason }) => ({
    sentence: `${file} cannot be written (${reasonWords(reason)}).`,
    next: 'See whether the folder exists and the file is open elsewhere.',
  }),
  'file/cannot-read': ({ file, reason }) => ({
    sentence: `${file} cannot be read (${reasonWords(reason)}).`,
    next: 'See whether you may read it and whether it is open elsewhere.',
  }),
  'file/no-reader': ({ file }) => ({
    sentence: `${file} was not read: the part that reads files did not start.`,
    next: 'Open 年报助手 again and retry; if that does not help, ask your administrator whether all of its files are installed.',
  }),
  'file/empty-folder': ({ file, kinds }) => ({
    sentence: `There is no file to read in the folder ${file}.`,
    next: `What can be read: ${kinds}.`,
  }),
  'file/not-a-file': ({ file }) => ({
    sentence: `${file} is not a file; it may be a folder, a pipe or a device.`,
    next: 'Name a file, for example one in the folder.',
  }),
  'file/exists': ({ file }) => ({
    sentence: `${file} exists already and was left as it is.`,
    next: 'Choose another name, or add --force to overwrite it.',
  }),
  'file/output-kind': ({ file, kinds }) => ({
    sentence: `${file} is of a kind that cannot be written.`,
    next: `Can be written: ${kinds}.`,
  }),
  'final/several': ({ count }) => ({
    sentence: `A final document is compared with one report; ${count} were given.`,
    next: 'Name one report and its final document.',
  }),
  'desk/no-members': ({ file }) => ({
    sentence: `No names of bodies were found in ${file}.`,
    next: 'A list has a column 单位, or one name a line.',
  }),
  'desk/not-a-desk': ({ file }) => ({
    sentence: `${file} is no review workbook (审核工作簿).`,
    next: 'Make one with -o, or name one that was made before.',
  }),
  'desk/other-year': ({ file, year, expected }) => ({
    sentence: `${file} is the review workbook of ${year}; ${expected} is asked for.`,
    next: 'Name one of the same year, or make one with -o.',
  }),
  'desk/foreign-sheets': ({ file, sheets }) => ({
    sentence: `${file} has sheets that are not part of a review workbook: ${sheets}. Writing it anew would lose them.`,
    next: 'Move them elsewhere, write a new file with -o, or do without them with --force.',
  }),
  'desk/in-part': ({ file, sheets }) => ({
    sentence: `${file} is too large: of these sheets only the first rows were read: ${sheets}. The rest would be lost, so nothing was written.`,
    next: 'Divide the members among several review workbooks, or remove rounds that are no longer needed from a copy.',
  }),
  'desk/no-reports': () => ({
    sentence: 'No annual report was read, and nothing was written.',
    next: 'Look at the files or folders you named, or make an empty review workbook with --year.',
  }),
  'desk/no-year': () => ({
    sentence: 'No year has most of these reports.',
    next: 'Name the year with --year.',
  }),
  'desk/due': ({ text }) => ({
    sentence: `“${text}” is no date.`,
    next: 'Write it as 2025-01-15.',
  }),
  'desk/nothing-to-accept': ({ name }) => ({
    sentence: `${name} has no usable report yet.`,
    next: 'Accept it when a report of this year has come.',
  }),
  'desk/nothing-to-return': ({ name }) => ({
    sentence: `${name} has sent nothing yet.`,
    next: 'There is no report to send back; a letter can remind them.',
  }),
  'desk/undecided': ({ name }) => ({
    sentence: `${name} sent two reports at once, and none is chosen.`,
    next: 'Choose one first.',
  }),
  'desk/no-such-file': ({ file }) => ({
    sentence: `${file} is no longer in the review workbook.`,
    next: 'Read the workbook again and try once more.',
  }),
  'ledger/none': ({ file }) => ({
    sentence: `${file} has no ledger, and no table that looks like a list of applications.`,
    next: 'A list needs a row of headers that name the day of receipt, the applicant and the outcome, and a row for each application.',
  }),
  'ledger/columns': ({ file, columns }) => ({
    sentence: `The headers of ${file} are not clear: ${columns}.`,
    next: 'Write which column is which with nianbao ledger map, correct it and add --map.',
  }),
  'ledger/lists': ({ file, one, other, number }) => ({
    sentence: `“${one}” and “${other}” of ${file} have the same application (${number}) and cannot be counted together.`,
    next: 'Write which column is which with nianbao ledger map, keep only the sheets that count, and add --map.',
  }),
  'ledger/several': ({ count }) => ({
    sentence: `-o writes one ledger, and ${count} files are named.`,
    next: 'Write them one by one.',
  }),
  'ledger/edition': ({ year, first }) => ({
    sentence: `Table 3 (表三) of ${year} is of another edition than the ledger and cannot be counted from it.`,
    next: `The outcomes of the ledger are those of ${first} and later; name such a year.`,
  }),
  'ledger/map': ({ file, place, problem }) => ({
    sentence: `${file} does not say which column is which: ${place || 'the whole'} ${PROBLEMS[String(problem)] ?? ''}.`,
    next: 'Write it again with nianbao ledger map, and change only letters of columns and outcomes.',
  }),
  'marks/signed': ({ file }) => ({
    sentence: `${file || 'The file'} has a digital signature, which marks would break. It was not marked.`,
    next: 'Send a letter instead, or ask the unit for a file without a signature.',
  }),
  'marks/strict': ({ file }) => ({
    sentence: `${file || 'The file'} is in the format “Strict Open XML”, which has no place for notes. It was not marked.`,
    next: 'Send a letter instead; or open it in Excel, Word or WPS, save it as a plain .xlsx or .docx, and try again.',
  }),
  'marks/kind': ({ file }) => ({
    sentence: `${file || 'The file'} is no .xlsx, .xlsm or .docx and cannot be marked.`,
    next: 'Send a letter instead; it says where each thing stands.',
  }),
  'marks/inside': ({ file }) => ({
    sentence: `The text of ${file || 'the file'} is another file inside it and cannot be marked.`,
    next: 'Send a letter instead; or open it in Word, save it, and try again.',
  }),
  'rule/unknown': ({ rule, near }) => ({
    sentence: `There is no rule ${rule}.`,
    next: near ? `Like it: ${near}.` : 'All rules: nianbao rules.',
  }),
  'ribbon/unknown': () => ({
    sentence: 'What a ribbon button was to do was not finished; the reason is not known.',
    next: 'Press the button again; or check, or insert the template, from here.',
  }),
  'export/clipboard': () => ({
    sentence: 'The clipboard may not be written.',
    next: 'Copy from the box below: Ctrl+A, Ctrl+C, on a Mac ⌘A, ⌘C.',
  }),
  'export/download': ({ reason }) => ({
    sentence: `The file was not handed to the browser (${reason}).`,
    next: 'Try again, or copy instead.',
  }),
  'export/no-download': () => ({
    sentence: 'The pane of Excel for Mac and iPad cannot download files.',
    next: 'Copy instead; or open this workbook in Excel on the web or on Windows and download there.',
  }),
  'export/picture-clipboard': () => ({
    sentence: 'Pictures cannot be put on the clipboard here.',
    next: 'Open this workbook in Excel on the web or on Windows and download the picture there.',
  }),
  'export/picture': ({ reason }) => ({
    sentence: `The browser did not draw the picture as PNG (${reasonWords(reason)}).`,
    next: 'Use the picture as SVG; leave 图解 out of the document.',
  }),
  'export/picture-kind': ({ file, kinds }) => ({
    sentence: `The command cannot put 图解 into ${file}.`,
    next: `Can be written: ${kinds}; for a Word document, download it in the add-in’s export view.`,
  }),
  'export/date': ({ date }) => ({
    sentence: `“${date}” is not a date.`,
    next: 'Write the date of the document as 2025-01-15 or 2025年1月15日.',
  }),
  unexpected,
};
