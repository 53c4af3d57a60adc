/** One file read, checked and put into words: a job that any thread can do, since only text, a code and plain lines come out. */
import { checkReport } from '../checks';
import type { CheckOptions } from '../checks';
import type { CommandMessages } from '../messages/command';
import { FINDING_LIST_WORDS } from '../messages/findingList';
import { PROOF_WORDS } from '../messages/proof';
import { RULE_WORDS } from '../messages/ruleWords';
import { findingList } from '../review/list/list';
import { proofread } from '../review/proof';
import { orUnreadable } from './checked';
import type { Checked, CheckSetting } from './checked';
import { EXIT } from './io';
import { limitFor } from './limit';
import { proofText, resultJson, resultText } from './output';
import { lastYearOf } from './previous';
import type { Compared } from './previous';
import { readBesideLedger } from './reports';
import type { BesideLedger } from './reports';

function tell(
  file: string,
  { report, ledger }: BesideLedger,
  { previous, said }: Compared,
  { json, reorganised, final, locale }: CheckSetting,
  messages: CommandMessages,
): Checked {
  const [words, listWords] = [RULE_WORDS[locale], FINDING_LIST_WORDS[locale]];
  const options: CheckOptions = { previous, reorganised };
  const result = checkReport(report, words, { ...options, ledger });
  const proof = final && proofread(report, final.report, PROOF_WORDS[locale], words, options);
  const listed = findingList(report, result, listWords, file);
  const out = json
    ? resultJson(file, report, { ...result, said, ...(proof && { proof }) })
    : resultText(listed, said, messages, listWords) +
      (final && proof ? proofText(final.file, proof, messages) : '');
  const wrong = listed.errors > 0 || proof?.differences.some(({ severity }) => severity === 'error') === true;
  return { code: wrong ? EXIT.findings : EXIT.clean, out, err: '', listed };
}

/** Never throws: what goes wrong with a file is written about it. */
export const checkFile = (file: string, setting: CheckSetting, messages: CommandMessages): Promise<Checked> =>
  orUnreadable(file, setting.json, messages, async () => {
    const read = await readBesideLedger(file, messages, setting);
    const compared = await lastYearOf(read.report, setting, messages);
    return limitFor(file)(() => tell(file, read, compared, setting, messages));
  });
