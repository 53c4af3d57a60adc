/** V-text: numbers written otherwise than they count, each by itself; many of one table in one way are one finding. */
import type { Field } from '../form';
import type { FigureWords, RuleWords } from '../messages/ruleWords';
import type { Figure } from '../report';

type Words = RuleWords['rules']['V-text'];
/** In what way a number is written otherwise. */
export type TextWay = 'storedAsText' | 'shownOtherwise' | 'notRecalculated';

/** So many are told one by one. */
const MOST_SINGLE = 3;
const EXAMPLES = 3;

/** In a document there are no formulas that leave such a number out. */
const isInSheet = ({ address }: Figure): boolean => (address?.kind ?? 'sheet') === 'sheet';

/** The way and what is said of it, alone or among others. */
function saidOf(
  part: 'one' | 'example',
  named: FigureWords,
  figure: Figure,
  words: Words,
): readonly [TextWay, string] | undefined {
  const { spelling, value, doubt } = figure;
  if (value === null) return undefined;
  if (doubt?.kind === 'format')
    return ['shownOtherwise', words.shownOtherwise[part](named, value, doubt.stored)];
  if (doubt?.kind === 'notRecalculated')
    return ['notRecalculated', words.notRecalculated[part](named, doubt.stored, doubt.calculated)];
  return spelling === 'text'
    ? ['storedAsText', words.storedAsText[part](named, value, isInSheet(figure))]
    : undefined;
}

/** What V-text says of one figure, or undefined. */
export const sayText = (named: FigureWords, figure: Figure, words: Words): string | undefined =>
  saidOf('one', named, figure, words)?.[1];

export interface TextFigure {
  readonly field: Field;
  readonly named: FigureWords;
  readonly figure: Figure;
}

/** Of figures that V-text speaks of: those told together with more of the same table in the same way. */
export interface TextGroup {
  readonly way: TextWay;
  readonly members: readonly TextFigure[];
  readonly message: string;
}

/** The groups of a table; who is in none is told alone. */
export function textGroups(table: string, told: readonly TextFigure[], words: Words): readonly TextGroup[] {
  const byWay = new Map<TextWay, { readonly each: TextFigure; readonly example: string }[]>();
  for (const each of told) {
    const said = saidOf('example', each.named, each.figure, words);
    if (said) byWay.set(said[0], [...(byWay.get(said[0]) ?? []), { each, example: said[1] }]);
  }
  return [...byWay]
    .filter(([, alike]) => alike.length > MOST_SINGLE)
    .map(([way, alike]) => ({
      way,
      members: alike.map(({ each }) => each),
      message: words[way].many(
        table,
        alike.length,
        alike.slice(0, EXAMPLES).map(({ example }) => example),
        alike.some(({ each }) => isInSheet(each.figure)),
      ),
    }));
}
