/** What reviewers put on sheets of ours that goes when the workbook is written anew. */
import { DESK_SHEETS } from '../../form';
import { DESK } from '../../messages';
import type { Plan, PlanHighlight, PlanSheet, PlanValidation } from '../../layout';
import type { Lost, StoredRemark } from '../stored/remarks';
import { OWN_TABLES } from '../stored/table';
import type { Kept } from './types';

/** A rule whatever cells it looks at: they move when columns and rows are inserted, and programs write them in several ways. */
const shapeOf = (rule: string): string =>
  rule
    .replace(/\$?'(?:[^']|'')+'!|\$?[^\s!"'(),&=<>+*/-]+!/g, '')
    .replace(/\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(])/gi, '#')
    .replace(/[\s"]/g, '')
    .toUpperCase();

const conditionOf = ({ formula }: PlanHighlight): string => shapeOf(`expression ${formula.slice(1)}`);

function validationOf({ rule }: PlanValidation): string {
  if (rule.kind === 'list') return shapeOf(`list "${rule.items.join(',')}"`);
  if (rule.kind === 'cells') return shapeOf('list A1:A1');
  if (rule.kind === 'found') return shapeOf(`list ${rule.formula.slice(1)}`);
  if (rule.kind === 'day') return shapeOf(`date ${rule.first} ${rule.last}`);
  const maximum = rule.kind === 'whole' ? rule.maximum : null;
  return shapeOf(`${rule.kind} ${rule.minimum}${maximum === null ? '' : ` ${maximum}`}`);
}

function lostOf(sheet: PlanSheet, called: string, { sheets, beside, strewn }: Kept): readonly Lost[] {
  const look = sheets.get(called);
  const conditions = new Set(sheet.highlights.map(conditionOf));
  const validations = new Set(sheet.validations.map(validationOf));
  const table = OWN_TABLES.find((each) => DESK.sheets[each] === sheet.name);
  return [
    ...(beside.get(called) ?? []),
    ...(look?.conditions.some((each) => !conditions.has(shapeOf(each))) ? (['conditions'] as const) : []),
    ...(look?.validations.some((each) => !validations.has(shapeOf(each))) ? (['validations'] as const) : []),
    ...(table && strewn.has(table) ? (['cells'] as const) : []),
  ];
}

/** One remark that names what and where; none where nothing is lost. */
export function lostRemarks(plan: Plan, kept: Kept): StoredRemark[] {
  const sheets = DESK_SHEETS.flatMap((key) => {
    const planned = plan.sheets.find(({ name }) => name === DESK.sheets[key]);
    const called = kept.called.get(key);
    const what = planned && called !== undefined ? lostOf(planned, called, kept) : [];
    return called !== undefined && what.length > 0 ? [{ sheet: called, what }] : [];
  });
  return sheets.length > 0 ? [{ code: 'lost', sheets }] : [];
}
