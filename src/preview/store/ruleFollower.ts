/**
 * Moves conditional formats along with rows and columns, and into renamed sheets, as Excel does. Univer 0.25.1 does it in
 * its UI packages only, and leaves absolute references in their formulas behind.
 */
import { Disposable, Tools, type ICommandInfo, type IMutationInfo, type IRange } from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { sheetPrefix, splitReference } from './area';
import { cellsMoved, followReference, shiftArea, type Direction, type Moved, type Shift } from './references';
import type { UniverWorkbook } from './workbook';

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

interface CommandParams {
  readonly subUnitId?: string;
  readonly range: IRange;
  readonly name: string;
}

/** What a command does to a sheet: to its areas, and to the references to it. */
interface Effect {
  readonly sheetId: string;
  readonly area: (range: IRange) => IRange | undefined;
  readonly reference: (token: string) => string;
}

const SHIFTS: Readonly<Record<string, Pick<Shift, 'axis' | 'kind'>>> = {
  'sheet.command.insert-row': { axis: 'row', kind: 'insert' },
  [RemoveRowCommand.id]: { axis: 'row', kind: 'delete' },
  [InsertColCommand.id]: { axis: 'column', kind: 'insert' },
  [RemoveColCommand.id]: { axis: 'column', kind: 'delete' },
};

/** Single cells that come or go; a format that reaches beyond what is pushed stays, where Excel would cut it in two. */
const CELL_SHIFTS: Readonly<Record<string, Direction>> = {
  [InsertRangeMoveDownCommand.id]: 'Down',
  [InsertRangeMoveRightCommand.id]: 'Right',
  [DeleteRangeMoveUpCommand.id]: 'Up',
  [DeleteRangeMoveLeftCommand.id]: 'Left',
};

export class RuleFollower extends Disposable {
  constructor(private readonly book: UniverWorkbook) {
    super();
    const getMutations = (command: ICommandInfo): Mutations => this.mutations(command);
    this.disposeWithMe(book.get(SheetInterceptorService).interceptCommand({ getMutations }));
    const changes = book
      .get(ConditionalFormattingRuleModel)
      .$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
        if (type === 'set') this.register(unitId, subUnitId, rule);
      });
    this.disposeWithMe(() => changes.unsubscribe());
  }

  /** A changed formula is otherwise registered when its cells are drawn. */
  private register(
    unitId: string,
    subUnitId: string,
    { cfId, rule, ranges }: IConditionFormattingRule,
  ): void {
    const { value } = rule as IFormulaHighlightCell;
    const formulas = this.book.get(ConditionalFormattingFormulaService);
    // Not at once: Univer's view still has to let go of the formula before.
    if (value)
      void Promise.resolve().then(() =>
        formulas.registerFormulaWithRange(unitId, subUnitId, cfId, value, ranges),
      );
  }

  private mutations(command: ICommandInfo): Mutations {
    const [redos, undos]: [IMutationInfo[], IMutationInfo[]] = [[], []];
    const effect = this.effect(command);
    if (!effect) return { redos, undos };
    const { unitId } = this.book;
    const model = this.book.get(ConditionalFormattingRuleModel);
    for (const [subUnitId, rules] of model.getUnitRules(unitId) ?? [])
      for (const rule of rules) {
        const before = Tools.deepClone(rule);
        const ranges =
          subUnitId === effect.sheetId
            ? before.ranges.flatMap((range) => effect.area(range) ?? [])
            : before.ranges;
        const config = before.rule as IFormulaHighlightCell;
        const value = config.value ? this.follow(config.value, subUnitId, effect) : config.value;
        if (value === config.value && JSON.stringify(ranges) === JSON.stringify(before.ranges)) continue;
        const after = { ...before, ranges, rule: { ...config, value } };
        const mutation = (id: string, changed: object): IMutationInfo => {
          return { id, params: { unitId, subUnitId, cfId: rule.cfId, rule: changed } };
        };
        redos.push(
          mutation(ranges.length ? SetConditionalRuleMutation.id : DeleteConditionalRuleMutation.id, after),
        );
        undos.push(
          mutation(ranges.length ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id, before),
        );
      }
    return { redos, undos };
  }

  private effect({ id, params }: ICommandInfo): Effect | undefined {
    const [shifted, direction] = [SHIFTS[id], CELL_SHIFTS[id]];
    if (!shifted && !direction && id !== SetWorksheetNameCommand.id) return undefined;
    const { subUnitId, range, name } = params as CommandParams;
    const sheetId = subUnitId ?? this.book.model.getActiveSheet().getSheetId();
    if (shifted) return following(sheetId, (area) => shiftArea(area, bandShift(shifted, range)));
    if (direction) return following(sheetId, cellsMoved(range, direction));
    return { sheetId, area: (area) => area, reference: (token) => renameReference(token, name) };
  }

  /** Rewrites the references of a formula to the sheet that changes; those without a sheet mean the formula's own. */
  private follow(formula: string, ownSheetId: string, effect: Effect): string {
    const nodes = this.book.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
    if (!nodes) return formula;
    const parts = nodes.map((node) => {
      if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE)
        return typeof node === 'string' ? node : node.token;
      const { sheet } = splitReference(node.token);
      const sheetId =
        sheet === undefined ? ownSheetId : this.book.model.getSheetBySheetName(sheet)?.getSheetId();
      return sheetId === effect.sheetId ? effect.reference(node.token) : node.token;
    });
    return `=${parts.join('')}`;
  }
}

function bandShift(shifted: Pick<Shift, 'axis' | 'kind'>, range: IRange): Shift {
  const [start, end] =
    shifted.axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { ...shifted, start, count: end - start + 1 };
}

const following = (sheetId: string, moved: Moved): Effect => ({
  sheetId,
  area: moved,
  reference: (token) => followReference(token, moved),
});

function renameReference(token: string, name: string): string {
  const { sheet, rest } = splitReference(token);
  return sheet === undefined ? token : `${sheetPrefix(name)}${rest}`;
}
