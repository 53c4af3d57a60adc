/** Entry of the notice page. */
import { startNoticePage } from './noticePage';

void startNoticePage();
