/** Defined names, kept where Univer's formula engine looks them up. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { needsQuotes, parseArea, splitReference, type Area } from './area';
import { newId, type UniverWorkbook } from './workbook';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its equals sign, as Excel shows it. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export class Names {
  constructor(private readonly book: UniverWorkbook) {}

  /** In Excel's order, by name. */
  all(): DefinedName[] {
    const names = Object.values(this.service.getDefinedNameMap(this.book.unitId) ?? {});
    return names.map(definedName).sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
  }

  /** Whatever the case of its letters. */
  find(name: string): DefinedName | undefined {
    const stored = this.service.getValueByName(this.book.unitId, name);
    return stored ? definedName(stored) : undefined;
  }

  byId(id: string): DefinedName | undefined {
    const stored = this.service.getValueById(this.book.unitId, id);
    return stored ? definedName(stored) : undefined;
  }

  add(name: string, formula: string, comment: string): DefinedName {
    const added = { id: newId(), name, formula, comment, visible: true };
    this.set(added);
    return added;
  }

  set({ id, name, formula, comment, visible }: DefinedName): void {
    this.book.change(SetDefinedNameMutation.id, {
      id,
      name,
      formulaOrRefString: storedFormula(formula),
      comment,
      hidden: !visible,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  delete({ id, name, formula }: DefinedName): void {
    this.book.change(RemoveDefinedNameMutation.id, { id, name, formulaOrRefString: formula });
  }

  /** The cells a name stands for; undefined for a constant, a formula or a deleted place. */
  place({ formula }: DefinedName): { readonly sheetId: string; readonly area: Area } | undefined {
    const { sheet, rest } = splitReference(formula.replace(/^=/, ''));
    const area = parseArea(rest);
    const target = sheet === undefined ? undefined : this.book.model.getSheetBySheetName(sheet);
    return target && area ? { sheetId: target.getSheetId(), area } : undefined;
  }

  private get service(): IDefinedNamesService {
    return this.book.get(IDefinedNamesService);
  }
}

const isReference = (text: string): boolean => parseArea(splitReference(text).rest) !== undefined;

/** Univer writes a reference without, a formula with its equals sign. */
function storedFormula(formula: string): string {
  const body = formula.replace(/^=/, '');
  return isReference(body) ? body : `=${body}`;
}

function definedName(stored: IDefinedNamesServiceParam): DefinedName {
  const body = stored.formulaOrRefString.replace(/^=/, '');
  const { sheet, rest } = splitReference(body);
  const shown = sheet !== undefined && !needsQuotes(sheet) && isReference(body) ? `${sheet}!${rest}` : body;
  return {
    id: stored.id,
    name: stored.name,
    formula: `=${shown}`,
    comment: stored.comment ?? '',
    visible: stored.hidden !== true,
  };
}
