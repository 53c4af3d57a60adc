/** A figure with the mark or the words of a note behind it is not read, and one finding names it with its cell, in every container that has cells. */
import { checkReport } from '../../src/checks';
import type { FieldId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Recognized } from '../../src/recognize';
import { randomFrom } from '../support/random';
import { randomReport } from '../support/reports';
import { mapCells, modelOf } from './model';
import type { Model } from './model';
import { PAPERS, pdfOf, RULINGS, WRITINGS } from './pdf';
import { RENDERS } from './render';

const NOTES: Readonly<Record<string, string>> = {
  'requests.received.natural': '853（其中3）',
  'requests.received.business': '853②',
  'requests.carriedIn.natural': '42¹',
  'requests.granted.natural': '74-1',
  'requests.granted.business': '86/3',
  'requests.denied.stateSecret.natural': '251、4',
  'requests.partlyGranted.natural': '50%',
};
const STYLE = {
  font: 'embedded',
  ruling: RULINGS['strokes']!,
  writing: WRITINGS['a piece a line']!,
  paper: PAPERS['upright']!,
} as const;

const report = randomReport(3, { year: 2024, limit: 900 });
const marked: Model = mapCells(modelOf(report), (cell) => {
  const note = NOTES[cell.field ?? ''];
  return note === undefined ? cell : { ...cell, text: note };
});

/** Of each figure with a note how many findings of V-number and V-text name it alone, and with how many places. */
function told({ report: read }: Recognized) {
  const { findings } = checkReport(read, RULE_WORDS['zh-CN']);
  return Object.keys(NOTES).map((id) => {
    const own = findings.filter(
      ({ rule, fields }) => (rule === 'V-number' || rule === 'V-text') && fields.includes(id as FieldId),
    );
    return [
      id,
      read.figures.get(id as FieldId)?.value,
      own.map(({ rule, addresses }) => [rule, addresses.length]),
    ];
  });
}
const EXPECTED = Object.keys(NOTES).map((id) => [id, null, [['V-number', 1]]]);

/** Tables stand side by side in the one, and a text has no cells. */
const WITH_CELLS = Object.keys(RENDERS).filter((name) => !/side by side|^text/.test(name));

test.each(WITH_CELLS)('%s', (name) => {
  expect(told(recognize({ grids: RENDERS[name]!(marked, randomFrom(1)) }))).toEqual(EXPECTED);
});

test('pdf', async () => {
  const source = await readFile(pdfOf(marked, STYLE), '年报.pdf');
  expect(source.kind === 'workbook' && told(recognize(source.workbook))).toEqual(EXPECTED);
});
