/** Excel.WorksheetProtection. */
import { optionalText, record } from '../arguments';
import { accessDenied, invalidOperation } from '../errors';
import { storeOf, type SheetTarget } from '../model';
import type { ObjectType } from '../objectType';

/** "It fails if the worksheet has already been protected." */
export const protectionType: ObjectType<SheetTarget> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: (sheet) => storeOf(sheet).beside.protection(sheet.sheetId) !== undefined },
    options: { get: (sheet) => storeOf(sheet).beside.protection(sheet.sheetId)?.options ?? null },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      const { beside } = storeOf(sheet);
      if (beside.protection(sheet.sheetId)) throw invalidOperation();
      beside.protect(sheet.sheetId, {
        options: options === null || options === undefined ? {} : record(options),
        password: optionalText(password),
      });
    },
    unprotect: (sheet, [password]) => {
      const { beside } = storeOf(sheet);
      const required = beside.protection(sheet.sheetId)?.password;
      if (required !== undefined && required !== optionalText(password)) throw accessDenied();
      beside.unprotect(sheet.sheetId);
    },
  },
};
