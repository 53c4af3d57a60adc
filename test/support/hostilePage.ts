/** Web pages made to hurt whoever reads them, each with what has to be said about it. */

export interface HostilePage {
  readonly name: string;
  readonly make: () => string;
  /** The code of the error, or `none` for one that is read. */
  readonly code: string;
}

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { name: 'deep', make: () => '<div>'.repeat(100_000), code: 'file/unsafe' },
  { name: 'deep tables', make: () => '<table><tr><td>'.repeat(10_000), code: 'file/unsafe' },
  { name: 'many elements', make: () => '<b></b>'.repeat(200_000), code: 'file/too-large' },
  {
    name: 'huge spans',
    make: () => `<table>${'<tr><td colspan=1000 rowspan=65534>1</td></tr>'.repeat(2000)}</table>`,
    code: 'none',
  },
  {
    name: 'elements moved before a table',
    make: () => `<table>${'<i>x</i>'.repeat(20_000)}</table>`,
    code: 'none',
  },
  { name: 'open formatting', make: () => `${'<a><b><i><u>'.repeat(80)}x`, code: 'none' },
];
