/** Defined names, kept where Univer's formula engine looks them up. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { needsQuotes, parseArea, sheetPrefix, splitReference, type Area } from './area';
import { newId, type UniverWorkbook } from './workbook';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** The sheet that it counts on; null for the whole workbook. */
  readonly sheetId: string | null;
  /** With its equals sign, as Excel shows it. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export class Names {
  constructor(private readonly book: UniverWorkbook) {}

  /** Those of the whole workbook, or of one sheet, in Excel's order, by name. */
  all(sheetId: string | null = null): DefinedName[] {
    return this.stored()
      .map(definedName)
      .filter((name) => name.sheetId === sheetId)
      .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
  }

  /** Of the whole workbook, or of one sheet, whatever the case of its letters. */
  find(name: string, sheetId: string | null = null): DefinedName | undefined {
    if (sheetId === null) {
      const stored = this.service.getValueByName(this.book.unitId, name);
      const found = stored && definedName(stored);
      if (found?.sheetId == null) return found ?? undefined;
    }
    return this.all(sheetId).find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  /** Gives a sheet that is a copy of another the names of that one, as Excel does: they count on it alone. */
  copy(fromId: string, toId: string): void {
    const sheet = sheetPrefix(this.book.sheet(toId).getName());
    const own = this.all(fromId);
    const isOwn = ({ name }: DefinedName): boolean => own.some((each) => each.name === name);
    for (const name of [...own, ...this.all().filter((each) => !isOwn(each))]) {
      const isThere = this.place(name)?.sheetId === fromId;
      if (!isThere && name.sheetId !== fromId) continue;
      const formula = isThere ? `=${sheet}${splitReference(name.formula.slice(1)).rest}` : name.formula;
      this.set({ ...name, id: newId(), sheetId: toId, formula });
    }
  }

  byId(id: string): DefinedName | undefined {
    const stored = this.service.getValueById(this.book.unitId, id);
    return stored ? definedName(stored) : undefined;
  }

  /** @param sheetId the sheet that it counts on; null for the whole workbook */
  add(name: string, formula: string, comment: string, sheetId: string | null = null): DefinedName {
    const added = { id: newId(), name, sheetId, formula, comment, visible: true };
    this.set(added);
    return added;
  }

  set({ id, name, sheetId, formula, comment, visible }: DefinedName): void {
    this.book.change(SetDefinedNameMutation.id, {
      id,
      name,
      formulaOrRefString: storedFormula(formula),
      comment,
      hidden: !visible,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
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

  private stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.book.unitId) ?? {});
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

const isLocal = (
  stored: IDefinedNamesServiceParam,
): stored is IDefinedNamesServiceParam & { readonly localSheetId: string } =>
  (stored.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;

function definedName(stored: IDefinedNamesServiceParam): DefinedName {
  const body = stored.formulaOrRefString.replace(/^=/, '');
  const { sheet, rest } = splitReference(body);
  const shown = sheet !== undefined && !needsQuotes(sheet) && isReference(body) ? `${sheet}!${rest}` : body;
  return {
    id: stored.id,
    name: stored.name,
    sheetId: isLocal(stored) ? stored.localSheetId : null,
    formula: `=${shown}`,
    comment: stored.comment ?? '',
    visible: stored.hidden !== true,
  };
}
