/** A report of 表二 alone in every container: four figures that tell it from another, under its own title. */
import type { Grid } from '../../src/grid';
import { readDocx, readHtml, readText } from '../../src/readers';
import { gridOf } from './gridOf';
import { documentBytes, p, tbl, tc, tr } from './wordDocument';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Lines of text, or rows of a table. */
export type Block = string | readonly (readonly string[])[];

/** 表二 with these numbers of 行政许可, 行政处罚, 行政强制 and 行政事业性收费; empty ones are left out. */
export const smallTable = (licensing: string, penalties: string, coercion: string, fees: string): Block => [
  ['第二十条第（一）项', '', '', ''],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '1', '0', '5'],
  ['信息内容', '本年处理决定数量', '', ''],
  ['行政许可', licensing, '', ''],
  ['信息内容', '本年处理决定数量', '', ''],
  ['行政处罚', penalties, '', ''],
  ['行政强制', coercion, '', ''],
  ['信息内容', '本年收费金额（单位：万元）', '', ''],
  ['行政事业性收费', fees, '', ''],
];

export const HEADING = '二、主动公开政府信息情况';

const html = (block: Block): string =>
  typeof block === 'string'
    ? `<p>${block}</p>`
    : `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const word = (block: Block): string =>
  typeof block === 'string' ? p(block) : tbl(...block.map((row) => tr(...row.map((cell) => tc(cell)))));
const line = (row: readonly string[]): string => row.join('\t');
const lines = (block: Block): string => (typeof block === 'string' ? block : block.map(line).join('\n'));

/** The same blocks as a Word document, a page and a text. */
export const CONTAINERS: Readonly<Record<string, (blocks: readonly Block[]) => readonly Grid[]>> = {
  docx: (blocks) => readDocx(documentBytes(blocks.map(word).join('')), 'a.docx'),
  html: (blocks) => readHtml(bytes(`<body>${blocks.map(html).join('')}</body>`), 'a.html'),
  txt: (blocks) => [readText(bytes(blocks.map(lines).join('\n')), 'a.txt')],
};

/** The same blocks below each other on one sheet. */
export const onSheet = (name: string, blocks: readonly Block[]): Grid =>
  gridOf(
    blocks.flatMap((block) => (typeof block === 'string' ? [block] : block.map((row) => row.join('|')))),
    { kind: 'sheet', name },
  );
