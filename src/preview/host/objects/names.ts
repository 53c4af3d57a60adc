/** Excel.NamedItemCollection and Excel.NamedItem, of the workbook and of a sheet. */
import type { DefinedName } from '../../store/names';
import { flag, text } from '../arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { limited } from '../limits';
import type { Model, SheetTarget } from '../model';
import { hostObject, type HostObject, type ObjectType } from '../objectType';
import { checkDefinedName } from '../rules';
import { rangeAt, rangeFormula } from './addresses';

interface NameTarget {
  readonly model: Model;
  readonly id: string;
}

function current({ model, id }: NameTarget): DefinedName {
  const name = model.store.names.byId(id);
  if (!name) throw itemNotFound();
  return name;
}

const change = (target: NameTarget, changed: Partial<DefinedName>): void =>
  target.model.store.names.set({ ...current(target), ...changed });

function rangeOf(target: NameTarget): HostObject | null {
  const place = target.model.store.names.place(current(target));
  return place ? rangeAt({ model: target.model, sheetId: place.sheetId }, place.area) : null;
}

/** Excel.NamedItemType. */
function typeOf(target: NameTarget): string {
  const { formula } = current(target);
  if (target.model.store.names.place(current(target))) return 'Range';
  if (formula.includes('#REF!')) return 'Error';
  const body = formula.slice(1);
  if (/^-?\d+$/.test(body)) return 'Integer';
  if (body !== '' && Number.isFinite(Number(body))) return 'Double';
  return /^(?:TRUE|FALSE)$/i.test(body) ? 'Boolean' : 'String';
}

const nameType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  identity: (target) => ({ _Id: current(target).name }),
  properties: {
    name: { get: (target) => current(target).name },
    formula: {
      get: (target) => current(target).formula,
      set: (target, value) => change(target, { formula: formulaOf(target.model, value) }),
    },
    value: { get: (target) => current(target).formula.slice(1) },
    type: { get: typeOf },
    scope: { get: (target) => (current(target).sheetId === null ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (target) => current(target).visible,
      set: (target, value) => change(target, { visible: flag(value) }),
    },
    comment: {
      get: (target) => current(target).comment,
      set: (target, value) => change(target, { comment: limited(value, 'nameComment') }),
    },
  },
  methods: {
    getRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: rangeOf,
    delete: (target) => target.model.store.names.delete(current(target)),
  },
};

const nameObject = (model: Model, id: string): HostObject => hostObject(nameType, { model, id });

/** Names of the whole workbook, or of one sheet. */
interface NamesTarget {
  readonly model: Model;
  readonly sheetId: string | null;
}

const all = ({ model, sheetId }: NamesTarget): DefinedName[] => model.store.names.all(sheetId);

function find({ model, sheetId }: NamesTarget, key: unknown): HostObject | null {
  const name = model.store.names.find(text(key), sheetId);
  return name ? nameObject(model, name.id) : null;
}

function get(target: NamesTarget, key: unknown): HostObject {
  const name = find(target, key);
  if (!name) throw itemNotFound();
  return name;
}

/** A range or a formula; addresses without a sheet would depend on the cell that is selected. */
function formulaOf(model: Model, value: unknown): string {
  const range = rangeFormula(model, value);
  if (range !== undefined) return range;
  const formula = limited(value, 'nameFormula');
  if (!formula.startsWith('=') || formula.length < 2) throw invalidArgument();
  return formula;
}

const collectionType: ObjectType<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (target) => all(target).map(({ id }) => nameObject(target.model, id)),
  item: get,
  methods: {
    add: (target, [name, reference, comment]) => {
      const { model, sheetId } = target;
      const wanted = text(name);
      checkDefinedName(wanted);
      if (find(target, wanted)) throw itemAlreadyExists();
      const formula = formulaOf(model, reference);
      const said = limited(comment ?? '', 'nameComment');
      return nameObject(model, model.store.names.add(wanted, formula, said, sheetId).id);
    },
    getItem: (target, [key]) => get(target, key),
    getItemOrNullObject: (target, [key]) => find(target, key),
    getCount: (target) => all(target).length,
  },
};

/** Excel.Workbook.names. */
export const workbookNames = (model: Model): HostObject =>
  hostObject(collectionType, { model, sheetId: null });

/** Excel.Worksheet.names: what counts on the sheet alone, such as the copies of names that copying it has made. */
export const sheetNames = (sheet: SheetTarget): HostObject => hostObject(collectionType, sheet);
