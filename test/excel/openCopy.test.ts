/** 打开原表: their file as a copy in a window of its own, through the real client. */
import { openWorkbook } from '../../src/excel';
import { emptiedWorkbook } from '../support/excel';

const embedded = emptiedWorkbook();

test('the file arrives as it is, however large, and this workbook stays as it was', async () => {
  const { host } = embedded();
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  await openWorkbook().openCopy(bytes);
  const [file = '', ...more] = host.store.beside.opened;
  expect(more).toEqual([]);
  expect(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0))).toEqual(bytes);
  expect(host.store.sheets.ids()).toHaveLength(1);
});
