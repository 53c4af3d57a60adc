/** The rules in words, in English. */
import type { RuleWords } from '../../zh-CN/rules';
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

export const ruleWords: RuleWords = {
  rules: {
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
  },
  oddities,
  repairs,
  texts,
};
