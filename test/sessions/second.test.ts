/** The second half of the random sessions: see `share.ts`. */
import { shareOfSessions } from './share';

shareOfSessions(1);
