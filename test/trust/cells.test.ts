/** Hostile words that the pane writes into an open workbook stand there as the texts that they are; nothing of them computes. */
import { planDesk } from '../../src/desk/sheets';
import { openWorkbook } from '../../src/excel';
import { editionForYear } from '../../src/form';
import { cellName } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { DESK } from '../../src/messages';
import { desk, issue, member, sent, standing } from '../desk/made';
import { emptiedWorkbook } from '../support/excel';
import { HOSTILE_WORDS } from '../support/hostileWords';
import { sampleReport } from '../support/reports';

jest.setTimeout(120_000);

const embedded = emptiedWorkbook();

/** What Excel leaves out of a text by itself. */
const WORDS = HOSTILE_WORDS.filter((words) => !/[\p{Cc}\p{Cs}\ufffe]/u.test(words));

/** Cells of the plan that have another formula than was planned, or texts that changed, by their addresses. */
function strayed({ sheets }: Plan): string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      const address = cellName(row, column);
      const cell = embedded().host.cell(name, address);
      const isAsPlanned =
        (cell.formula ?? null) === formula &&
        (typeof value !== 'string' || formula !== null || cell.value === value);
      return isAsPlanned ? [] : [`${name}!${address}: ${JSON.stringify(cell)}`];
    }),
  );
}

async function insert(plan: Plan): Promise<void> {
  await openWorkbook().insert(() => plan, 'ask', 'insert');
  await embedded().host.settle();
}

test('of a report', async () => {
  const text = WORDS.join('\n');
  const [unit, address, postcode, telephone, email] = WORDS.filter((words) => /^[=+\-@＝]/.test(words));
  const plan = planReport(editionForYear(2024)!, {
    report: {
      ...sampleReport(),
      unit: unit!,
      contact: { address: address!, postcode: postcode!, telephone: telephone!, email: email! },
      parts: { preface: text, overview: text, problems: text, others: text },
    },
  });
  await insert(plan);
  expect(strayed(plan)).toEqual([]);
  const { host } = embedded();
  expect(host.cell('封面', 'B3').value).toBe('=1+1');
});

test('of a review workbook', async () => {
  const members = WORDS.map((words, at) =>
    member(at + 1, words, { parent: words, lastName: words, otherNames: [words] }),
  );
  const whole = planDesk(
    desk(members, {
      standings: WORDS.map((words, at) => standing(at + 1, { note: words, own: { 联系人: words } })),
      returns: WORDS.map((words, at) => sent(at + 1, 1, { file: words, unit: words })),
      issues: WORDS.map((words, at) =>
        issue(at + 1, { message: words, places: words, suggestion: words, explained: words, words }),
      ),
    }),
  );
  const kept: readonly string[] = [DESK.sheets.standings, DESK.sheets.issues, DESK.sheets.members];
  const plan = {
    ...whole,
    sheets: whole.sheets.filter(({ name }) => kept.includes(name)),
    names: whole.names.filter(({ sheet }) => kept.includes(sheet)),
  };
  await insert(plan);
  expect(strayed(plan)).toEqual([]);
});

test('written into cells one by one', async () => {
  const plan = planReport(editionForYear(2024)!, { report: sampleReport() });
  await insert(plan);
  const sheet = plan.sheets.find(({ name }) => name === '一、总体情况')!;
  const workbook = openWorkbook();
  const cells = WORDS.map((value, row) => ({
    address: { kind: 'sheet' as const, grid: sheet.name, row: row + 30, column: 0 },
    value,
  }));
  const shown = () =>
    WORDS.map((_, row) => {
      const { formula, value } = embedded().host.cell(sheet.name, cellName(row + 30, 0));
      return formula ?? value;
    });
  await workbook.write(cells, 'adopt');
  expect(shown()).toEqual(WORDS);
});
