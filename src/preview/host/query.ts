/** `load`: reads the selected properties of an object, along navigation (`format/fill/color`) and over collections. */
import type { HostError } from './errors';
import type { HostObject } from './objectType';
import { toCamel, toPascal, type QueryInfo } from './protocol';

/** The object's keys that the client keeps: its own identity and the reference it is tracked by. */
export type Identify = (object: HostObject) => Record<string, unknown>;
export type UnknownMember = (object: HostObject, member: string) => HostError;

export interface Reader {
  readonly identify: Identify;
  readonly unknownMember: UnknownMember;
}

/** Answers one query in the names of the wire. */
export function readObject(reader: Reader, object: HostObject, query: QueryInfo): Record<string, unknown> {
  const selected = [...(query.Select ?? []), ...(query.Expand ?? []).map((link) => `${link}/*`)].filter(
    Boolean,
  );
  const paths = selected.map((path) => path.split('/').map(toCamel));
  return object.items ? readCollection(reader, object, paths, query) : readMembers(reader, object, paths);
}

function readMembers(
  reader: Reader,
  object: HostObject,
  paths: readonly string[][],
): Record<string, unknown> {
  const result: Record<string, unknown> = reader.identify(object);
  if (!paths.length || paths.some(([first, ...rest]) => first === '*' && !rest.length))
    readAll(object, result);
  const linked = new Map<string, string[][]>();
  for (const [name = '*', ...rest] of paths) {
    if (name === '*') continue;
    const property = rest.length ? undefined : object.property(name);
    if (property) result[toPascal(name)] = property.get();
    else if (object.link(name))
      linked.set(name, [...(linked.get(name) ?? []), ...(rest.length ? [rest] : [])]);
    else throw reader.unknownMember(object, name);
  }
  for (const [name, rest] of linked) {
    const target = object.link(name)?.() ?? null;
    if (target === null) result[toPascal(name)] = null;
    else if (target.items) result[toPascal(name)] = readCollection(reader, target, rest, {});
    else result[toPascal(name)] = readMembers(reader, target, rest);
  }
  return result;
}

/** `load()` without names reads what this stand-in models and leaves out the rest. */
function readAll(object: HostObject, result: Record<string, unknown>): void {
  for (const name of object.propertyNames()) result[toPascal(name)] = object.property(name)?.get();
}

/** Paths on a collection are those of its items, except its own properties such as `count`. */
function readCollection(
  reader: Reader,
  collection: HostObject,
  paths: readonly string[][],
  { Top, Skip = 0 }: QueryInfo,
): Record<string, unknown> {
  const result: Record<string, unknown> = reader.identify(collection);
  const ofItems: string[][] = [];
  let wantsItems = paths.length === 0;
  for (const path of paths) {
    const [first = '*', ...rest] = path;
    const property = rest.length ? undefined : collection.property(first);
    if (property) {
      result[toPascal(first)] = property.get();
      continue;
    }
    wantsItems = true;
    const itemPath = first === 'items' ? rest : path;
    if (itemPath.length) ofItems.push(itemPath);
  }
  if (!wantsItems) return result;
  const items = (collection.items?.() ?? []).slice(Skip, Top === undefined ? undefined : Skip + Top);
  result['_Items'] = items.map((item, index) => ({
    ...readMembers(reader, item, ofItems),
    _Index: index + Skip,
  }));
  return result;
}
