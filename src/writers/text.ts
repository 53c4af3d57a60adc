/** Plain text: paragraphs a line each, tables a row a line with tabs; a merged cell's text stands in its first place. */
import type { FormTable } from '../form';
import type { Report } from '../report';
import { portionBlocks, WHOLE } from './outline';
import type { Block, Portion } from './outline';
import { printedRows } from './printed';
import type { Tabled } from './printed';

function formTableText(table: FormTable, report: Tabled): string {
  return printedRows(table, report)
    .map((row) => {
      const places = Array.from({ length: table.columnCount }, () => '');
      for (const cell of row) places[cell.column] = cell.print;
      return places.join('\t');
    })
    .join('\n');
}

function blockText(block: Block, report: Report): string {
  if (block.kind === 'table') return formTableText(block.table, report);
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'title') return block.lines.join('\n');
  return block.runs.map((run) => run.text).join('');
}

/** The report or a part of it, a block a line; throws `report/edition` for an unknown edition. */
export function reportText(report: Report, portion: Portion = WHOLE): string {
  const blocks = portionBlocks(report, portion);
  return blocks.map((block) => `${blockText(block, report)}\n`).join('');
}
