/** When doubt about some figures of a table is doubt about all of them. */
import { editionById } from '../../../src/form';
import type { FieldId } from '../../../src/form';
import { shapeOf } from '../../../src/recognize/seen/shape';
import { spread } from '../../../src/recognize/tables/spread';
import type { Oddity, OddityKind } from '../../../src/report';

const proactive = shapeOf(editionById('2021')!.tables.find(({ id }) => id === 'proactive')!);
const odd = (kind: OddityKind, ...fields: string[]): Oddity => ({
  kind,
  table: 'proactive',
  address: null,
  text: '',
  expected: '',
  fields: fields as FieldId[],
});
const ISSUED = ['proactive.regulations.issued', 'proactive.normativeDocuments.issued'];
const REPEALED = ['proactive.regulations.repealed', 'proactive.normativeDocuments.repealed'];
const ONE = 'proactive.licensing.decisions';
const told = (...oddities: Oddity[]) =>
  spread(oddities, proactive).map(({ kind, fields }) => [kind, fields.length]);

test.each([
  ['figures-extra', [5, 10]],
  ['cell-ambiguous', [5, 10]],
  ['column-missing', [5, 10]],
  ['header-changed', [5, 5]],
  ['guessed-by-order', [5, 5]],
] as const)('%s on ten of ten figures', (kind, lengths) => {
  const five = [...ISSUED, ...REPEALED, ONE];
  const others = [
    'proactive.regulations.inForce',
    'proactive.normativeDocuments.inForce',
    'proactive.penalties.decisions',
    'proactive.coercion.decisions',
    'proactive.fees.amount',
  ];
  expect(told(odd(kind, ...five), odd(kind, ...others))).toEqual(lengths.map((length) => [kind, length]));
});

test('of half of the figures the others are doubtful too, of fewer they are not', () => {
  expect(told(odd('column-missing', ...ISSUED, ...REPEALED, ONE))).toEqual([['column-missing', 10]]);
  expect(told(odd('column-missing', ...ISSUED, ...REPEALED))).toEqual([['column-missing', 4]]);
  expect(told(odd('column-missing', ...ISSUED), odd('column-missing', ...ISSUED))).toEqual([
    ['column-missing', 2],
    ['column-missing', 2],
  ]);
});

test('three rows more among six, with or without words', () => {
  expect(told(odd('row-extra'), odd('row-twice', ONE), odd('row-extra'))).toEqual([
    ['row-extra', 0],
    ['row-twice', 1],
    ['row-extra', 10],
  ]);
  expect(told(odd('row-extra'), odd('row-extra'))).toEqual([
    ['row-extra', 0],
    ['row-extra', 0],
  ]);
});
