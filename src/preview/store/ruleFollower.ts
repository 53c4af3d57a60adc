/** Without a page, Univer leaves conditional formats behind when rows are inserted: its follower lives in the UI package. */
import { Disposable, type IDisposable, type IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
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
      if (type !== 'delete') this.followed.set(rule.cfId, this.follow(unitId, subUnitId, rule));
    });
    this.disposeWithMe(() => changes.unsubscribe());
    this.disposeWithMe(() => this.followed.forEach((registration) => registration.dispose()));
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
