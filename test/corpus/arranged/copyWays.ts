/** All that may stand beside this year's tables. */
import type { CopyWays } from './copyWay';
import { DIVIDED_WAYS } from './dividedWays';
import { OTHER_WAYS } from './otherWays';
import { PART_WAYS } from './partWays';
import { YEAR_WAYS } from './yearWays';

export const COPY_WAYS: CopyWays = { ...YEAR_WAYS, ...DIVIDED_WAYS, ...PART_WAYS, ...OTHER_WAYS };
