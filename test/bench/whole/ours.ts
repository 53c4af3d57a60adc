/** From the bytes of a file to what the command says of it, as it ships; `lap` is called after each stage. */
import { checkReport } from '../../../src/checks';
import { resultText } from '../../../src/cli/output';
import { NODE } from '../../../src/cli/platform';
import { COMMAND_MESSAGES } from '../../../src/messages/command';
import { FINDING_LIST_WORDS } from '../../../src/messages/findingList';
import { RULE_WORDS } from '../../../src/messages/ruleWords';
import { readFile } from '../../../src/readers';
import { recognize } from '../../../src/recognize';
import { findingList } from '../../../src/review/list/list';

type Lap = (stage: 'reading' | 'recognising' | 'rules' | 'output') => void;

export async function ours(bytes: Uint8Array, name: string, lap: Lap): Promise<unknown> {
  const source = await readFile(bytes, name, { platform: NODE });
  lap('reading');
  const report = source.kind === 'report' ? source.report : recognize(source.workbook).report;
  lap('recognising');
  const result = checkReport(report, RULE_WORDS['zh-CN']);
  lap('rules');
  const words = FINDING_LIST_WORDS['zh-CN'];
  const list = findingList(report, result, words, name);
  const text = resultText(list, [], COMMAND_MESSAGES['zh-CN'], words);
  lap('output');
  return text;
}
