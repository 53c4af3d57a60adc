/** Which events the client asked for: it registers each on a sheet or on the whole workbook. */
import type { Model } from './model';

export type EventName =
  'DataChanged' | 'Activated' | 'Deactivated' | 'Added' | 'Deleted' | 'SelectionChanged' | 'NameChanged';

/** How the client calls the workbook as the target of an event. */
export const WORKBOOK_TARGET = 'Workbook';

type Methods<T> = Record<string, (target: T, args: readonly unknown[]) => unknown>;

/** `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent` for each name. */
export function subscriptionMethods<T>(
  names: readonly EventName[],
  targetId: (target: T) => string,
  modelOf: (target: T) => Model,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const name of names) {
    const key = (target: T): string => `${targetId(target)}:${name}`;
    methods[`_Register${name}Event`] = (target) => void modelOf(target).subscriptions.add(key(target));
    methods[`_Unregister${name}Event`] = (target) => void modelOf(target).subscriptions.delete(key(target));
  }
  return methods;
}
