/** Plain text: paragraphs a line each, tables a row a line with tabs; a merged cell's text stands in its first place. */
import { tableOf } from '../form';
import type { FormTable, TableId } from '../form';
import type { Report } from '../report';
import type { Block } from './outline';
import { editionOf, partBlocks, reportBlocks } from './outline';
import { printedRows } from './printed';

function formTableText(table: FormTable, figures: Report['figures']): string {
  return printedRows(table, figures)
    .map((row) => {
      const places = Array.from({ length: table.columnCount }, () => '');
      for (const cell of row) places[cell.column] = cell.print;
      return places.join('\t');
    })
    .join('\n');
}

function blockText(block: Block, report: Report): string {
  if (block.kind === 'table') return formTableText(block.table, report.figures);
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'title') return block.lines.join('\n');
  return block.runs.map((run) => run.text).join('');
}

const blocksText = (blocks: readonly Block[], report: Report): string =>
  blocks.map((block) => `${blockText(block, report)}\n`).join('');

/** One table of the report; throws when its edition has no such table. */
export function tableText(report: Report, table: TableId): string {
  return `${formTableText(tableOf(editionOf(report), table), report.figures)}\n`;
}

/** One part with its heading, by its place in the edition; empty for a part that is not there. */
export function partText(report: Report, index: number): string {
  const part = editionOf(report).parts[index];
  return part ? blocksText(partBlocks(report, part), report) : '';
}

/** The whole report with title and preface. */
export function reportText(report: Report): string {
  return blocksText(reportBlocks(report), report);
}
