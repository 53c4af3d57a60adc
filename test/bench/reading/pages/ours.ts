import { readXlsx } from '../../../../src/readers/xlsx';

Object.assign(window, { read: (bytes: Uint8Array) => readXlsx(bytes, 'x.xlsx') });
