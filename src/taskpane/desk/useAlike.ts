/** Whose texts copy each other: looked for when somebody wants to see it, and again only when a text is another. */
import { useEffect, useState } from 'react';
import { alikeInSteps } from '../../desk/alike';
import type { AlikeGroup } from '../../desk/alike';
import { currentReturn } from '../../desk/current';
import type { Desk } from '../../desk/types';
import { inSlices } from './inSlices';

/** What the answer depends on. */
const textsOf = (desk: Desk): string =>
  desk.members
    .map(({ id, name, otherNames, lastName }) =>
      [id, name, lastName, ...otherNames, currentReturn(desk, id)?.fingerprint].join('\t'),
    )
    .join('\n');

let known: { readonly of: string; readonly groups: readonly AlikeGroup[] } | null = null;

/** null while it is not known. */
export function useAlike(desk: Desk, wanted: boolean): readonly AlikeGroup[] | null {
  const [groups, setGroups] = useState<readonly AlikeGroup[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const find = async () => {
      const of = textsOf(desk);
      const found = known?.of === of ? known.groups : await inSlices(alikeInSteps(desk), () => left);
      if (left || !found) return;
      known = { of, groups: found };
      setGroups(found);
    };
    void find();
    return () => {
      left = true;
    };
  }, [desk, wanted]);
  return groups;
}
