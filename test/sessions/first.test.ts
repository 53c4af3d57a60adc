/** The first half of the random sessions: see `share.ts`. */
import { shareOfSessions } from './share';

shareOfSessions(0);
