/** Conditional formats with a formula of their own, kept in Univer; those of one request reach it once they are complete. */
import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { intersection, type Area } from './area';
import { quoteSheetNames } from './quoting';
import { newId, type UniverWorkbook } from './workbook';

type Rule = IConditionFormattingRule<IFormulaHighlightCell>;

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: IStyleBase;
  readonly stopIfTrue: boolean;
}

export class ConditionalFormats {
  private readonly waiting = new Map<
    string,
    { readonly sheetId: string; readonly rule: Rule; readonly isNew: boolean }
  >();

  constructor(private readonly book: UniverWorkbook) {}

  /** Those that touch the area, first priority first. */
  at(sheetId: string, area: Area): ConditionalFormat[] {
    return this.all(sheetId).filter((format) =>
      format.areas.some((candidate) => intersection(candidate, area)),
    );
  }

  all(sheetId: string): ConditionalFormat[] {
    this.flush();
    const rules = this.model.getSubunitRules(this.book.unitId, sheetId) ?? [];
    return rules.filter(isFormulaRule).map((rule) => this.shown(rule));
  }

  find(sheetId: string, id: string): ConditionalFormat | undefined {
    const rule = this.waiting.get(id)?.rule ?? this.model.getRule(this.book.unitId, sheetId, id);
    return rule && isFormulaRule(rule) ? this.shown(rule) : undefined;
  }

  /** A new one comes before all others, as in Excel. */
  add(sheetId: string, area: Area): string {
    const id = newId();
    const { startRow, startColumn, endRow, endColumn } = this.book.clampToGrid(sheetId, area);
    const rule: Rule = {
      cfId: id,
      ranges: [{ startRow, startColumn, endRow, endColumn }],
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '', style: {} },
    };
    this.waiting.set(id, { sheetId, rule, isNew: true });
    return id;
  }

  change(
    sheetId: string,
    id: string,
    change: Partial<Pick<ConditionalFormat, 'formula' | 'style' | 'stopIfTrue'>>,
  ): void {
    const queued = this.waiting.get(id);
    const before = queued?.rule ?? this.model.getRule(this.book.unitId, sheetId, id);
    if (!before || !isFormulaRule(before)) return;
    const rule: Rule = {
      ...before,
      stopIfTrue: change.stopIfTrue ?? before.stopIfTrue,
      rule: {
        ...before.rule,
        value: change.formula === undefined ? before.rule.value : `=${change.formula.replace(/^=/, '')}`,
        style: { ...before.rule.style, ...change.style },
      },
    };
    this.waiting.set(id, { sheetId, rule, isNew: queued?.isNew ?? false });
  }

  setPriority(sheetId: string, id: string, priority: number): void {
    const others = this.all(sheetId).filter((format) => format.id !== id);
    const next = others[priority];
    const last = others.at(-1);
    if (!last) return;
    const end = next ? { id: next.id, type: 'before' } : { id: last.id, type: 'after' };
    this.book.change(MoveConditionalRuleMutation.id, {
      subUnitId: sheetId,
      start: { id, type: 'self' },
      end,
    });
  }

  delete(sheetId: string, id: string): void {
    this.flush();
    this.book.change(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
  }

  /** Gives a sheet that is a copy of another the formats of that one. */
  copy(fromId: string, toId: string): void {
    this.flush();
    const rules = [...(this.model.getSubunitRules(this.book.unitId, fromId) ?? [])].reverse();
    for (const rule of rules)
      this.book.change(AddConditionalRuleMutation.id, {
        subUnitId: toId,
        rule: { ...structuredClone(rule), cfId: newId() },
      });
  }

  /** Deletes those that touch the area, as Excel's clearing does. */
  deleteAt(sheetId: string, area: Area): void {
    for (const { id } of this.at(sheetId, area)) this.delete(sheetId, id);
  }

  /** The style that conditional formats lay over a cell now; the workbook has to be calculated. */
  styleAt(sheetId: string, row: number, column: number): IStyleBase | undefined {
    const shown = this.book
      .get(ConditionalFormattingService)
      .composeStyle(this.book.unitId, sheetId, row, column);
    return shown?.style;
  }

  flush(): void {
    for (const [id, { sheetId, rule, isNew }] of this.waiting) {
      this.waiting.delete(id);
      if (!this.book.hasSheet(sheetId)) continue;
      const mutation = isNew ? AddConditionalRuleMutation.id : SetConditionalRuleMutation.id;
      this.book.change(mutation, { subUnitId: sheetId, cfId: id, rule });
    }
  }

  private shown({ cfId, ranges, stopIfTrue, rule }: Rule): ConditionalFormat {
    const formula = quoteSheetNames(rule.value);
    return { id: cfId, areas: ranges, formula, style: rule.style, stopIfTrue };
  }

  private get model(): ConditionalFormattingRuleModel {
    return this.book.get(ConditionalFormattingRuleModel);
  }
}

function isFormulaRule(rule: IConditionFormattingRule): rule is Rule {
  const config = rule.rule as Partial<IFormulaHighlightCell>;
  return config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula;
}
