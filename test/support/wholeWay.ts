/** The whole way of the command within this process: bytes → grids → report → findings. */
import { checkReport } from '../../src/checks';
import { NODE } from '../../src/cli/platform';
import type { Finding } from '../../src/findings';
import { UserError } from '../../src/messages';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import type { Missing, Report } from '../../src/report';

export interface Checked {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly missing: readonly Missing[];
}
/** The code of the error under which a file is refused. */
export interface Refused {
  readonly refused: string;
}

/** Reads and checks a file; an error without a code is thrown on. */
export async function wholeWay(bytes: Uint8Array, fileName: string): Promise<Checked | Refused> {
  try {
    const source = await readFile(bytes, fileName, { platform: NODE });
    const report = source.kind === 'report' ? source.report : recognize(source.workbook).report;
    const { findings, missing } = checkReport(report, RULE_WORDS['zh-CN']);
    return { report, findings, missing };
  } catch (thrown) {
    if (thrown instanceof UserError) return { refused: thrown.code };
    throw thrown;
  }
}

/** Findings as patterns of the cases see them: rule, severity, message. */
export const toldOf = ({ findings }: Checked): string[] =>
  findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`);
