/** Everything the pane asks of the world, in one object: tests and the pane's other homes give their own. */
import type { Later, PaneTask, PreferenceStorage } from '../../addin';
import type { ReadReport, ReportSource } from '../../addin/readReport';
import type { ExcelWorkbook } from '../../excel';
import type { ParsedMembers } from '../../desk/members/parse';
import type { Workbook } from '../../grid';
import type { Locale } from '../../messages';
import type { Copyable } from '../../writers';
import type { ReadLastYear } from './lastYear';
import type { FileSource } from './reading/source';
import type { Review } from './reviewing';
import type { HostTheme } from './theme';

/** Hands bytes to the browser as a file; throws `export/download`. */
export type Download = (file: string, bytes: Uint8Array) => void;

export interface Clipboard {
  /** Throws `export/clipboard` where no way of copying is allowed. */
  copy(content: Copyable): Promise<void>;
  /** The bytes of a PNG, which may still have to be made. Throws what making them throws, and `export/picture-clipboard`. */
  copyPicture(make: () => Promise<Uint8Array>): Promise<void>;
}

export interface Clock {
  now(): Date;
  readonly later: Later;
}

/** The ribbon buttons of this workbook, which run in a page of their own. */
export interface RibbonLink {
  /** Takes what they hand over from now on, and what they left while no pane was open; returns how to stop. */
  listen(take: (task: PaneTask) => void): () => void;
}

export interface Services {
  readonly workbook: ExcelWorkbook;
  readonly clipboard: Clipboard;
  /** Reads a report that was brought along; throws `UserError`. */
  readonly read: (source: ReportSource) => Promise<ReadReport>;
  /** Reads a list of members from a file that was brought along; throws `UserError`. */
  readonly readList: (source: FileSource) => Promise<ParsedMembers>;
  /** Reads the cells of a file that was brought along, for the lists in it; throws `UserError`. */
  readonly readWorkbook: (source: FileSource) => Promise<Workbook>;
  /** Reads and checks many files for 审核. */
  readonly review: Review;
  /** Reads a review workbook for what it has for the next year; throws `UserError`. */
  readonly lastYear: ReadLastYear;
  /** null where a download does nothing and nobody is told: such ways are not offered there. */
  readonly download: Download | null;
  readonly ribbon: RibbonLink;
  readonly clock: Clock;
  readonly storage: PreferenceStorage | undefined;
  readonly theme: HostTheme;
  /** The language of the host. */
  readonly hostLocale: Locale;
}
