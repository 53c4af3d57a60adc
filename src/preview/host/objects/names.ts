/** Excel.NamedItemCollection and Excel.NamedItem, of the workbook and of a sheet. */
import type { DefinedName } from '../../store/names';
import { flag, optionalText, text } from '../arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
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
      set: (target, value) => change(target, { comment: text(value) }),
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

function find(model: Model, key: unknown): HostObject | null {
  const name = model.store.names.find(text(key));
  return name ? nameObject(model, name.id) : null;
}

function get(model: Model, key: unknown): HostObject {
  const name = find(model, key);
  if (!name) throw itemNotFound();
  return name;
}

/** A range or a formula; addresses without a sheet would depend on the cell that is selected. */
function formulaOf(model: Model, value: unknown): string {
  const range = rangeFormula(model, value);
  if (range !== undefined) return range;
  const formula = text(value);
  if (!formula.startsWith('=') || formula.length < 2) throw invalidArgument();
  return formula;
}

export const namesType: ObjectType<Model> = {
  name: 'NamedItemCollection',
  items: (model) => model.store.names.all().map(({ id }) => nameObject(model, id)),
  item: get,
  methods: {
    add: (model, [name, reference, comment]) => {
      const wanted = text(name);
      checkDefinedName(wanted);
      if (model.store.names.find(wanted)) throw itemAlreadyExists();
      return nameObject(
        model,
        model.store.names.add(wanted, formulaOf(model, reference), optionalText(comment) ?? '').id,
      );
    },
    getItem: (model, [key]) => get(model, key),
    getItemOrNullObject: (model, [key]) => find(model, key),
    getCount: ({ store }) => store.names.all().length,
  },
};

/** Excel.Worksheet.names: what copying a sheet has made; nothing else of it is asked for. */
export const localNamesType: ObjectType<SheetTarget> = {
  name: 'NamedItemCollection',
  items: ({ model, sheetId }) => model.store.names.all(sheetId).map(({ id }) => nameObject(model, id)),
};
