/** The words of the rules for a part of the pane: they load with the checks, and are mostly there already. */
import { useEffect, useState } from 'react';
import { loadRuleWords, ruleWordsIn } from '../../messages/load';
import type { RuleWords } from '../../messages/ruleWords';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';

/** In the language of the pane; null until they are there. A failure to load is thrown while drawing, for the boundary to catch. */
export function useRuleWords(): RuleWords | null {
  const locale = localeOf(usePane().state);
  const [, setArrived] = useState<RuleWords | null>(null);
  const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
  const words = ruleWordsIn(locale);
  const isThere = words !== null;
  useEffect(() => {
    if (isThere) return undefined;
    let wanted = true;
    loadRuleWords(locale).then(
      (arrived) => wanted && setArrived(arrived),
      (thrown: unknown) => wanted && setFailure({ thrown }),
    );
    return () => {
      wanted = false;
    };
  }, [locale, isThere]);
  if (failure) throw failure.thrown;
  return words;
}
