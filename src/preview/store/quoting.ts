/**
 * Univer 0.25.1 drops the quotes around sheet names such as 三、依申请公开 when it moves a reference (it takes `、` for a
 * letter); a defined name without them then reads as 0. Excel quotes them, and so does everything stored here.
 */
import type { ICellData, ICommandInfo, ICommandService, IDisposable, Nullable } from '@univerjs/core';
import { SetDefinedNameMutation, type ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { sheetPrefix } from './area';

type CellRow = Readonly<Record<number, Nullable<ICellData>>>;

/** A name without quotes before an exclamation mark; Univer itself quotes those with operators or spaces in them. */
const BARE_SHEET = /(^|[=+\-*/^&<>(,;:{\s])([^=+\-*/^&<>(),;:{}\s'!#]+)!/g;

/** Puts quotes around every sheet name that needs and lacks them, outside of text in double quotes. */
export function quoteSheetNames(formula: string): string {
  if (!formula.includes('!')) return formula;
  const parts = formula.split('"');
  const quoted = parts.map((part, index) =>
    index % 2 === 0 ? part.replace(BARE_SHEET, quoteIfNeeded) : part,
  );
  return quoted.join('"');
}

const quoteIfNeeded = (_: string, before: string, sheet: string): string => `${before}${sheetPrefix(sheet)}`;

/** Restores the quotes in names and formulas just before they are stored. */
export function keepSheetNamesQuoted(commands: ICommandService): IDisposable {
  return commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetDefinedNameMutation.id) {
      const name = command.params as ISetDefinedNameMutationParam;
      name.formulaOrRefString = quoteSheetNames(name.formulaOrRefString);
    }
    if (command.id === SetRangeValuesMutation.id) {
      const { cellValue } = command.params as ISetRangeValuesMutationParams;
      for (const row of Object.values(cellValue ?? {}))
        for (const cell of Object.values(row as CellRow)) if (cell?.f) cell.f = quoteSheetNames(cell.f);
    }
  });
}
