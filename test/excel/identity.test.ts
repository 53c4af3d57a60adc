/** Which workbook this is. The embedded client answers for the name; what Excel says of the file is given here. */
import { workbookIdentity } from '../../src/excel';
import { emptiedWorkbook } from '../support/excel';

emptiedWorkbook();

/** What Excel answers when it is asked for the file, and what the page knew when it was loaded. */
function file(answer: { readonly url: string } | 'failed', whenLoaded: string): void {
  const getFilePropertiesAsync = (done: (result: object) => void) =>
    done(answer === 'failed' ? { status: 'failed' } : { status: 'succeeded', value: answer });
  const document = { url: whenLoaded, getFilePropertiesAsync };
  const AsyncResultStatus = { Succeeded: 'succeeded' };
  Object.assign(globalThis, { Office: { AsyncResultStatus, context: { document } } });
}
afterAll(() => Reflect.deleteProperty(globalThis, 'Office'));

test.each([
  ['saved', { url: 'D:\\公开\\年报.xlsx' }, 'D:\\公开\\年报.xlsx', 'D:\\公开\\年报.xlsx'],
  ['saved under another name since', { url: '/Users/a/年报.xlsx' }, '', '/Users/a/年报.xlsx'],
  ['Excel does not answer', 'failed', 'D:\\年报.xlsx', 'D:\\年报.xlsx'],
  ['never saved', 'failed', '', null],
  ['never saved, with its name for an address', 'failed', '工作簿1', null],
  ['on the web', { url: 'https://contoso.example/年报.xlsx' }, '', 'https://contoso.example/年报.xlsx'],
  ['an empty answer', { url: '' }, 'D:\\年报.xlsx', 'D:\\年报.xlsx'],
] as const)('%s', async (_, answer, whenLoaded, place) => {
  file(answer, whenLoaded);
  expect(await workbookIdentity()).toEqual({ name: '工作簿1.xlsx', place });
});
