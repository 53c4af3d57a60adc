/** Reads RTF, which many a .doc is: paragraphs and tables, what is hidden, struck out or deleted left out. */
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import { charactersOf, OoxmlError } from '../../ooxml';
import { documentGrids } from '../document';
import { explainFailure } from '../failure';
import { isRaisedBy } from '../runs';
import { RtfBody } from './body';
import { Fonts } from './fonts';
import { RtfScanner } from './tokens';
import type { RtfToken } from './tokens';

const KINDS = '.rtf';
const LARGEST = 32_000_000;
const DEEPEST = 1_000;
/** Half points by which \up and \dn move text without saying how far (Rich Text Format 1.9.1). */
const USUAL_HALF_POINTS = 6;

/** Groups whose content is no text of the document. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor fldinst object objdata nonshppict nonesttables shp listtable listoverridetable revtbl rsidtbl xmlnstbl themedata datastore latentstyles generator bkmkstart bkmkend shppict do'.split(
    ' ',
  ),
);
/** Groups that older programs do not know and that are read all the same. */
const KNOWN = new Set(['nesttableprops']);
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

interface State {
  readonly skips: boolean;
  readonly font: number;
  /** How many bytes stand for each character beyond the code page. */
  readonly substitutes: number;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly deleted: boolean;
  readonly raised: boolean;
}

/** What words do to paragraphs and tables. */
const STRUCTURE: Readonly<Record<string, (body: RtfBody, value: number) => void>> = {
  par: (body) => body.paragraph(),
  sect: (body) => body.paragraph(),
  pard: (body) => {
    body.isInTable = false;
    body.level = 1;
  },
  intbl: (body) => (body.isInTable = true),
  itap: (body, value) => (body.level = value),
  trowd: (body) => body.startRow(),
  trleft: (body, value) => (body.definition.left = value),
  clvmgf: (body) => body.definition.mark({ merges: true }),
  clvmrg: (body) => body.definition.mark({ merges: true, continues: true }),
  clmrg: (body) => body.definition.mark({ joins: true }),
  cellx: (body, value) => body.definition.end(value),
  cell: (body) => body.cell(false),
  nestcell: (body) => body.cell(true),
  row: (body) => body.row(false),
  nestrow: (body) => body.row(true),
};

const PLAIN = { hidden: false, struck: false, deleted: false, raised: false };
const FIRST: State = { skips: false, font: -1, substitutes: 1, ...PLAIN };

const isRaised = (value: number | undefined): boolean => isRaisedBy(value ?? USUAL_HALF_POINTS);

/** Words that change how text is shown; 0 takes back what a word says. */
const LOOKS: Readonly<Record<string, (value: number | undefined) => Partial<State>>> = {
  v: (value) => ({ hidden: value !== 0 }),
  strike: (value) => ({ struck: value !== 0 }),
  striked: (value) => ({ struck: value !== 0 }),
  deleted: (value) => ({ deleted: value !== 0 }),
  super: (value) => ({ raised: value !== 0 }),
  sub: (value) => ({ raised: value !== 0 }),
  nosupersub: () => ({ raised: false }),
  up: (value) => ({ raised: isRaised(value) }),
  dn: (value) => ({ raised: isRaised(value) }),
  uc: (value) => ({ substitutes: value ?? 1 }),
};

class RtfReader {
  private state = FIRST;
  private readonly stack: State[] = [];
  private readonly fonts = new Fonts();
  private usualFont = -1;
  private bytes = '';
  /** Characters still to be passed over: they stand for one that was read. */
  private passing = 0;
  /** The next word begins a group of its own kind. */
  private begins = false;
  private ignorable = false;

  constructor(
    private readonly scanner: RtfScanner,
    private readonly body: RtfBody,
  ) {}

  read(): void {
    for (let token = this.scanner.next(); token.kind !== 'done'; token = this.scanner.next())
      this.take(token);
    this.flush();
    this.body.end();
  }

  private take(token: RtfToken): void {
    if (token.kind === 'bytes') return this.takeBytes(token.bytes);
    if (token.kind === 'word') return this.word(token.name, token.value);
    this.flush();
    this.passing = 0;
    if (token.kind === 'open') {
      if (this.stack.length >= DEEPEST) throw new OoxmlError('unsafe', 'nesting');
      this.stack.push(this.state);
      this.begins = true;
      this.ignorable = false;
    } else this.state = this.stack.pop() ?? this.state;
  }

  private takeBytes(bytes: string): void {
    this.begins = false;
    const passed = Math.min(this.passing, bytes.length);
    this.passing -= passed;
    if (this.isSeen) this.bytes += bytes.slice(passed);
  }

  private get isSeen(): boolean {
    const { skips, hidden, struck, deleted } = this.state;
    return !skips && !hidden && !struck && !deleted;
  }

  private flush(): void {
    if (this.bytes === '') return;
    this.body.add(this.fonts.decode(this.bytes, this.state.font), this.state.raised);
    this.bytes = '';
  }

  private change(change: Partial<State>): void {
    this.flush();
    this.state = { ...this.state, ...change };
  }

  private word(name: string, value: number | undefined): void {
    if (name === '*') {
      this.ignorable = true;
      return;
    }
    const begins = this.begins;
    this.begins = false;
    if (begins && this.beginsGroup(name)) return;
    const look = LOOKS[name];
    if (look) this.change(look(value));
    else if (name === 'plain') this.change({ ...PLAIN, font: this.usualFont });
    else if (name === 'f') this.change({ font: value ?? 0 });
    else if (!this.isOfFonts(name, value ?? 0) && !this.state.skips) this.content(name, value ?? 0);
  }

  /** True for a word about the code pages of fonts. */
  private isOfFonts(name: string, value: number): boolean {
    if (name === 'fcharset') this.fonts.setCharacterSet(this.state.font, value);
    else if (name === 'cpg') this.fonts.setPage(this.state.font, value);
    else if (name === 'ansicpg') this.fonts.setDocument(value);
    else if (name === 'deff') this.change({ font: (this.usualFont = value) });
    else return false;
    return true;
  }

  /** True for the first word of a group, where it says what the group is. */
  private beginsGroup(name: string): boolean {
    const skips = SKIPPED.has(name) || (this.ignorable && !KNOWN.has(name));
    this.ignorable = false;
    if (skips) this.change({ skips });
    if (name === 'object') this.body.grids.unread('object');
    return skips;
  }

  private content(name: string, value: number): void {
    if (name === 'u') return this.unicode(value);
    const character = CHARACTERS[name];
    if (character === undefined) {
      const act = STRUCTURE[name];
      if (act) {
        this.flush();
        act(this.body, value);
      }
    } else if (this.passing > 0) this.passing--;
    else if (this.isSeen) this.add(character);
  }

  private add(text: string): void {
    this.flush();
    this.body.add(text, this.state.raised);
  }

  /** A character of UTF-16; what follows it is for programs that do not know it. */
  private unicode(value: number): void {
    if (this.isSeen) this.add(String.fromCharCode(value & 0xffff));
    this.passing = this.state.substitutes;
  }
}

/** A character for each byte, without a mark of their order; in UTF-16 every other byte is nothing, as RTF is ASCII. */
function charactersIn(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const narrow = wide ? bytes.filter((byte) => byte !== 0) : bytes;
  const text = charactersOf(narrow);
  return text.slice(Math.max(0, text.indexOf('{')));
}

/** Reads RTF. Throws `UserError`: `file/too-large`, `file/unsafe`. */
export function readRtf(bytes: Uint8Array, fileName: string): readonly Grid[] {
  if (bytes.length > LARGEST) throw new UserError('file/too-large', { file: fileName, limit: 'page-size' });
  const grids = documentGrids();
  try {
    new RtfReader(new RtfScanner(charactersIn(bytes)), new RtfBody(grids)).read();
    return grids.grids();
  } catch (thrown) {
    throw explainFailure(thrown, fileName, KINDS);
  }
}
