/** How an object of Excel's model is declared: its members as tables, in the names of Office.js. */

export interface Property<T> {
  readonly get: (target: T) => unknown;
  /** Absent where the property is read-only. */
  readonly set?: (target: T, value: unknown) => void;
}

export interface ObjectType<T> {
  /** The class in Office.js, e.g. `Range`. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation to another object; null where there is none. */
  readonly links?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** A method gives an object, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  /** What a collection holds. */
  readonly items?: (target: T) => HostObject[];
  /** `getItem`; throws ItemNotFound. */
  readonly item?: (target: T, key: unknown) => HostObject;
  /** What the client keeps to find the object again, e.g. `{Id}`. */
  readonly identity?: (target: T) => Record<string, unknown>;
}

/** An object of the model, with its members bound to what it stands for. */
export interface HostObject {
  readonly typeName: string;
  identity(): Record<string, unknown>;
  propertyNames(): string[];
  property(name: string): { get(): unknown; set: ((value: unknown) => void) | undefined } | undefined;
  link(name: string): (() => HostObject | null) | undefined;
  method(name: string): ((args: readonly unknown[]) => unknown) | undefined;
  readonly items: (() => HostObject[]) | undefined;
  readonly item: ((key: unknown) => HostObject) | undefined;
}

class BoundObject<T> implements HostObject {
  constructor(
    private readonly type: ObjectType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  identity(): Record<string, unknown> {
    return this.type.identity?.(this.target) ?? {};
  }

  propertyNames(): string[] {
    return Object.keys(this.type.properties ?? {});
  }

  property(name: string): ReturnType<HostObject['property']> {
    const property = own(this.type.properties, name);
    if (!property) return undefined;
    const { get, set } = property;
    return { get: () => get(this.target), set: set && ((value) => set(this.target, value)) };
  }

  link(name: string): (() => HostObject | null) | undefined {
    const link = own(this.type.links, name);
    return link && (() => link(this.target));
  }

  method(name: string): ((args: readonly unknown[]) => unknown) | undefined {
    const method = own(this.type.methods, name);
    return method && ((args) => method(this.target, args));
  }

  get items(): (() => HostObject[]) | undefined {
    const { items } = this.type;
    return items && (() => items(this.target));
  }

  get item(): ((key: unknown) => HostObject) | undefined {
    const { item } = this.type;
    return item && ((key) => item(this.target, key));
  }
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Makes an object of a type. */
export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  return new BoundObject(type, target);
}

/** What an object of this type stands for; undefined when it is something else. */
export function targetOf<T>(type: ObjectType<T>, value: unknown): T | undefined {
  return value instanceof BoundObject && value.typeName === type.name ? (value.target as T) : undefined;
}

export const isHostObject = (value: unknown): value is HostObject => value instanceof BoundObject;
