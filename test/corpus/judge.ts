/** What came back against what was written: every figure right, or marked as doubtful; never silently wrong. */
import type { FieldId } from '../../src/form';
import type { Recognized } from '../../src/recognize';
import { countOf } from '../../src/report';
import type { Report } from '../../src/report';

export interface Verdict {
  readonly right: number;
  /** Absent, blank, unreadable, or named by an oddity: each is told to the user. */
  readonly marked: readonly string[];
  readonly wrong: readonly string[];
}

export function judge({ report, oddities }: Recognized, original: Report): Verdict {
  const doubted = new Set<FieldId>(oddities.flatMap(({ fields }) => fields));
  const marked: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const id of original.figures.keys()) {
    const figure = report.figures.get(id);
    const expected = countOf(original, id);
    if (figure && countOf(report, id) === expected && figure.spelling !== 'unreadable') right++;
    else {
      const isMarked =
        !figure || figure.spelling === 'unreadable' || figure.spelling === 'blank' || doubted.has(id);
      (isMarked ? marked : wrong).push(`${id}: ${figure?.text ?? 'absent'} for ${expected}`);
    }
  }
  return { right, marked, wrong };
}
