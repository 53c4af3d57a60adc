/** Which editions the tables of a source may be of: those whose own wording stands in them. */
import { EDITIONS } from '../form';
import type { Edition } from '../form';
import type { View } from './view';

/** Printed words that one edition has and another has not, with the editions that have them. */
const telling = new Map<string, readonly Edition[]>();
for (const edition of EDITIONS)
  for (const { cells } of edition.tables)
    for (const { text } of cells)
      if (text !== '' && !telling.get(text)?.includes(edition))
        telling.set(text, [...(telling.get(text) ?? []), edition]);
for (const [text, editions] of telling) if (editions.length === EDITIONS.length) telling.delete(text);

const isFound = (views: readonly View[], wanted: Edition): boolean =>
  views.some((view) =>
    view.rows.some((row) =>
      view.cellsIn(row).some(({ kind, text }) => kind === 'words' && telling.get(text)?.includes(wanted)),
    ),
  );

/** The editions to read by: all where the tables use the words of none. */
export function likelyEditions(views: readonly View[]): readonly Edition[] {
  const found = EDITIONS.filter((edition) => isFound(views, edition));
  return found.length > 0 ? found : EDITIONS;
}
