/**
 * Parts that load when they are needed or ahead of it. Unlike `lazy`, one that is there already is drawn at once:
 * Suspense would hold it back for half a second.
 */
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { loadBegunMessages } from '../../messages/load';

export interface LaterPart<Props> {
  (props: Props): JSX.Element | null;
  /** Loads it ahead. */
  readonly load: () => Promise<void>;
}

/**
 * The component that `load` brings, once the words that the first view does without are there; a failure to load is thrown
 * while drawing, for the boundary to catch.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  const kept: { part: ComponentType<Props> | null } = { part: null };
  const keep = async () => {
    if (kept.part) return;
    const [part] = await Promise.all([load(), loadBegunMessages()]);
    kept.part = part;
  };
  function Later(props: Props) {
    const [there, setThere] = useState(kept.part !== null);
    const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
    useEffect(() => {
      if (!there)
        keep().then(
          () => setThere(true),
          (thrown: unknown) => setFailure({ thrown }),
        );
    }, [there]);
    if (failure) throw failure.thrown;
    const Part = kept.part;
    return there && Part ? <Part {...props} /> : null;
  }
  return Object.assign(Later, { load: keep });
}
