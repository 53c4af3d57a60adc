/**
 * Runs the actions of a request in order. The first failure ends the request and earlier effects stay, as in Excel:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
import {
  apiNotFound,
  generalException,
  HostError,
  invalidArgument,
  invalidOperation,
  invalidReference,
  notModelled,
} from './errors';
import { isHostObject, type HostObject } from './objectType';
import {
  ActionType,
  PathType,
  toCamel,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { readObject, type Reader } from './query';

export interface DispatcherHooks {
  readonly root: HostObject;
  /** Objects the client makes by name, such as services. */
  readonly services: Readonly<Record<string, HostObject>>;
  /** Whether Office.js has a member; undefined when the class itself is unknown. */
  readonly clientHas: (typeName: string, member: string) => boolean | undefined;
  /** Called before every read. */
  readonly beforeRead: () => Promise<void>;
  /** Called before every write; may throw. */
  readonly beforeWrite: () => void;
}

type Resolved = Map<number, HostObject | null>;

export class Dispatcher {
  private readonly tracked = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private lastReference = 0;
  private readonly reader: Reader;

  constructor(private readonly hooks: DispatcherHooks) {
    this.reader = {
      identify: (object) => this.identify(object),
      unknownMember: (object, member) => this.unknownMember(object, member),
    };
  }

  /** How many objects the client keeps tracked. */
  get trackedCount(): number {
    return this.tracked.size;
  }

  release(reference: unknown): void {
    this.tracked.delete(String(reference));
  }

  async run(request: RequestBody): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const resolved: Resolved = new Map();
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.act(action, request, resolved);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        const error =
          thrown instanceof HostError
            ? thrown
            : generalException(String(thrown instanceof Error ? thrown.stack : thrown));
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: location(action, request.ObjectPaths, resolved),
          ActionIndex: index,
          HttpStatusCode: error.httpStatus,
        };
        break;
      }
    }
    return response;
  }

  private async act(action: Action, request: RequestBody, resolved: Resolved): Promise<unknown> {
    if (isWrite(action, request.ObjectPaths, resolved)) this.hooks.beforeWrite();
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId, request, resolved);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.identify(object);
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        if (!object) return null;
        await this.hooks.beforeRead();
        const result = readObject(this.reader, object, action.QueryInfo ?? {});
        return action.ActionType === ActionType.Query ? result : camelKeys(result);
      }
      case ActionType.Method:
        return object && this.call(object, action, request, resolved);
      case ActionType.SetProperty:
        this.set(object, toCamel(action.Name), this.args(action.ArgumentInfo, request, resolved)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, toCamel(name), value);
        return null;
      case ActionType.RecursiveQuery:
      case ActionType.EnsureUnchanged:
        throw notModelled(`actions of type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action, request: RequestBody, resolved: Resolved): unknown {
    if (action.Name === '_KeepReference') return this.track(object);
    const method = object.method(toCamel(action.Name));
    if (!method) throw this.unknownMember(object, toCamel(action.Name));
    const result = method(this.args(action.ArgumentInfo, request, resolved));
    return isHostObject(result) ? this.identify(result) : result;
  }

  private set(object: HostObject | null, name: string, value: unknown): void {
    if (!object) throw invalidOperation('A property of a null object cannot be set.');
    const property = object.property(name);
    if (!property) throw this.unknownMember(object, name);
    if (!property.set) throw invalidArgument();
    property.set(value);
  }

  private resolve(pathId: number, request: RequestBody, resolved: Resolved): HostObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[pathId];
    if (!path) throw invalidReference();
    const object = this.walk(path, request, resolved);
    resolved.set(pathId, object);
    return object;
  }

  private walk(path: ObjectPath, request: RequestBody, resolved: Resolved): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.hooks.root;
      case PathType.NullObject:
        return null;
      case PathType.NewObject: {
        const service = this.hooks.services[path.Name];
        if (!service) throw notModelled(path.Name);
        return service;
      }
      case PathType.ReferenceId: {
        const object = this.tracked.get(path.Name);
        if (!object) throw invalidReference();
        return object;
      }
      case PathType.Property:
      case PathType.Indexer:
      case PathType.Method:
        return this.step(path, request, resolved);
    }
  }

  /** From an object to another one; from a null object to a null object. */
  private step(path: ObjectPath, request: RequestBody, resolved: Resolved): HostObject | null {
    const parent =
      path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId, request, resolved);
    if (!parent) return null;
    const name = toCamel(path.Name);
    const args = this.args(path.ArgumentInfo, request, resolved);
    if (path.ObjectPathType === PathType.Property) {
      const link = parent.link(name);
      if (!link) throw this.unknownMember(parent, name);
      return link();
    }
    if (path.ObjectPathType === PathType.Indexer) {
      if (!parent.item) throw this.unknownMember(parent, 'getItem');
      return parent.item(args[0]);
    }
    const method = parent.method(name);
    if (!method) throw this.unknownMember(parent, name);
    const result = method(args);
    return isHostObject(result) ? result : null;
  }

  /** Objects of the client travel as the ids of their paths. */
  private args(info: ArgumentInfo | undefined, request: RequestBody, resolved: Resolved): unknown[] {
    const substitute = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference, request, resolved);
      if (Array.isArray(value))
        return value.map((entry, index) =>
          substitute(entry, Array.isArray(reference) ? reference[index] : 0),
        );
      if (value === null || typeof value !== 'object') return value;
      const id = (value as { readonly _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof id === 'number') return this.resolve(id, request, resolved);
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, substitute(entry, 0)]));
    };
    return (info?.Arguments ?? []).map((value, index) =>
      substitute(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private track(object: HostObject): null {
    if (!this.references.has(object)) this.references.set(object, `reference-${++this.lastReference}`);
    const reference = this.references.get(object) ?? '';
    this.tracked.set(reference, object);
    return null;
  }

  private identify(object: HostObject): Record<string, unknown> {
    const reference = this.references.get(object);
    const isTracked = reference !== undefined && this.tracked.has(reference);
    return { ...object.identity(), ...(isTracked ? { _ReferenceId: reference } : {}) };
  }

  private unknownMember(object: HostObject, member: string): HostError {
    const name = `${object.typeName}.${member}`;
    return this.hooks.clientHas(object.typeName, member) === false ? apiNotFound(name) : notModelled(name);
  }
}

const READS = /^(?:_|get|is)/i;

/** Whether an action changes the workbook: setting a property, or a method that is no getter. */
function isWrite(action: Action, paths: RequestBody['ObjectPaths'], resolved: Resolved): boolean {
  if (action.ActionType === ActionType.SetProperty || action.ActionType === ActionType.Update) return true;
  if (action.ActionType === ActionType.Method) return !READS.test(action.Name);
  const path = paths[action.ObjectPathId];
  if (action.ActionType !== ActionType.Instantiate || resolved.has(action.ObjectPathId)) return false;
  return path?.ObjectPathType === PathType.Method && !READS.test(path.Name);
}

/** Where an error arose, as `Range.values` or `WorksheetCollection.getItem`. */
function location(action: Action, paths: RequestBody['ObjectPaths'], resolved: Resolved): string {
  const path = paths[action.ObjectPathId];
  const isPath = action.ActionType === ActionType.Instantiate;
  const owner =
    resolved.get((isPath ? path?.ParentObjectPathId : action.ObjectPathId) ?? -1)?.typeName ?? 'Object';
  if (!isPath) return `${owner}.${toCamel(action.Name)}`;
  return `${owner}.${path?.ObjectPathType === PathType.Indexer ? 'getItem' : toCamel(path?.Name ?? '')}`;
}

function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key === '_Items' ? 'items' : toCamel(key),
      camelKeys(entry),
    ]),
  );
}
