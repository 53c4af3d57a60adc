/** Numbers of applications: their own, or made of the year and the place in the list. */
import type { Address } from '../../grid';
import { figureForm } from '../../text';
import { yearOf } from '../days';
import type { IsoDay } from '../types';
import type { Tally } from './tally';

export interface Numbering {
  /** Gives the maker for one list; `isSerial` where its numbers only count its rows, or it has none. */
  readonly ofList: (
    list: { readonly sheet: string; readonly year: number | null; readonly isSerial: boolean },
    tally: Tally,
  ) => (text: string, received: IsoDay | null, place: Address) => string;
}

const PLACES = 3;
const padded = (text: string): string => figureForm(text).padStart(PLACES, '0');
/** 1, 2, 3: which row it is, not which application. */
const SERIAL = /^\d{1,5}$/;

export const areSerial = (texts: readonly string[]): boolean =>
  texts.every((text) => SERIAL.test(figureForm(text)));

/** Remembers the numbers of all lists of a workbook: those of a further sheet that are there already name it. */
export function newNumbering(): Numbering {
  const sheets = new Map<string, string>();
  return {
    ofList: ({ sheet, year, isSerial }, tally) => {
      let rows = 0;
      return (text, received, place) => {
        rows++;
        if (!isSerial) return text;
        const of = received === null ? year : yearOf(received);
        const made = [...(of === null ? [] : [of]), padded(text === '' ? String(rows) : text)].join('-');
        const owner = sheets.get(made) ?? sheet;
        sheets.set(made, owner);
        const number = owner === sheet ? made : `${made}（${sheet}）`;
        tally.remark('number-made', place, number);
        return number;
      };
    },
  };
}
