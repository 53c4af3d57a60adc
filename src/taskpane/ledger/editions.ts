/** The form whose outcomes the ledger has. */
import { EDITIONS, editionById } from '../../form';
import type { Edition } from '../../form';
import { LEDGER_EDITION } from '../../ledger/forReport';

export const newestEdition: Edition = editionById(LEDGER_EDITION) ?? (EDITIONS[0] as Edition);
