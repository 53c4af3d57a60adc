/**
 * Comments, drawings, charts, tables and pivot tables: how many there are, and where. Only a person adds them. Notes are
 * none of them: the client that npm ships has no member for those (ExcelApi 1.18).
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet
 */
import { areaName } from '../../store/area';
import type { ObjectKind, SheetObject } from '../../store/objects';
import { pointsOf } from '../../store/styles';
import { text, whole } from '../arguments';
import { itemNotFound } from '../errors';
import type { Model, SheetTarget } from '../model';
import { hostObject, type HostObject, type ObjectType, type Property } from '../objectType';
import { rangeAt, worksheetObject } from './addresses';

type ReadableKind = Exclude<ObjectKind, 'note'>;

interface Target {
  readonly model: Model;
  readonly id: string;
}

interface CollectionTarget {
  readonly model: Model;
  /** Absent where all sheets are meant. */
  readonly sheetId?: string;
}

function current({ model, id }: Target): SheetObject {
  const object = model.store.objects.find(id);
  if (!object) throw itemNotFound();
  return object;
}

const read = (get: (object: SheetObject, model: Model) => unknown): Property<Target> => ({
  get: (target) => get(current(target), target.model),
});

const placeOf = (target: Target): HostObject => {
  const { sheetId, area } = current(target);
  return rangeAt({ model: target.model, sheetId }, area);
};

const sheetOf = (target: Target): HostObject =>
  worksheetObject({ model: target.model, sheetId: current(target).sheetId });

/** The distance from the edge of the sheet, in points. */
function distance({ sheetId }: SheetObject, { store }: Model, axis: 'row' | 'column', end: number): number {
  let sum = 0;
  const sheet = store.book.sheet(sheetId);
  for (let index = 0; index < end; index++)
    sum += axis === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
  return pointsOf(sum);
}

const left = read((object, model) => distance(object, model, 'column', object.area.startColumn));
const top = read((object, model) => distance(object, model, 'row', object.area.startRow));
const width = read(
  (object, model) =>
    distance(object, model, 'column', object.area.endColumn + 1) -
    distance(object, model, 'column', object.area.startColumn),
);
const height = read(
  (object, model) =>
    distance(object, model, 'row', object.area.endRow + 1) -
    distance(object, model, 'row', object.area.startRow),
);

const id = read((object) => object.id);
const name = read((object) => object.name);
const content = read((object) => object.content);
const identity = ({ id: Id }: Target) => ({ Id });

const remove = ({ model, id: own }: Target): void => model.store.objects.delete(own);

const drawn: Pick<ObjectType<Target>, 'properties' | 'identity'> = {
  identity,
  properties: { id, name, left, top, width, height },
};

const TYPES: Readonly<Record<ReadableKind, ObjectType<Target>>> = {
  comment: {
    name: 'Comment',
    identity,
    properties: { id, content },
    methods: { getLocation: placeOf, delete: remove },
  },
  shape: { name: 'Shape', ...drawn },
  chart: { name: 'Chart', ...drawn, links: { worksheet: sheetOf } },
  table: {
    name: 'Table',
    identity,
    properties: { id, name },
    links: { worksheet: sheetOf },
    methods: { getRange: placeOf },
  },
  pivotTable: {
    name: 'PivotTable',
    identity,
    properties: { id, name },
    links: {
      worksheet: sheetOf,
      layout: (target) => hostObject(pivotLayoutType, target),
    },
  },
};

const pivotLayoutType: ObjectType<Target> = { name: 'PivotLayout', methods: { getRange: placeOf } };

/** Excel's collection of a kind, of a sheet or of the workbook. */
function collectionType(typeName: string, kind: ReadableKind): ObjectType<CollectionTarget> {
  const all = ({ model, sheetId }: CollectionTarget): SheetObject[] => model.store.objects.of(kind, sheetId);
  const made = ({ model }: CollectionTarget, object: SheetObject | undefined): HostObject | null =>
    object ? hostObject(TYPES[kind], { model, id: object.id }) : null;
  const found = (target: CollectionTarget, key: unknown): HostObject | null => {
    const wanted = text(key);
    const isWanted = (object: SheetObject): boolean =>
      object.id === wanted || object.name === wanted || areaName(object.area) === wanted;
    return made(target, all(target).find(isWanted));
  };
  const item = (target: CollectionTarget, key: unknown): HostObject => {
    const object = found(target, key);
    if (!object) throw itemNotFound();
    return object;
  };
  return {
    name: typeName,
    properties: { count: { get: (target) => all(target).length } },
    items: (target) => all(target).flatMap((object) => made(target, object) ?? []),
    item,
    methods: {
      getCount: (target) => all(target).length,
      getItem: (target, [key]) => item(target, key),
      getItemOrNullObject: (target, [key]) => found(target, key),
      getItemAt: (target, [index]) => {
        const object = made(target, all(target)[whole(index, 0)]);
        if (!object) throw itemNotFound();
        return object;
      },
    },
  };
}

const COLLECTIONS = {
  comments: collectionType('CommentCollection', 'comment'),
  shapes: collectionType('ShapeCollection', 'shape'),
  charts: collectionType('ChartCollection', 'chart'),
  tables: collectionType('TableCollection', 'table'),
  pivotTables: collectionType('PivotTableCollection', 'pivotTable'),
};

type Links<T> = Readonly<Record<string, (target: T) => HostObject>>;

export const sheetObjectLinks: Links<SheetTarget> = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([key, type]) => [key, (sheet: SheetTarget) => hostObject(type, sheet)]),
);

const OF_WORKBOOK = ['comments', 'tables', 'pivotTables'] as const;

export const workbookObjectLinks: Links<Model> = Object.fromEntries(
  OF_WORKBOOK.map((key) => [key, (model: Model) => hostObject(COLLECTIONS[key], { model })]),
);
