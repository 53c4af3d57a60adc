/** The line that stands on every roll-up sheet: whether the totals are complete, what they lack, how many are not accepted. */
import { DESK } from '../../messages';
import { isTaken } from './context';
import type { DeskContext, Lack } from './context';

const quoted = (text: string): string => `"${text}"`;

/** What is said of so many members: 缺3家, 待定1家. */
const LACK_WORDS = Object.entries(DESK.lacks).map(([lack, word]) => ({
  lack: lack as Lack,
  word,
  said: lack === 'missing' ? DESK.completeness.missing : word,
}));

interface Line {
  readonly formula: string;
  readonly value: string;
}

function lacksOf({ range, facts, ofMember }: DeskContext): Line {
  const { separator, bodies } = DESK.completeness;
  const parts = LACK_WORDS.map(({ lack, word, said }) => {
    const counted = `COUNTIFS(${range('standings', 'lack')},"${word}")`;
    const count = facts.filter(({ member }) => ofMember(member.id).lack === lack).length;
    return {
      formula: `IF(${counted}>0,"${separator}${said}"&${counted}&"${bodies}","")`,
      value: count > 0 ? `${separator}${said}${count}${bodies}` : '',
    };
  });
  return {
    formula: parts.map(({ formula }) => formula).join('&'),
    value: parts.map(({ value }) => value).join(''),
  };
}

/** The line by itself, in 汇总表二; the other sheets refer to it. */
export function completenessLine(context: DeskContext): Line {
  const { range, facts, ofMember } = context;
  const words = DESK.completeness;
  const lacks = lacksOf(context);
  const inScope = `${range('standings', 'inScope')},1`;
  const taken = (state: string) =>
    `COUNTIFS(${inScope},${range('standings', 'countedRound')},">0",${range('standings', 'state')},"${state}")`;
  const counted = `COUNTIFS(${inScope},${range('standings', 'countedRound')},">0")`;
  const open = `${counted}-${taken(DESK.states.accepted)}-${taken(DESK.states.published)}`;
  const whole = `IF(${lacks.formula}="","${words.complete}","${words.incomplete}"&MID(${lacks.formula},2,200))`;
  const tail =
    `${quoted(words.counted)}&${counted}&"${words.bodies}"&` +
    `IF(${open}>0,"${words.notAccepted}"&(${open})&"${words.bodies}","")&${quoted(words.end)}`;
  const scope = facts.filter(({ member }) => ofMember(member.id).inScope === 1);
  const sums = scope.filter(({ member }) => ofMember(member.id).countedRound !== null);
  const openCount = sums.filter(({ standing }) => !isTaken(standing)).length;
  const state = lacks.value === '' ? words.complete : words.incomplete + lacks.value.slice(1);
  const notAccepted = openCount > 0 ? `${words.notAccepted}${openCount}${words.bodies}` : '';
  return {
    formula: `=IF(COUNTIFS(${inScope})=0,"${words.incomplete}${words.nobody}",${whole}&${tail})`,
    value:
      scope.length === 0
        ? words.incomplete + words.nobody
        : `${state}${words.counted}${sums.length}${words.bodies}${notAccepted}${words.end}`,
  };
}
