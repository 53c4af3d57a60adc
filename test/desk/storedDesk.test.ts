/** What is written as a review workbook is read back as it was. */
import { planDesk } from '../../src/desk/sheets';
import { deskYear, isDesk, readDesk } from '../../src/desk/stored';
import { planReport } from '../../src/layout';
import { readXlsx } from '../../src/readers/xlsx';
import { editionById } from '../../src/form';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomDesk } from '../support/desks';
import { workbookOfPlan } from '../support/planned';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a desk', () => {
  test.each(SEEDS)('comes back from the file that it becomes, seed %i', (seed) => {
    const desk = randomDesk(seed, { hostile: seed % 2 === 0, year: [2024, 2020, 2021][seed % 3]! });
    const read = readDesk(readXlsx(writeXlsx(planDesk(desk)), '台账.xlsx'));
    expect(read?.desk).toEqual(desk);
    expect(read?.remarks).toEqual([]);
  });

  test.each(SEEDS)('comes back from the cells of its plan, seed %i', (seed) => {
    const desk = randomDesk(seed + 100, { hostile: seed % 2 === 1, acceptedOnly: seed % 3 === 0 });
    const read = readDesk(workbookOfPlan(planDesk(desk)));
    expect(read).toEqual({ desk, remarks: [] });
  });
});

test('other workbooks are no desk', () => {
  const template = workbookOfPlan(planReport(editionById('2021')!));
  expect([isDesk(template), deskYear(template), readDesk(template)]).toEqual([false, null, null]);
  const desk = workbookOfPlan(planDesk(randomDesk(1)));
  expect([isDesk(desk), deskYear(desk)]).toEqual([true, 2024]);
});
