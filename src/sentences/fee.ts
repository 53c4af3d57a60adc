/** 信息处理费: what part six must say (F21 六), also when there was none. No table holds these numbers. */
import { SENTENCES } from '../messages/official/clauses';
import type { FeeFigures } from '../messages/official/clauses';
import type { Report } from '../report';
import { withoutSpaces } from '../text';

const { fee: words, sentence } = SENTENCES;

/** Nothing was charged and nothing taken. */
export const NO_FEES: FeeFigures = { notices: 0, charged: 0, received: 0 };

/** Notices in 件, amounts in 元. */
export function writeFee({ notices, charged, received }: FeeFigures): string {
  if (notices === 0 && received === 0) return sentence([words.none]);
  return sentence([words.notices(notices, charged), words.received(received)]);
}

/** What the sentence in part six states, as far as it reads as it was made; else what was kept of it. */
export function statedFees({ parts, bound }: Report): FeeFigures {
  const kept = bound.find(({ sentence: id }) => id === 'fee');
  if (!kept) return NO_FEES;
  const numbersOf = (pattern: RegExp) =>
    (pattern.exec(withoutSpaces(parts[kept.part])) ?? pattern.exec(kept.text) ?? []).slice(1).map(Number);
  const [notices = 0, charged = 0] = numbersOf(words.noticesPattern);
  const [received = 0] = numbersOf(words.receivedPattern);
  return { notices, charged, received };
}
