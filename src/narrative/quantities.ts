/** The figures behind a quantity: fields of the edition, found by the start and the end of their ids. */
import { OUTCOME_TAIL, QUANTITIES, addUp } from '../form';
import type { Edition, FieldGroup, FieldId, QuantityWords } from '../form';
import { wholeFigure } from '../report';
import type { Report } from '../report';

export interface Amount {
  readonly value: number;
  readonly fields: readonly FieldId[];
}

const groupsByEdition = new WeakMap<Edition, Map<string, FieldId[]>>();

/** Every row below a prefix, or the row itself: `requests.denied`, `total` → its eight rows in the column 总计. */
export function fieldsOfGroup(edition: Edition, { of, column }: FieldGroup): readonly FieldId[] {
  let known = groupsByEdition.get(edition);
  if (!known) groupsByEdition.set(edition, (known = new Map<string, FieldId[]>()));
  const key = `${of}*${column}`;
  let fields = known.get(key);
  if (!fields) {
    fields = edition.fields
      .map(({ id }) => id)
      .filter((id) => id === `${of}.${column}` || (id.startsWith(`${of}.`) && id.endsWith(`.${column}`)));
    known.set(key, fields);
  }
  return fields;
}

function amountOf(report: Report, edition: Edition, groups: readonly FieldGroup[]): Amount | null {
  const shares: number[] = [];
  const fields: FieldId[] = [];
  for (const group of groups) {
    const ids = fieldsOfGroup(edition, group);
    const figures = ids.map((id) => wholeFigure(report, edition, id));
    const values = figures.flatMap((value) => value ?? []);
    if (values.length === 0 || figures.includes(undefined)) return null;
    shares.push((group.sign ?? 1) * addUp(values));
    fields.push(...ids);
  }
  return { value: addUp(shares), fields };
}

/** What the number may be by the tables, the plainest first; null stands for a reading whose figures are not filled in or not read. */
export function amountsOf(
  report: Report,
  edition: Edition,
  quantities: readonly QuantityWords[],
): readonly (Amount | null)[] {
  const [only] = quantities;
  const readings =
    quantities.length === 1 && only
      ? only.readings
      : [quantities.flatMap(({ readings: [first = []] }) => first)];
  return readings
    .filter((groups) => groups.every((group) => fieldsOfGroup(edition, group).length > 0))
    .map((groups) => amountOf(report, edition, groups));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const GROUPED_ROW = /^requests\.([^.]+)\.[^.]+\.total$/;
const TAIL = OUTCOME_TAIL.source.slice(1);

/** Single outcomes by the names that the edition gives their rows. */
function outcomeRows(edition: Edition): QuantityWords[] {
  return edition.fields
    .filter((field) => GROUPED_ROW.test(field.id) && !field.rowName.includes('·'))
    .map((field) => ({
      id: field.id.slice('requests.'.length, -'.total'.length),
      rule: 'N-outcomes',
      topic: 'requests',
      before: new RegExp(`${escaped(field.rowName)}${TAIL}`),
      readings: [[{ of: field.id.slice(0, -'.total'.length), column: 'total' }]],
      amongOthers: true,
    }));
}

const byEdition = new WeakMap<Edition, readonly QuantityWords[]>();

/** Everything that texts say about reports of an edition. */
export function quantitiesOf(edition: Edition): readonly QuantityWords[] {
  let known = byEdition.get(edition);
  if (!known) {
    known = [...QUANTITIES, ...outcomeRows(edition)];
    byEdition.set(edition, known);
  }
  return known;
}
