/** Excel.WorksheetProtection and Excel.WorkbookProtection. */
import { optionalText, record } from '../arguments';
import { accessDenied, invalidOperation } from '../errors';
import { storeOf, type Model, type SheetTarget } from '../model';
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
      const store = storeOf(sheet);
      if (store.beside.protection(sheet.sheetId)) throw invalidOperation();
      store.protect(sheet.sheetId, {
        options: options === null || options === undefined ? {} : record(options),
        password: optionalText(password),
      });
    },
    unprotect: (sheet, [password]) => {
      const store = storeOf(sheet);
      const required = store.beside.protection(sheet.sheetId)?.password;
      if (required !== undefined && required !== optionalText(password)) throw accessDenied();
      store.protect(sheet.sheetId, undefined);
    },
  },
};

/** Of the structure: which sheets there are, their names, order and visibility. */
export const workbookProtectionType: ObjectType<Model> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ store }) => store.beside.workbookProtection !== undefined } },
  methods: {
    protect: ({ store }, [password]) => {
      if (store.beside.workbookProtection) throw invalidOperation();
      store.beside.workbookProtection = { password: optionalText(password) };
    },
    unprotect: ({ store }, [password]) => {
      const required = store.beside.workbookProtection?.password;
      if (required !== undefined && required !== optionalText(password)) throw accessDenied();
      store.beside.workbookProtection = undefined;
    },
  },
};
