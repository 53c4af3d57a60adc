/** 信息处理费: what part six must say (F21 六), also when there was none. No table holds these numbers. */
import { SENTENCES } from '../messages/sentences';
import type { FeeFigures } from '../messages/sentences';

const { fee: words, sentence } = SENTENCES;

/** Nothing was charged and nothing taken. */
export const NO_FEES: FeeFigures = { notices: 0, charged: 0, received: 0 };

/** Notices in 件, amounts in 元. */
export function writeFee({ notices, charged, received }: FeeFigures): string {
  if (notices === 0 && received === 0) return sentence([words.none]);
  return sentence([words.notices(notices, charged), words.received(received)]);
}
