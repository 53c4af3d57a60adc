/** What is said after many files, beside how each of them is: for people a paragraph, for programs a line of JSON. */
import { jsonLine, line } from './lines';
import type { CommandMessages } from '../messages/command';
import type { FindingListWords } from '../messages/findingList';
import type { Summary } from '../review/list/summary';
import type { PassedOver } from './inputs';
import { passedOverText, SIGNS } from './output';

export interface Closing {
  readonly summary: Summary;
  /** In the folders given, last year's too. */
  readonly passedOver: readonly PassedOver[];
  /** Names of reports of last year that could not be read. */
  readonly unreadPrevious: readonly string[];
}

/** So many files are named; JSON names all. */
const MOST_NAMES = 20;

/** An empty line, how many files are in which state, then a line for each matter; nothing that there is nothing to say of. */
export function closingText(
  { summary, passedOver, unreadPrevious }: Closing,
  messages: CommandMessages,
  words: FindingListWords,
): string {
  const { closing } = messages.command;
  const { files, counts, year, otherYears, cameTwice, vertical, unread } = summary;
  const told = (names: readonly string[], tell: (names: readonly string[]) => string): string => {
    const left = names.length - MOST_NAMES;
    const shown = left > 0 ? [...names.slice(0, MOST_NAMES), closing.more(left)] : names;
    return names.length === 0 ? '' : line(`${SIGNS.info} ${tell(shown)}`);
  };
  const ofYears = otherYears.map((other) => closing.fileOfYear(other.file, other.year));
  return [
    line(''),
    line(words.files(files, counts)),
    told(ofYears, (names) =>
      year === null ? closing.differingYears(names) : closing.otherYears(year, names),
    ),
    ...cameTwice.map(({ unit, files: own }) => told(own, (names) => closing.cameTwice(unit, names))),
    told(vertical, closing.vertical),
    told(
      unread.map(({ file }) => file),
      closing.unread,
    ),
    told(unreadPrevious, closing.unreadPrevious),
    ...passedOver.map((each) => passedOverText(each, messages)),
  ].join('');
}

/** The last line after those of the files; everything by name. */
export const closingJson = ({ summary, passedOver, unreadPrevious }: Closing): string =>
  jsonLine({ summary: { ...summary, passedOver, unreadPrevious } });
