/** Editions that nobody printed: those that contradict themselves are refused, others are checked where they can be. */
import { editionById } from '../../src/form';
import type { Edition, FieldId, Relation } from '../../src/form';
import { rectangleName } from '../../src/grid';
import { planReport } from '../../src/layout';
import { placeCheckCells } from '../../src/layout/checkCells';
import { planContext } from '../../src/layout/context';
import { newReport } from '../../src/report';
import { plannedCell, plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;

describe('an edition that contradicts itself is refused in words', () => {
  const [first] = edition.relations as [Relation];
  const [table] = edition.tables as [Edition['tables'][number]];
  test.each<[string, Partial<Edition>, string]>([
    [
      'a relation of nothing',
      { relations: [{ ...first, id: 'T3-balance:nobody', terms: [] }] },
      'relation T3-balance:nobody has no terms',
    ],
    [
      'a table that is no part',
      { parts: edition.parts.filter((part) => part.table !== 'proactive') },
      'edition 2021 has no part for table proactive',
    ],
    [
      'a table without figures',
      {
        relations: [],
        fields: [],
        tables: [{ ...table, cells: table.cells.filter(({ field }) => field === null) }],
      },
      'table proactive has no fields',
    ],
    [
      'a figure that is not printed',
      { tables: edition.tables.filter(({ id }) => id !== 'disputes') },
      'field disputes.review.upheld is printed nowhere in edition 2021',
    ],
  ])('%s', (_, changes, message) => {
    expect(() => planReport({ ...edition, ...changes })).toThrow(message);
  });

  test('a check cell of a relation of nothing', () => {
    const changed = { ...edition, relations: [{ ...first, id: 'T3-balance:nobody', terms: [] }] };
    const context = planContext(changed, newReport(edition), {});
    const requests = edition.tables.find(({ id }) => id === 'requests')!;
    expect(() => placeCheckCells(requests, context)).toThrow('relation T3-balance:nobody has no terms');
  });
});

describe('where relations are checked depends on them alone', () => {
  const REQUESTS = '三、依申请公开';
  const planWith = (relations: readonly Relation[]) =>
    planReport({ ...edition, relations }, { report: sampleReport() });
  const looks = (plan: ReturnType<typeof planWith>) =>
    plannedSheet(plan, REQUESTS).highlights.map(({ area, fill }) => `${rectangleName(area)} ${fill}`);

  test('balances alone stand below: no column beside, and no controls, as nothing is added up', () => {
    const plan = planWith(edition.relations.filter(({ rule }) => rule === 'T3-balance'));
    const { columnWidths, cells } = plannedSheet(plan, REQUESTS);
    expect(columnWidths).toHaveLength(10);
    expect(cells.filter(({ column }) => column > 9)).toEqual([]);
    expect(['A31', 'D31', 'J31'].map((a1) => plannedCell(plan, REQUESTS, a1).value)).toEqual([
      '差额：（一＋二）－（三＋四）',
      '✓',
      '✓',
    ]);
    expect(cells.filter(({ row }) => row > 30).map(({ row, value }) => [row, value])).toEqual([
      [31, '空白按0（填“是”则未填的格按0核对）'],
      [31, '否'],
    ]);
    expect(plan.names.filter(({ name }) => name.includes('控制数'))).toEqual([]);
    expect(looks(plan)).toEqual([
      'D31:J31 #FFFFFF',
      'D31:J31 #FFFFFF',
      'D5:J6 #F4A6A6',
      'D28:J29 #F4A6A6',
      'A5:J6 #FFEFE5',
      'A28:J29 #FFEFE5',
    ]);
  });

  test('two sums that end in one row stand below, and mark their totals alone', () => {
    const sum = (total: string): Relation => ({
      id: `T3-rowTotal:${total}`,
      rule: 'T3-rowTotal',
      table: 'requests',
      subject: total,
      terms: [
        { field: 'requests.received.natural' as FieldId, coefficient: 1 },
        { field: `requests.received.${total}` as FieldId, coefficient: -1 },
      ],
    });
    const plan = planWith([sum('business'), sum('total')]);
    expect(plannedSheet(plan, REQUESTS).columnWidths).toHaveLength(10);
    expect(['A31', 'E31', 'J31'].map((a1) => plannedCell(plan, REQUESTS, a1).value)).toEqual([
      '差额：各类申请人之和－总计',
      '✗ 差3',
      '✓',
    ]);
    expect(looks(plan)).toEqual([
      'E31 #FFFFFF',
      'E31 #FFFFFF',
      'J31 #FFFFFF',
      'J31 #FFFFFF',
      'E5 #FBD5D5',
      'J5 #FBD5D5',
      'E33 #FFFFFF',
      'E33 #FFFFFF',
      'J33 #FFFFFF',
      'J33 #FFFFFF',
    ]);
  });
});
