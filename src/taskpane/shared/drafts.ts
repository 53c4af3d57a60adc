/** What was typed and is not saved yet: it outlives the view it was typed in, and every reading of the workbook. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Services } from '../services/services';
import { usePane } from '../state/PaneContext';

interface Draft {
  readonly text: string;
  /** What was saved when it was begun. */
  readonly before: string;
}

/** Texts by what they are of. */
export class Drafts {
  private drafts: ReadonlyMap<string, Draft> = new Map();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another value after each change. */
  readonly snapshot = (): ReadonlyMap<string, Draft> => this.drafts;

  private put(drafts: ReadonlyMap<string, Draft>): void {
    this.drafts = drafts;
    this.listeners.forEach((listener) => listener());
  }

  /** What is typed; `saved` is what it takes the place of. */
  readonly type = (key: string, text: string, saved: string): void => {
    if (text === saved) return this.drop(key);
    const before = this.drafts.get(key)?.before ?? saved;
    this.put(new Map(this.drafts).set(key, { text, before }));
  };

  readonly drop = (key: string): void => {
    if (!this.drafts.has(key)) return;
    this.put(new Map([...this.drafts].filter(([each]) => each !== key)));
  };

  /** Of what is gone nothing is left to be saved. */
  readonly clear = (): void => this.put(new Map());
}

const ofPanes = new WeakMap<Services, Drafts>();

/** What is typed in the views of a pane: one set, however often they come and go. */
export function usePaneDrafts(): Drafts {
  const { services } = usePane();
  const drafts = ofPanes.get(services) ?? new Drafts();
  ofPanes.set(services, drafts);
  return drafts;
}

export interface Typed {
  /** What is typed, else what is saved. */
  readonly text: string;
  /** Something is typed that is not saved. */
  readonly isUnsaved: boolean;
  /** What was saved meanwhile in its place, by others; null for nothing. */
  readonly overtaken: string | null;
  readonly type: (text: string) => void;
  readonly drop: () => void;
}

/** Whether two texts are the same in a cell, which keeps no spaces around one. */
export const isSame = (one: string, other: string): boolean => one.trim() === other.trim();

/** A text that is being typed in the place of one that is saved. */
export function useTyped(drafts: Drafts, key: string, saved: string): Typed {
  const draft = useSyncExternalStore(drafts.subscribe, drafts.snapshot).get(key);
  const isUnsaved = draft !== undefined && !isSame(draft.text, saved);
  // What was typed is what is saved now. A space that is typed at the end stays: a word may follow.
  const isSaved = draft !== undefined && !isUnsaved && !isSame(draft.before, saved);
  useEffect(() => {
    if (isSaved) drafts.drop(key);
  }, [drafts, key, isSaved]);
  return {
    text: draft?.text ?? saved,
    isUnsaved,
    overtaken: isUnsaved && !isSame(draft.before, saved) ? saved : null,
    type: (text) => drafts.type(key, text, saved),
    drop: () => drafts.drop(key),
  };
}

type Fields<V> = Readonly<Record<keyof V, string>>;

export interface TypedFields<V> {
  /** What is typed; in fields that nothing was typed into, what is saved. */
  readonly values: V;
  readonly type: (values: V) => void;
  readonly drop: () => void;
}

/** Fields that are filled in and saved together. */
export function useTypedFields<V extends Fields<V>>(drafts: Drafts, key: string, saved: V): TypedFields<V> {
  const typed = useSyncExternalStore(drafts.subscribe, drafts.snapshot);
  const fields = Object.keys(saved) as (keyof V & string)[];
  const keyOf = (field: string): string => `${key} ${field}`;
  useEffect(() => {
    for (const field of fields) if (typed.get(keyOf(field))?.text === saved[field]) drafts.drop(keyOf(field));
  });
  return {
    values: Object.fromEntries(
      fields.map((field) => [field, typed.get(keyOf(field))?.text ?? saved[field]]),
    ) as V,
    type: (values) => {
      for (const field of fields) drafts.type(keyOf(field), values[field], saved[field]);
    },
    drop: () => {
      for (const field of fields) drafts.drop(keyOf(field));
    },
  };
}

/** A box that is ticked or not, kept like what is typed. */
export function useChosen(drafts: Drafts, key: string): readonly [boolean, (chosen: boolean) => void] {
  const { text, type } = useTyped(drafts, key, '');
  return [text !== '', (chosen) => type(chosen ? key : '')];
}
