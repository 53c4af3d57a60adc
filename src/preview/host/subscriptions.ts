/** Which events the client asked for: it registers each on a sheet or on the whole workbook. */
import type { Model } from './model';

export type EventName =
  | 'DataChanged'
  | 'Activated'
  | 'Deactivated'
  | 'Added'
  | 'Deleted'
  | 'SelectionChanged'
  | 'ProtectionChanged'
  | 'NameChanged'
  | 'VisibilityChanged'
  | 'Moved';

/** How the client calls the workbook as the target of an event. */
export const WORKBOOK_TARGET = 'Workbook';

type Methods<T> = Record<string, (target: T, args: readonly unknown[]) => unknown>;

/** These are named the other way round on the wire, `_RegisterEventMoved`. */
const TURNED: ReadonlySet<EventName> = new Set<EventName>(['NameChanged', 'VisibilityChanged', 'Moved']);

/** `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent` for each name. */
export function subscriptionMethods<T>(
  names: readonly EventName[],
  targetId: (target: T) => string,
  modelOf: (target: T) => Model,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const name of names) {
    const key = (target: T): string => `${targetId(target)}:${name}`;
    const called = TURNED.has(name) ? `Event${name}` : `${name}Event`;
    methods[`_Register${called}`] = (target) => void modelOf(target).subscriptions.add(key(target));
    methods[`_Unregister${called}`] = (target) => void modelOf(target).subscriptions.delete(key(target));
  }
  return methods;
}
