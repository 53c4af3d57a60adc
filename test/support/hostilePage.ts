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
  {
    name: 'a sheet of styles that all might mean each element',
    make: () =>
      `<style>${'.a .b .c{display:none}'.repeat(20_000)}</style>${'<b class="c">x</b>'.repeat(20_000)}`,
    code: 'file/too-large',
  },
  {
    name: 'a long sheet of styles that mean nothing',
    make: () =>
      `<style>${Array.from({ length: 100_000 }, (_, at) => `.a${at}{display:none}`).join('')}</style>x`,
    code: 'none',
  },
  {
    name: 'selectors without an end',
    make: () => `<style>${'a '.repeat(500_000)}{display:none}</style>x`,
    code: 'none',
  },
  {
    name: 'blocks of styles without an end',
    make: () => `<style>${'@media print{'.repeat(200_000)}</style>x`,
    code: 'none',
  },
  { name: 'comments in styles', make: () => `<style>${'/*'.repeat(1_000_000)}</style>x`, code: 'none' },
  {
    name: 'an element of many classes',
    make: () => `<style>.b{display:none}</style><p class="${'a '.repeat(500_000)}">x`,
    code: 'none',
  },
  {
    name: 'many lines in one cell',
    make: () => `<table><tr><td>${'x<br>'.repeat(70_000)}</td></tr></table>`,
    code: 'none',
  },
  { name: 'many pieces in one line', make: () => `<p>${'<b> x </b>'.repeat(70_000)}`, code: 'none' },
  {
    name: 'many fields',
    make: () => `<table><tr><td>${'<input type=radio checked value=1>2'.repeat(70_000)}</td></tr></table>`,
    code: 'none',
  },
  {
    name: 'spans of all lengths',
    make: () =>
      `<table>${Array.from({ length: 700 }, (_, row) => `<tr>${Array.from({ length: 90 }, (__, at) => `<td rowspan=${((row * at) % 97) + 1} colspan=${(at % 7) + 1}>${at % 3 ? at : '甲'}</td>`).join('')}</tr>`).join('')}</table>`,
    code: 'none',
  },
  { name: 'open formatting', make: () => `${'<a><b><i><u>'.repeat(80)}x`, code: 'none' },
];
