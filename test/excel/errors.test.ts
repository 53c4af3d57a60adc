/** What Excel throws, as what the user is told: every code that Excel gives, and what is no error of Excel's. */
import { hostCode, isTelling, runExcel, translateError } from '../../src/excel/errors';
import { UserError } from '../../src/messages';

const hostError = (code: string, errorLocation?: string) =>
  Object.assign(new Error('from the host'), { code, debugInfo: { errorLocation } });

// Whether anything else that is tried instead could help stands last.
test.each([
  ['InvalidOperationInCellEditMode', 'excel/cell-editing', true],
  ['AccessDenied', 'excel/protected', true],
  ['ItemNotFound', 'excel/missing', false],
  ['InvalidReference', 'excel/missing', false],
  ['InactiveWorkbook', 'excel/other-workbook', true],
  ['RequestAborted', 'excel/busy', true],
  ['Timeout', 'excel/busy', true],
  ['ApiNotFound', 'excel/unsupported', true],
  ['GeneralException', 'excel/failed', false],
  ['ResponsePayloadSizeLimitExceeded', 'excel/failed', false],
])('%s is %s', (code, expected, telling) => {
  const thrown = hostError(code);
  const error = translateError(thrown);
  expect([error.code, error.cause]).toEqual([expected, thrown]);
  expect(isTelling(thrown)).toBe(telling);
  expect(hostCode(thrown)).toBe(code);
  expect(hostCode(error)).toBe(code);
});

test('says where, as far as Excel tells it', () => {
  expect(translateError(hostError('ApiNotFound', 'Range.getSpillParent')).details).toEqual({
    reason: 'ApiNotFound Range.getSpillParent',
    needed: 'Range.getSpillParent',
  });
  expect(translateError(hostError('ApiNotFound')).details).toEqual({
    reason: 'ApiNotFound',
    needed: 'ApiNotFound',
  });
});

test.each([
  [new TypeError('no such thing'), 'no such thing'],
  ['broken off', 'broken off'],
  [Object.assign(new Error('a number'), { code: 7 }), 'a number'],
])('%s has no code of Excel', (thrown, reason) => {
  expect(translateError(thrown)).toMatchObject({ code: 'excel/failed', details: { reason }, cause: thrown });
  expect(hostCode(thrown)).toBeUndefined();
});

test('what says already what to do comes out as it is', async () => {
  const told = new UserError('undo/changed-since');
  expect(translateError(told)).toBe(told);
  expect(hostCode(told)).toBeUndefined();
  const run = jest.fn().mockRejectedValue(told);
  globalThis.Excel = { run } as unknown as typeof Excel;
  await expect(runExcel(() => Promise.resolve())).rejects.toBe(told);
});

test('every rejection of Excel comes out as what the user is told', async () => {
  globalThis.Excel = {
    run: () => Promise.reject(hostError('AccessDenied')),
  } as unknown as typeof Excel;
  await expect(runExcel(() => Promise.resolve())).rejects.toMatchObject({ code: 'excel/protected' });
});
