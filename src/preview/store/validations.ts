/** Data validations, kept in Univer. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { forEachCell, type Area } from './area';
import { keyOf } from './styles';
import { newId, type UniverWorkbook } from './workbook';

/** Excel.DataValidationRule has one key, named as here. */
export const VALIDATION_TYPES = new Map<string, DataValidationType>([
  ['wholeNumber', DataValidationType.WHOLE],
  ['decimal', DataValidationType.DECIMAL],
  ['date', DataValidationType.DATE],
  ['list', DataValidationType.LIST],
  ['custom', DataValidationType.CUSTOM],
  ['textLength', DataValidationType.TEXT_LENGTH],
]);

export const OPERATORS = new Map<string, DataValidationOperator>([
  ['Between', DataValidationOperator.BETWEEN],
  ['NotBetween', DataValidationOperator.NOT_BETWEEN],
  ['EqualTo', DataValidationOperator.EQUAL],
  ['NotEqualTo', DataValidationOperator.NOT_EQUAL],
  ['GreaterThan', DataValidationOperator.GREATER_THAN],
  ['LessThan', DataValidationOperator.LESS_THAN],
  ['GreaterThanOrEqualTo', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['LessThanOrEqualTo', DataValidationOperator.LESS_THAN_OR_EQUAL],
]);

const ERROR_STYLES = new Map<string, DataValidationErrorStyle>([
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
]);

/** A validation in Excel's words; `kind` is the key of Excel.DataValidationRule. */
export interface Validation {
  readonly kind: string;
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly dropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export const NEW_VALIDATION: Pick<Validation, 'ignoreBlanks' | 'error' | 'prompt'> = {
  ignoreBlanks: true,
  error: { show: true, style: 'Stop', title: '', message: '' },
  prompt: { show: true, title: '', message: '' },
};

export class Validations {
  constructor(private readonly book: UniverWorkbook) {}

  /** The one validation of the whole area, `none`, or `mixed`. */
  at(sheetId: string, area: Area): Validation | 'none' | 'mixed' {
    const found = new Set<ISheetDataValidationRule | undefined>();
    forEachCell(this.book.clampToGrid(sheetId, area), (row, column) => {
      found.add(this.model.getRuleByLocation(this.book.unitId, sheetId, row, column));
    });
    if (found.size !== 1) return 'mixed';
    const [rule] = found;
    return rule ? validation(rule) : 'none';
  }

  /** Replaces whatever the area had. */
  set(sheetId: string, area: Area, { kind, error, prompt, ...rest }: Validation): void {
    const ranges = [{ ...this.book.clampToGrid(sheetId, area) }];
    const operator = rest.operator === undefined ? undefined : OPERATORS.get(rest.operator);
    const rule: ISheetDataValidationRule = {
      uid: newId(),
      ranges,
      type: VALIDATION_TYPES.get(kind) ?? DataValidationType.CUSTOM,
      formula1: rest.formula1,
      allowBlank: rest.ignoreBlanks,
      showErrorMessage: error.show,
      errorStyle: ERROR_STYLES.get(error.style) ?? DataValidationErrorStyle.STOP,
      errorTitle: error.title,
      error: error.message,
      showInputMessage: prompt.show,
      promptTitle: prompt.title,
      prompt: prompt.message,
      ...(operator === undefined ? {} : { operator }),
      ...(rest.formula2 === undefined ? {} : { formula2: rest.formula2 }),
      ...(rest.dropDown === undefined ? {} : { showDropDown: rest.dropDown }),
    };
    this.book.change(AddSheetDataValidationCommand.id, { subUnitId: sheetId, rule });
  }

  clear(sheetId: string, area: Area): void {
    const ranges = [{ ...this.book.clampToGrid(sheetId, area) }];
    this.book.change(ClearRangeDataValidationCommand.id, { subUnitId: sheetId, ranges });
  }

  /** Gives a sheet that is a copy of another the validations of that one. */
  copy(fromId: string, toId: string): void {
    for (const rule of this.model.getRules(this.book.unitId, fromId))
      this.book.change(AddSheetDataValidationCommand.id, {
        subUnitId: toId,
        rule: { ...structuredClone(rule), uid: newId() },
      });
  }

  private get model(): SheetDataValidationModel {
    return this.book.get(SheetDataValidationModel);
  }
}

function validation(rule: ISheetDataValidationRule): Validation {
  const operator = rule.operator === undefined ? undefined : keyOf(OPERATORS, rule.operator);
  return {
    kind: keyOf(VALIDATION_TYPES, rule.type as DataValidationType) ?? 'custom',
    formula1: rule.formula1 ?? '',
    ignoreBlanks: rule.allowBlank !== false,
    error: {
      show: rule.showErrorMessage !== false,
      style: keyOf(ERROR_STYLES, rule.errorStyle ?? DataValidationErrorStyle.STOP) ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    prompt: {
      show: rule.showInputMessage !== false,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
    ...(operator === undefined ? {} : { operator }),
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    ...(rule.showDropDown === undefined ? {} : { dropDown: rule.showDropDown }),
  };
}
