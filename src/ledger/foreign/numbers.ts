/** Numbers of applications: their own, or made of the year and the place in the list. */
import type { Address } from '../../grid';
import { figureForm } from '../../text';
import { yearOf } from '../days';
import type { IsoDay } from '../types';
import type { Tally } from './tally';

/** What a number is made from. */
export interface Numbered {
  /** As it stands in the list. */
  readonly text: string;
  readonly received: IsoDay | null;
  readonly place: Address;
  /** What else the row says, by which it is known in another list; empty where that is too little. */
  readonly content: string;
}

export type NumberMaker = (of: Numbered) => string;

export interface Numbering {
  /** Gives the maker for one list; `isSerial` where its numbers only count its rows, or it has none. */
  readonly ofList: (
    list: { readonly sheet: string; readonly year: number | null; readonly isSerial: boolean },
    tally: Tally,
  ) => NumberMaker;
}

const PLACES = 3;
const padded = (text: string): string => figureForm(text).padStart(PLACES, '0');
/** 1, 2, 3: which row it is, not which application. */
const SERIAL = /^\d{1,5}$/;

export const areSerial = (texts: readonly string[]): boolean =>
  texts.every((text) => SERIAL.test(figureForm(text)));

/**
 * Remembers the numbers of all lists of a workbook: one that is there already names its sheet, too. A row that another sheet has, word for
 * word, keeps the number that it has there: it is the same application, and is not to be counted twice.
 */
export function newNumbering(): Numbering {
  const owners = new Map<string, string>();
  const contents = new Map<string, { readonly sheet: string; readonly number: string }>();
  return {
    ofList: ({ sheet, year, isSerial }, tally) => {
      let rows = 0;
      const make = ({ text, received, place }: Numbered): string => {
        const of = received === null ? year : yearOf(received);
        const made = [...(of === null ? [] : [of]), padded(text === '' ? String(rows) : text)].join('-');
        const owner = owners.get(made) ?? sheet;
        owners.set(made, owner);
        const number = owner === sheet ? made : `${made}（${sheet}）`;
        tally.remark('number-made', place, number);
        return number;
      };
      return (numbered) => {
        rows++;
        if (!isSerial) return numbered.text;
        const same = contents.get(numbered.content);
        if (numbered.content !== '' && same && same.sheet !== sheet) return same.number;
        const number = make(numbered);
        contents.set(numbered.content, { sheet, number });
        return number;
      };
    },
  };
}
