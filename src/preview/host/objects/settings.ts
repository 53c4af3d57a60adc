/** Excel.SettingCollection: what the add-in keeps in the workbook for itself. */
import { text } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import { checkSettings } from '../limits';
import type { Model } from '../model';
import { hostObject, type HostObject, type ObjectType } from '../objectType';

interface SettingTarget {
  readonly model: Model;
  readonly key: string;
}

function keep({ store }: Model, key: string, value: unknown): void {
  const { settings } = store.beside;
  if (key === '' || value === undefined) throw invalidArgument();
  checkSettings(new Map(settings).set(key, value));
  settings.set(key, value);
}

const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => model.store.beside.settings.get(key),
      set: ({ model, key }, value) => keep(model, key, value),
    },
  },
  methods: { delete: ({ model, key }) => void model.store.beside.settings.delete(key) },
};

function find(model: Model, key: unknown): HostObject | null {
  const name = text(key);
  return model.store.beside.settings.has(name) ? hostObject(settingType, { model, key: name }) : null;
}

function get(model: Model, key: unknown): HostObject {
  const setting = find(model, key);
  if (!setting) throw itemNotFound();
  return setting;
}

export const settingsType: ObjectType<Model> = {
  name: 'SettingCollection',
  items: (model) =>
    [...model.store.beside.settings.keys()].map((key) => hostObject(settingType, { model, key })),
  item: get,
  methods: {
    /** "Sets or adds the specified setting to the workbook." */
    add: (model, [key, value]) => {
      keep(model, text(key), value);
      return hostObject(settingType, { model, key: text(key) });
    },
    getItem: (model, [key]) => get(model, key),
    getItemOrNullObject: (model, [key]) => find(model, key),
    getCount: ({ store }) => store.beside.settings.size,
  },
};
