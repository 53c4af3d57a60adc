/** Excel.DocumentProperties with the custom properties of the workbook. */
import { text } from '../arguments';
import { itemNotFound } from '../errors';
import { propertyText, readableProperty } from '../limits';
import type { Model } from '../model';
import { hostObject, type HostObject, type ObjectType, type Property } from '../objectType';

interface CustomPropertyTarget {
  readonly model: Model;
  readonly key: string;
}

function customValue(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return propertyText(value);
}

const TYPES: Readonly<Record<string, string>> = { string: 'String', number: 'Number', boolean: 'Boolean' };

const customPropertyType: ObjectType<CustomPropertyTarget> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ model, key }) => readableProperty(model.store.beside.customProperties.get(key)),
      set: ({ model, key }, value) => void model.store.beside.customProperties.set(key, customValue(value)),
    },
    type: { get: ({ model, key }) => TYPES[typeof model.store.beside.customProperties.get(key)] ?? 'String' },
  },
  methods: { delete: ({ model, key }) => void model.store.beside.customProperties.delete(key) },
};

/** Keys are found in any case of letters. */
function keptKey({ store }: Model, wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  return [...store.beside.customProperties.keys()].find((candidate) => candidate.toLowerCase() === lower);
}

function find(model: Model, wanted: unknown): HostObject | null {
  const key = keptKey(model, text(wanted));
  return key === undefined ? null : hostObject(customPropertyType, { model, key });
}

function get(model: Model, key: unknown): HostObject {
  const property = find(model, key);
  if (!property) throw itemNotFound();
  return property;
}

const customPropertiesType: ObjectType<Model> = {
  name: 'CustomPropertyCollection',
  items: (model) =>
    [...model.store.beside.customProperties.keys()].map((key) =>
      hostObject(customPropertyType, { model, key }),
    ),
  item: get,
  methods: {
    /** "Creates a new or sets an existing custom property." */
    add: (model, [key, value]) => {
      const given = propertyText(key);
      const kept = keptKey(model, given) ?? given;
      model.store.beside.customProperties.set(kept, customValue(value));
      return hostObject(customPropertyType, { model, key: kept });
    },
    deleteAll: ({ store }) => store.beside.customProperties.clear(),
    getItem: (model, [key]) => get(model, key),
    getItemOrNullObject: (model, [key]) => find(model, key),
    getCount: ({ store }) => store.beside.customProperties.size,
  },
};

const own = (key: string): Property<Model> => ({
  get: ({ store }) => store.beside.properties.get(key) ?? '',
  set: ({ store }, value) => void store.beside.properties.set(key, text(value)),
});

export const propertiesType: ObjectType<Model> = {
  name: 'DocumentProperties',
  properties: {
    title: own('title'),
    subject: own('subject'),
    author: own('author'),
    keywords: own('keywords'),
    comments: own('comments'),
    category: own('category'),
    manager: own('manager'),
    company: own('company'),
  },
  links: { custom: (model) => hostObject(customPropertiesType, model) },
};
