/**
 * Univer 0.25.1 drops the quotes around sheet names such as 三、依申请公开 when it moves a reference (it takes `、` for a
 * letter); a defined name without them then reads as 0. Excel quotes them, and so does everything stored here.
 */
import type { ICellData, ICommandInfo, ICommandService, IDisposable, Nullable } from '@univerjs/core';
import { SetDefinedNameMutation, type ISetDefinedNameMutationParam } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { needsQuotes } from './area';

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Puts quotes around every name of these sheets that needs and lacks them. */
export function quoteSheetNames(formula: string, sheetNames: readonly string[]): string {
  if (!formula.includes('!')) return formula;
  let quoted = formula;
  for (const name of sheetNames) {
    if (!needsQuotes(name) || !quoted.includes(`${name}!`)) continue;
    const bare = new RegExp(`(^|[=+\\-*/^&<>(,;:{\\s])${escapeForPattern(name)}!`, 'g');
    quoted = quoted.replace(bare, (_, before: string) => `${before}'${name.replace(/'/g, "''")}'!`);
  }
  return quoted;
}

/** Restores the quotes in names and formulas just before they are stored. */
export function keepSheetNamesQuoted(
  commands: ICommandService,
  sheetNames: () => readonly string[],
): IDisposable {
  return commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetDefinedNameMutation.id) {
      const name = command.params as ISetDefinedNameMutationParam;
      name.formulaOrRefString = quoteSheetNames(name.formulaOrRefString, sheetNames());
    }
    if (command.id === SetRangeValuesMutation.id) {
      const { cellValue } = command.params as ISetRangeValuesMutationParams;
      for (const row of Object.values(cellValue ?? {}))
        for (const cell of Object.values(row) as Nullable<ICellData>[])
          if (cell?.f) cell.f = quoteSheetNames(cell.f, sheetNames());
    }
  });
}
