/** What all ways have in common. */
import type { Kind } from './draft';

export interface Way {
  /** Where it can exist; everywhere if not given. */
  readonly kinds?: readonly Kind[];
  /** Where figures are lost, or nothing tells for certain what is meant: there it is enough that this is said. */
  readonly toldIn?: readonly Kind[];
}
