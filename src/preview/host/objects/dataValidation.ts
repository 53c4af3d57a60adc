/** Excel.DataValidation. */
import { NEW_VALIDATION, OPERATORS, VALIDATION_TYPES, type Validation } from '../../store/validations';
import { flag, member, optionalFlag, optionalText, record } from '../arguments';
import { invalidArgument, notModelled } from '../errors';
import { limited } from '../limits';
import { storeOf, type Model, type RangeTarget } from '../model';
import type { ObjectType } from '../objectType';
import { checkAllowed } from '../rules';
import { rangeFormula } from './addresses';

const at = (range: RangeTarget): Validation | undefined => {
  const found = storeOf(range).validations.at(range.sheetId, range.area);
  return typeof found === 'string' ? undefined : found;
};

/** Changes one part; a range without validation gets one that lets everything pass, as Excel's prompt on its own does. */
function change(range: RangeTarget, changed: Partial<Validation>): void {
  checkAllowed(range, 'allowFormatCells');
  const before = at(range) ?? { ...NEW_VALIDATION, kind: 'custom', formula1: '=TRUE' };
  storeOf(range).validations.set(range.sheetId, range.area, { ...before, ...changed });
}

/** Numbers stay numbers, ranges become references, formulas keep their equals sign. */
function formulaText(model: Model, value: unknown): string {
  const range = rangeFormula(model, value);
  if (range !== undefined) return range;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') return limited(value, 'validationFormula');
  throw invalidArgument();
}

/** Items between commas, or a formula that gives a range. */
function listSource(model: Model, value: unknown): string {
  const source = formulaText(model, value);
  return source.startsWith('=') ? source : limited(source, 'validationList');
}

const shownFormula = (formula: string): string | number =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;

/** Excel.DataValidationRule: one key that names the kind. */
function readRule(range: RangeTarget, value: unknown): Omit<Validation, 'ignoreBlanks' | 'error' | 'prompt'> {
  const given = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  const [kind, part] = given[0] ?? [];
  if (kind === undefined || given.length !== 1) throw invalidArgument();
  if (!VALIDATION_TYPES.has(kind)) throw notModelled(`DataValidationRule.${kind}`);
  const rule = record(part);
  if (kind === 'custom') return { kind, formula1: formulaText(range.model, rule['formula']) };
  if (kind === 'list')
    return {
      kind,
      formula1: listSource(range.model, rule['source']),
      dropDown: optionalFlag(rule['inCellDropDown'], true),
    };
  const operator = member(range.model, 'DataValidationOperator', rule['operator']);
  if (!OPERATORS.has(operator)) throw invalidArgument();
  const first = { kind, operator, formula1: formulaText(range.model, rule['formula1']) };
  const isPair = operator === 'Between' || operator === 'NotBetween';
  return isPair ? { ...first, formula2: formulaText(range.model, rule['formula2']) } : first;
}

function shownRule(validation: Validation | undefined): Record<string, unknown> {
  if (!validation) return {};
  const { kind, formula1, formula2, operator, dropDown } = validation;
  if (kind === 'custom') return { custom: { formula: formula1 } };
  if (kind === 'list') return { list: { inCellDropDown: dropDown ?? true, source: formula1 } };
  const rest = formula2 === undefined ? {} : { formula2: shownFormula(formula2) };
  return { [kind]: { formula1: shownFormula(formula1), ...rest, operator } };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  list: 'List',
  custom: 'Custom',
  textLength: 'TextLength',
};

export const dataValidationType: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  properties: {
    type: {
      get: (range) => {
        const found = storeOf(range).validations.at(range.sheetId, range.area);
        if (found === 'none') return 'None';
        return found === 'mixed' ? 'Inconsistent' : (TYPE_NAMES[found.kind] ?? 'Custom');
      },
    },
    rule: {
      get: (range) => shownRule(at(range)),
      set: (range, value) => {
        checkAllowed(range, 'allowFormatCells');
        const { ignoreBlanks, error, prompt } = at(range) ?? NEW_VALIDATION;
        const validation = { ignoreBlanks, error, prompt, ...readRule(range, value) };
        storeOf(range).validations.set(range.sheetId, range.area, validation);
      },
    },
    ignoreBlanks: {
      get: (range) => at(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, { ignoreBlanks: flag(value) }),
    },
    errorAlert: {
      get: (range) => {
        const { show, style, title, message } = (at(range) ?? NEW_VALIDATION).error;
        return { showAlert: show, style, title, message };
      },
      set: (range, value) => {
        const alert = record(value);
        const style = optionalText(alert['style']) ?? 'Stop';
        change(range, {
          error: {
            show: optionalFlag(alert['showAlert'], true),
            style: member(range.model, 'DataValidationAlertStyle', style),
            title: limited(alert['title'] ?? '', 'validationTitle'),
            message: limited(alert['message'] ?? '', 'validationError'),
          },
        });
      },
    },
    prompt: {
      get: (range) => {
        const { show, title, message } = (at(range) ?? NEW_VALIDATION).prompt;
        return { showPrompt: show, title, message };
      },
      set: (range, value) => {
        const prompt = record(value);
        change(range, {
          prompt: {
            show: optionalFlag(prompt['showPrompt'], true),
            title: limited(prompt['title'] ?? '', 'validationTitle'),
            message: limited(prompt['message'] ?? '', 'validationPrompt'),
          },
        });
      },
    },
  },
  methods: {
    clear: (range) => {
      checkAllowed(range, 'allowFormatCells');
      storeOf(range).validations.clear(range.sheetId, range.area);
    },
  },
};
