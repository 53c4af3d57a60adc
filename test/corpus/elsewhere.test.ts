/** A table that is not where tables are usually found, beside a copy that is: never the other one without a word. */
import { wholeWay } from '../support/wholeWay';
import { fileOf } from './arranged/arrangement';
import type { Kind } from './arranged/draft';
import { verdictOn } from './arranged/oracle';

async function readOf(kind: Kind, ...ways: readonly string[]) {
  const { name, bytes, draft } = await fileOf({ seed: 1, kind, ways });
  const read = await wholeWay(bytes, name);
  if ('refused' in read) throw new Error(read.refused);
  const { right, said, silent } = verdictOn(read, draft.report);
  return {
    right,
    said: said.length,
    silent,
    told: read.report.oddities
      .filter(({ table }) => table === 'requests')
      .map(({ kind: odd, reason, fields }) => [odd, ...(reason ? [reason] : []), fields.length]),
  };
}

test.each(['xlsx', 'xls', 'ods'] as const)('%s: 表三 with its rows as columns, and a draft', async (kind) => {
  expect(await readOf(kind, '表三 transposed', 'an earlier version behind')).toEqual({
    right: 200,
    said: 0,
    silent: [],
    told: [['table-aside', 'draft', 175]],
  });
});

test.each(['docx', 'html', 'csv'] as const)(
  '%s: the same, where nothing says which is the draft',
  async (kind) => {
    const { silent, told } = await readOf(kind, '表三 transposed', 'an earlier version behind');
    expect({ silent, told }).toEqual({ silent: [], told: [['table-twice', 'order', 175]] });
  },
);

test('text: its lines say no rows and columns', async () => {
  const { silent, told } = await readOf('txt', '表三 transposed', 'an earlier version behind');
  expect({ silent, told }).toEqual({ silent: [], told: [['lines-unread', 175]] });
});

test('text: in lines with a column more, which make no columns, beside a copy that does', async () => {
  const { silent, told } = await readOf('txt', 'extra column amid', 'an earlier version behind');
  expect({ silent, told }).toEqual({ silent: [], told: [['table-twice', 'order', 175]] });
});

test('text: a second row of figures under headers that are not those of the form', async () => {
  const { name, bytes, draft } = await fileOf({
    seed: 1,
    kind: 'txt',
    ways: ['headers: truncated', '表四 with last year first'],
  });
  const read = await wholeWay(bytes, name);
  expect(verdictOn(read, draft.report).silent).toEqual([]);
  expect('refused' in read ? [] : read.findings.map(({ id }) => id)).toContain(
    'V-form:disputes.lines-unread',
  );
});

test('another body’s figures are doubtful also where its own table has none', async () => {
  const { silent } = await readOf(
    'csv',
    'a column empty of header and figures',
    'another body’s report before',
  );
  expect(silent).toEqual([]);
});

test('statistics with rows of the same names above a table whose first rows are swapped', async () => {
  expect(await readOf('xlsx', 'rows 一 and 二 swapped', 'petitions before')).toEqual({
    right: 200,
    said: 0,
    silent: [],
    told: [['row-moved', 0]],
  });
});

test('the columns of a line are in order, and one is missing', async () => {
  const { silent } = await readOf('txt', 'columns of 复议 missing', 'parts in another order');
  expect(silent).toEqual([]);
});
