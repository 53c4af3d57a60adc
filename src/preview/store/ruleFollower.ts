/**
 * What Univer's UI packages do for conditional formats, for a workbook without a page: their ranges and formulas move
 * along with the cells, and changed formulas are calculated.
 */
import { Disposable, type IDisposable, type IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { newId, type UniverWorkbook } from './workbook';

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** Moves the ranges and formulas of conditional formats along with the cells. */
export class RuleFollower extends Disposable {
  private readonly followed = new Map<string, IDisposable>();

  constructor(private readonly book: UniverWorkbook) {
    super();
    const model = book.get(ConditionalFormattingRuleModel);
    const changes = model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
      this.followed.get(rule.cfId)?.dispose();
      this.followed.delete(rule.cfId);
      if (type === 'set') this.register(unitId, subUnitId, rule);
      if (type !== 'delete') this.followed.set(rule.cfId, this.follow(unitId, subUnitId, rule));
    });
    this.disposeWithMe(() => changes.unsubscribe());
    this.disposeWithMe(() => this.followed.forEach((registration) => registration.dispose()));
  }

  /** A changed formula is otherwise registered when its cells are drawn. */
  private register(unitId: string, subUnitId: string, { cfId, rule, ranges }: IConditionFormattingRule): void {
    const { value } = rule as IFormulaHighlightCell;
    const formulas = this.book.get(ConditionalFormattingFormulaService);
    // Not at once: Univer's view still has to let go of the formula before.
    void Promise.resolve().then(() => formulas.registerFormulaWithRange(unitId, subUnitId, cfId, value, ranges));
  }

  private follow(unitId: string, subUnitId: string, rule: IConditionFormattingRule): IDisposable {
    const config = rule.rule as IFormulaHighlightCell;
    const formulas = config.value ? [config.value] : [];
    const mutation = (id: string, params: object): IMutationInfo => ({
      id,
      params: { unitId, subUnitId, ...params },
    });
    return this.book
      .get(FormulaRefRangeService)
      .registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (moved): Mutations => {
        const undo = mutation(SetConditionalRuleMutation.id, { cfId: rule.cfId, rule });
        if (!moved.length)
          return {
            redos: [mutation(DeleteConditionalRuleMutation.id, { cfId: rule.cfId })],
            undos: [mutation(AddConditionalRuleMutation.id, { rule })],
          };
        const redos = moved.map(({ ranges, formulas: [value = config.value] }, index) => {
          const cfId = index === 0 ? rule.cfId : newId();
          const id = index === 0 ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id;
          return mutation(id, { cfId, rule: { ...rule, cfId, ranges, rule: { ...config, value } } });
        });
        const added = redos
          .slice(1)
          .map(({ params }) =>
            mutation(DeleteConditionalRuleMutation.id, { cfId: (params as { cfId: string }).cfId }),
          );
        return { redos, undos: [...added, undo] };
      });
  }
}
