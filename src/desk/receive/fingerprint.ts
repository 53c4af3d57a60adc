/** What a return says, in 16 hex digits: two with the same ones have the same year, form, figures and texts. */
import { editionById } from '../../form';
import type { EditionId, FieldId, TextPartId } from '../../form';
import { digestOfText } from './digest';

export interface Fingerprinted {
  readonly year: number | null;
  readonly edition: EditionId;
  readonly figures: Readonly<Record<FieldId, number | null>>;
  readonly parts: Readonly<Record<TextPartId, string>>;
}

const PARTS: readonly TextPartId[] = ['preface', 'overview', 'problems', 'others'];

/** Spaces at the ends of paragraphs and empty ones say nothing: a cell loses them. */
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

export function fingerprintOf({ year, edition, figures, parts }: Fingerprinted): string {
  const fields = editionById(edition)?.fields ?? [];
  return digestOfText(
    [
      String(year),
      edition,
      ...fields.map(({ id }) => String(figures[id] ?? '')),
      ...PARTS.map((part) => paragraphs(parts[part])),
    ].join('\u0000'),
  );
}
