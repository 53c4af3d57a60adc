/** The figures behind a quantity: fields of the edition, found by the start and the end of their ids. */
import { MONEY_UNIT, QUANTITIES, addUp, fieldOf, roundAmount } from '../form';
import type { Edition, FieldGroup, FieldId, Quantity } from '../form';
import { countOf, wholeFigure } from '../report';
import type { Report } from '../report';
import { cutterOf } from './claims/words';
import type { Cutter, Name } from './claims/words';

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

/** 表二 has amounts in 万元, texts are read in 元. */
const YUAN_OF_AMOUNT = 10_000;

const isAmount = (edition: Edition, id: FieldId): boolean => fieldOf(edition, id).measure === 'amount';

function amountOf(
  report: Report,
  edition: Edition,
  groups: readonly FieldGroup[],
  times: number,
): Amount | null {
  const shares: number[] = [];
  const fields: FieldId[] = [];
  for (const group of groups) {
    const ids = fieldsOfGroup(edition, group);
    const figures = ids.map((id) =>
      isAmount(edition, id) ? countOf(report, id) : wholeFigure(report, edition, id),
    );
    const values = figures.flatMap((value) => value ?? []);
    if (values.length === 0 || figures.includes(undefined)) return null;
    shares.push((group.sign ?? 1) * addUp(values));
    fields.push(...ids);
  }
  return { value: roundAmount(addUp(shares) * times), fields };
}

/** What the number may be by the tables, the plainest first; null stands for a reading whose figures are not filled in or not read. */
export function amountsOf(
  report: Report,
  edition: Edition,
  quantities: readonly Quantity[],
  unit?: string,
): readonly (Amount | null)[] {
  const [only] = quantities;
  const readings =
    quantities.length === 1 && only
      ? only.readings
      : [quantities.flatMap(({ readings: [first = []] }) => first)];
  return readings
    .filter((groups) => groups.every((group) => fieldsOfGroup(edition, group).length > 0))
    .map((groups) => amountOf(report, edition, groups, unit === MONEY_UNIT ? YUAN_OF_AMOUNT : 1));
}

const GROUPED_ROW = /^requests\.([^.]+)\.[^.]+\.total$/;

/** Single outcomes of an edition: the id of their quantity, and the name of their row. */
const outcomeRows = (edition: Edition): { readonly quantity: Quantity; readonly name: string }[] =>
  edition.fields
    .filter((field) => GROUPED_ROW.test(field.id) && !field.rowName.includes('·'))
    .map(({ id, rowName }) => {
      const of = id.slice(0, -'.total'.length);
      const quantity: Quantity = {
        id: of.slice('requests.'.length),
        rule: 'N-outcomes',
        topic: 'requests',
        readings: [[{ of, column: 'total' }]],
      };
      return { quantity, name: rowName };
    });

/** What texts about reports of an edition say: their words, and what these name. */
export interface Language {
  readonly cut: Cutter;
  readonly quantities: readonly Quantity[];
  readonly quantityOf: (id: string) => Quantity | undefined;
}

const byEdition = new WeakMap<Edition, Language>();

export function languageOf(edition: Edition): Language {
  const known = byEdition.get(edition);
  if (known) return known;
  const rows = outcomeRows(edition);
  const quantities = [...QUANTITIES, ...rows.map(({ quantity }) => quantity)];
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const cut = cutterOf(rows.map(({ quantity, name }): Name => [name, `outcome.${quantity.id}`]));
  const language = { cut, quantities, quantityOf: (id: string) => byId.get(id) };
  byEdition.set(edition, language);
  return language;
}
