/** 信息处理费 as the user types it: three numbers, and what is wrong with them. */
import { UserError } from '../../messages';
import { parseNumber } from '../../report';
import type { FeeFigures } from '../../sentences';

export const FEE_KEYS = ['notices', 'charged', 'received'] as const;
export type FeeKey = (typeof FEE_KEYS)[number];
/** As they were typed; nothing counts as 0. */
export type FeeValues = Readonly<Record<FeeKey, string>>;

/** 1 分 is the smallest amount. */
const CENTS = 100;

/** Figures as the fields show them. */
export function feeValues(fees: FeeFigures): FeeValues {
  const typed = (value: number) => (value === 0 ? '' : String(value));
  return { notices: typed(fees.notices), charged: typed(fees.charged), received: typed(fees.received) };
}

function typedNumber(key: FeeKey, text: string): number {
  const value = text.trim() === '' ? 0 : (parseNumber(text) ?? NaN);
  const smallest = key === 'notices' ? 1 : CENTS;
  return value >= 0 && Number.isInteger(Math.round(value * smallest * 1e6) / 1e6) ? value : NaN;
}

/** The numbers; NaN for what is none. */
export function typedFees(values: FeeValues): FeeFigures {
  return {
    notices: typedNumber('notices', values.notices),
    charged: typedNumber('charged', values.charged),
    received: typedNumber('received', values.received),
  };
}

/** What has to be mended before there is a sentence; empty when nothing has. */
export function feeProblems(values: FeeValues): Partial<Readonly<Record<FeeKey, UserError>>> {
  const fees = typedFees(values);
  return Object.fromEntries(
    FEE_KEYS.filter((key) => Number.isNaN(fees[key])).map((key) => [
      key,
      new UserError('sentences/fee', { value: values[key].trim() }),
    ]),
  );
}
