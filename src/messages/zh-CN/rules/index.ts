/** The rules in words: each with its card and the sentences of its findings. */
import type { RuleId } from '../../../form';
import type { WithCard } from './card';
import { amounts } from './amounts';
import { form } from './form';
import { jumps } from './jumps';
import { ledger } from './ledger';
import { members } from './members';
import { narrative, texts } from './narrative';
import { oddities } from './oddities';
import { otherOutcomes } from './otherOutcomes';
import { relations } from './relations';
import { repairs } from './repairs';
import { scope } from './scope';
import { split } from './split';
import { values } from './values';
import { years } from './years';

const rules = {
  ...relations,
  ...split,
  ...scope,
  ...values,
  ...form,
  ...years,
  ...jumps,
  ...amounts,
  ...narrative,
  ...otherOutcomes,
  ...ledger,
  ...members,
};

export const ruleWords = {
  rules: rules satisfies WithCard<RuleId>,
  oddities,
  repairs,
  texts,
};
export type RuleWords = typeof ruleWords;
