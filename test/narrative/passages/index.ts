/** All files of passages; each file of the folder is listed here. */
import * as heldOutOthers from './heldOut/others';
import * as heldOutRequests from './heldOut/requests';
import * as heldOutSecond from './heldOut/second';
import * as others from './others';
import * as requests from './requests';
import type { PassageCase, PassageReport } from './types';

export interface PassageFile {
  /** Its path in this folder, without the ending. */
  readonly name: string;
  /** Nothing was tuned on it before its first rate was taken. */
  readonly heldOut: boolean;
  readonly REPORTS: Readonly<Record<string, PassageReport>>;
  readonly CASES: readonly PassageCase[];
}

export const PASSAGE_FILES: readonly PassageFile[] = [
  { name: 'requests', heldOut: false, ...requests },
  { name: 'others', heldOut: false, ...others },
  { name: 'heldOut/requests', heldOut: true, ...heldOutRequests },
  { name: 'heldOut/others', heldOut: true, ...heldOutOthers },
  { name: 'heldOut/second', heldOut: true, ...heldOutSecond },
];
