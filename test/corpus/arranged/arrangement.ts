/** An arrangement: which ways are gone, from which seed, into a file of which kind. */
import fc from 'fast-check';
import { randomFrom } from '../../support/random';
import type { CellWays } from './cellWay';
import { CELL_WAYS } from './cellWays';
import { COPY_WAYS } from './copyWays';
import { docxOf, htmlOf, pdfOfBook, textOf } from './documents';
import { KINDS, newDraft } from './draft';
import type { Book, Draft, Kind } from './draft';
import { FRAME_WAYS } from './frameWays';
import { csvOf, sheetJsOf, xlsxOf } from './sheets';
import type { Way } from './way';

export interface Arrangement {
  readonly seed: number;
  readonly kind: Kind;
  readonly ways: readonly string[];
}

export interface NamedWay extends Way {
  readonly name: string;
  /** Ways of one group are not drawn together. */
  readonly group: string;
}

/** Every way with its group; those on cells come first, then copies, then what is around. */
export const WAYS: readonly NamedWay[] = [
  ...Object.entries(CELL_WAYS).flatMap(([group, ways]: [string, CellWays]) =>
    Object.entries(ways).map(([name, way]) => ({ name, group, ...way })),
  ),
  ...Object.entries(COPY_WAYS).map(([name, way]) => ({ name, group: 'copies', ...way })),
  ...Object.entries(FRAME_WAYS).map(([name, way]) => ({ name, group: 'frame', ...way })),
];

const CHANGES: CellWays = Object.assign({}, ...Object.values(CELL_WAYS)) as CellWays;
const GROUPS = [...new Set(WAYS.map(({ group }) => group))];
const MOST_WAYS = 3;

const WRITERS: { readonly [Each in Kind]: (book: Book) => Uint8Array | Promise<Uint8Array> } = {
  xlsx: xlsxOf,
  xls: (book) => sheetJsOf(book, 'biff8'),
  ods: (book) => sheetJsOf(book, 'ods'),
  docx: docxOf,
  html: htmlOf,
  txt: textOf,
  csv: csvOf,
  pdf: pdfOfBook,
};

/** The ways that can exist in a file of this kind, in the order in which they are gone. */
export const waysIn = ({ kind, ways }: Arrangement): readonly NamedWay[] =>
  WAYS.filter(({ name, kinds }) => ways.includes(name) && (!kinds || kinds.includes(kind)));

function arranged(arrangement: Arrangement): Draft {
  const random = randomFrom(arrangement.seed);
  let draft = newDraft(arrangement.seed, arrangement.kind, random);
  const names = waysIn(arrangement).map(({ name }) => name);
  for (const name of names) {
    const cells = CHANGES[name];
    if (cells)
      draft = { ...draft, own: cells.change(draft.own, random), last: cells.change(draft.last, random) };
  }
  const copies = names.map((name) => COPY_WAYS[name]).find((way) => way !== undefined);
  draft = { ...draft, book: copies ? copies.book(draft) : [{ name: 'Sheet1', model: draft.own }] };
  for (const name of names) {
    const frame = FRAME_WAYS[name];
    if (frame) draft = { ...draft, book: frame.change(draft.book, draft) };
  }
  return draft;
}

/** As few as one way and as many as three, of different groups. */
export const arrangements: fc.Arbitrary<Arrangement> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  kind: fc.constantFrom(...KINDS),
  ways: fc
    .uniqueArray(
      fc
        .constantFrom(...GROUPS)
        .chain((group) => fc.constantFrom(...WAYS.filter((way) => way.group === group))),
      { minLength: 1, maxLength: MOST_WAYS, selector: ({ group }) => group },
    )
    .map((ways) => ways.map(({ name }) => name)),
});

/** The file, and the report that is in it. */
export async function fileOf(
  arrangement: Arrangement,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly draft: Draft }> {
  const draft = arranged(arrangement);
  const bytes = await WRITERS[arrangement.kind](draft.book);
  return { name: `年报.${arrangement.kind}`, bytes, draft };
}
