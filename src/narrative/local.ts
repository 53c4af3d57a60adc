/** N-local: what a supervisor's sheet 本地要求 asks of a part stands in it. */
import { newFinding } from '../findings';
import { BEGINS_TEXT, LONGEST_LOCAL_WORDS, NUMBERING, PROCESSING_FEE } from '../form';
import type { WrittenPartId } from '../form';
import type { LocalDemand } from '../report';
import { labelForm } from '../text';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { partFinding, placeName, quote } from './textFinding';

/** A demand that was understood. */
interface Clear {
  readonly part: WrittenPartId;
  readonly asked: 'heading' | 'phrase';
}

function clearOf({ part, asked, kinds, words }: LocalDemand): Clear | undefined {
  const isClear = part !== null && asked !== null && kinds !== null && words.length <= LONGEST_LOCAL_WORDS;
  return isClear ? { part, asked } : undefined;
}

const bare = (line: string): string => line.replace(NUMBERING, '');

/** Whether a line begins with the words as its heading: nothing but a mark or the text comes behind them. */
function heads(line: string, words: string): boolean {
  if (!line.startsWith(words)) return false;
  const rest = line.slice(words.length);
  return rest === '' || /^[\p{P}\p{S}]/u.test(rest) || BEGINS_TEXT.test(rest);
}

function isThere(text: string, asked: Clear['asked'], words: string): boolean {
  const sought = labelForm(words);
  if (asked === 'phrase') return labelForm(text).includes(sought);
  return text.split('\n').some((line) => heads(bare(labelForm(line)), bare(sought)));
}

/** Another rule asks for 信息处理费 in part six, and of every report. */
const isSaidElsewhere = (part: WrittenPartId, words: string, text: string): boolean =>
  part === 'others' && PROCESSING_FEE.test(words) && !PROCESSING_FEE.test(text);

function unclear({ context }: Narrative, { words, address }: LocalDemand): NarrativeFinding {
  return newFinding({
    id: `N-local:unclear.${quote(words)}`,
    rule: 'N-local',
    message: context.words.rules['N-local'].unclear(quote(words), LONGEST_LOCAL_WORDS),
    addresses: address ? [address] : [],
  });
}

function missing(narrative: Narrative, { part, asked }: Clear, demand: LocalDemand): NarrativeFinding {
  const finding = partFinding(narrative, part, {
    rule: 'N-local',
    subject: `${asked}.${quote(demand.words)}`,
    message: narrative.context.words.rules['N-local'][asked]({
      place: placeName(narrative, { part }),
      words: demand.words,
    }),
  });
  return { ...finding, addresses: [...finding.addresses, ...(demand.address ? [demand.address] : [])] };
}

/** A report without any text is still being filled in. What asks the same twice says it once. */
export const checkLocal: NarrativeRule = (narrative) => {
  const { report } = narrative;
  const found = report.localDemands.flatMap((demand): NarrativeFinding[] => {
    const clear = clearOf(demand);
    if (!clear) return [unclear(narrative, demand)];
    const { kinds, words } = demand;
    const isAsked = kinds?.length === 0 || (report.kind !== null && kinds?.includes(report.kind));
    const text = report.parts[clear.part];
    if (!isAsked || text.trim() === '' || isThere(text, clear.asked, words)) return [];
    return isSaidElsewhere(clear.part, words, text) ? [] : [missing(narrative, clear, demand)];
  });
  return [...new Map(found.map((finding) => [finding.id, finding])).values()];
};
