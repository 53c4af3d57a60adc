/** What watches over cells: conditional formats and data validations (ISO/IEC 29500-1 §18.3.1.18, §18.3.1.33). */
import { quoteSheet, rectangleName } from '../../grid';
import { LIMITS } from '../../layout';
import type { PlanHighlight, PlanValidation } from '../../layout';
import type { Styles } from './styles';
import { counted, element, escapeText } from './xml';

/** Conditional formats in their order; the earlier one wins. */
export function conditionalFormats(highlights: readonly PlanHighlight[], styles: Styles): string {
  return highlights
    .map((highlight, index) => {
      const attributes = { type: 'expression', dxfId: styles.highlight(highlight), priority: index + 1 };
      const formula = `<formula>${escapeText(highlight.formula.replace(/^=/, ''))}</formula>`;
      const rule = element('cfRule', attributes, formula);
      return element('conditionalFormatting', { sqref: rectangleName(highlight.area) }, rule);
    })
    .join('');
}

/** A list inside a validation; throws for one that Excel would not take (a slip in the plan). */
function listFormula(items: readonly string[]): string {
  const list = items.join(',');
  if (list.length > LIMITS.listSource || items.some((item) => /[,"]/.test(item)))
    throw new Error('the list of a validation is too long or has a comma or quote in it');
  return `"${list}"`;
}

type Condition = { readonly type: string; readonly operator?: string; readonly formulas: readonly string[] };

function condition({ rule }: PlanValidation): Condition {
  if (rule.kind === 'list') return { type: 'list', formulas: [listFormula(rule.items)] };
  if (rule.kind === 'cells')
    return { type: 'list', formulas: [`${quoteSheet(rule.sheet)}!${rectangleName(rule.area, true)}`] };
  if (rule.kind === 'found') return { type: 'list', formulas: [rule.formula.replace(/^=/, '')] };
  if (rule.kind === 'day')
    return { type: 'date', operator: 'between', formulas: [String(rule.first), String(rule.last)] };
  const maximum = rule.kind === 'whole' ? rule.maximum : null;
  return maximum === null
    ? { type: rule.kind, operator: 'greaterThanOrEqual', formulas: [String(rule.minimum)] }
    : { type: rule.kind, operator: 'between', formulas: [String(rule.minimum), String(maximum)] };
}

/** Data validations that stop a wrong entry with the plan's words; a blank is allowed. */
export function dataValidations(validations: readonly PlanValidation[]): string {
  const xml = validations.map((validation) => {
    const { type, operator, formulas } = condition(validation);
    const attributes = {
      type,
      operator,
      errorStyle: 'stop',
      allowBlank: 1,
      showErrorMessage: 1,
      errorTitle: validation.title.slice(0, LIMITS.alertTitle),
      error: validation.message.slice(0, LIMITS.alertMessage),
      sqref: rectangleName(validation.area),
    };
    const content = formulas.map(
      (formula, index) => `<formula${index + 1}>${escapeText(formula)}</formula${index + 1}>`,
    );
    return element('dataValidation', attributes, content.join(''));
  });
  return counted('dataValidations', xml);
}
