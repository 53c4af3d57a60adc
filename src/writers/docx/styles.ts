/**
 * The looks of the Word document as named styles (ISO/IEC 29500-1 §17.7): a paragraph that somebody adds looks like its
 * neighbours. Word, WPS and LibreOffice know the built-in ones by `w:name`, in small letters where Word has them so; the
 * library writes others and a dozen more that nobody asked for, so this part goes in the place of its own.
 */
import { FONTS, LINE_SPACING, SIZES } from '../../form';
import type { FontRole } from '../../form';
import { BODY_SPACING, twipsOfPoints } from './measures';
import { DECLARATION, NAMESPACE } from './parts';
import type { WordPart } from './parts';

/** Ids of the styles that text of ours has; text without one is of the body (正文). */
export const STYLE = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  /** Of a heading that a sentence follows in its paragraph. */
  runInHeading: 'Heading2Char',
  /** Of paragraphs with words that do not break. */
  contact: 'Contact',
  /** Unit and date below the text. */
  signature: 'Signature',
  date: 'Date',
  cell: 'TableText',
  label: 'TableLabel',
  /** Of the paragraph that Word wants behind a table. */
  tableEnd: 'TableEnd',
  picture: 'Picture',
  header: 'Header',
  footer: 'Footer',
  listCell: 'ListText',
  listNumber: 'ListNumber',
  listHeader: 'ListHeader',
  listBand: 'ListBand',
  /** 主送机关 of a letter. */
  addressee: 'Addressee',
} as const;

const TITLE_LINE = 36;
const TABLE_LINE = 13;
const LIST_LINE = 16;
const SMALLEST_LINE = 1;

/** The same font for western and East-Asian letters; the hint keeps “ ” and … in it. */
export function fontOf(role: FontRole): string {
  const name = FONTS[role][0];
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
/** Lines of exactly so many points. */
const exactly = (points: number): string =>
  `<w:spacing w:before="0" w:after="0" w:line="${twipsOfPoints(points)}" w:lineRule="exact"/>`;
const centred = '<w:jc w:val="center"/>';
const fromLeft = '<w:jc w:val="left"/>';
const NO_INDENT = 'w:firstLineChars="0" w:firstLine="0"';

interface Look {
  readonly id: string;
  /** As Word knows it, or of our own. */
  readonly name: string;
  readonly own?: boolean;
  /** False for what nobody chooses for a paragraph. */
  readonly offered?: boolean;
  readonly kind?: 'paragraph' | 'character';
  readonly basedOn?: string;
  /** The style of the paragraph after it; its own where none is named. */
  readonly next?: string;
  readonly link?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const BODY = 'Normal';

function styleXml(look: Look): string {
  const { id, name, own = false, offered = true, kind = 'paragraph' } = look;
  const { basedOn, next, link, paragraph, run } = look;
  const named = (tag: string, value: string | undefined) =>
    value === undefined ? '' : `<w:${tag} w:val="${value}"/>`;
  return [
    `<w:style w:type="${kind}"${id === BODY ? ' w:default="1"' : ''}${own ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    named('name', name),
    named('basedOn', basedOn),
    named('next', next),
    named('link', link),
    offered ? '<w:qFormat/>' : '',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

/** 22 lines a page, 28 characters a line, the first of a paragraph indented by two characters. */
const body: Look = {
  id: BODY,
  name: BODY,
  paragraph: `<w:widowControl w:val="0"/>${exactly(LINE_SPACING)}<w:ind w:firstLineChars="200" w:firstLine="${twipsOfPoints(2 * SIZES.body)}"/><w:jc w:val="both"/>`,
  run: `<w:spacing w:val="${BODY_SPACING}"/>`,
};

/** Outline levels are what navigation panes and tables of contents list. */
const heading = (level: 1 | 2, role: FontRole, place = fromLeft): Look => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: BODY,
  next: BODY,
  ...(level === 2 && { link: STYLE.runInHeading }),
  paragraph: `<w:keepNext/>${place}<w:outlineLvl w:val="${level - 1}"/>`,
  run: fontOf(role),
});

const table = (id: string, name: string, look: Pick<Look, 'paragraph' | 'run'> = {}): Look => ({
  id,
  name,
  own: true,
  basedOn: STYLE.cell,
  ...look,
});

const LOOKS: readonly Look[] = [
  body,
  {
    id: STYLE.title,
    name: 'Title',
    next: BODY,
    paragraph: `<w:keepNext/>${exactly(TITLE_LINE)}${centred}`,
    run: `${fontOf('title')}${size(SIZES.title)}`,
  },
  heading(2, 'subheading'),
  {
    id: STYLE.runInHeading,
    name: 'Heading 2 Char',
    own: true,
    offered: false,
    kind: 'character',
    link: STYLE.heading2,
    run: fontOf('subheading'),
  },
  { id: STYLE.contact, name: '联系方式', own: true, basedOn: BODY, next: BODY, paragraph: fromLeft },
  {
    id: STYLE.cell,
    name: '表格文字',
    own: true,
    paragraph: `${exactly(TABLE_LINE)}${centred}`,
    run: size(SIZES.table),
  },
  table(STYLE.label, '表格项目', { paragraph: fromLeft }),
  {
    id: STYLE.tableEnd,
    name: '表格后',
    own: true,
    offered: false,
    next: BODY,
    paragraph: exactly(SMALLEST_LINE),
    run: size(SMALLEST_LINE),
  },
  { id: STYLE.picture, name: '图', own: true, offered: false, next: BODY, paragraph: centred },
  { id: STYLE.header, name: 'header', offered: false },
  {
    id: STYLE.footer,
    name: 'footer',
    offered: false,
    run: `${fontOf('pageNumber')}${size(SIZES.pageNumber)}`,
  },
];

/** Styles of reports only. */
const REPORT_LOOKS: readonly Look[] = [heading(1, 'heading')];

/** Styles of lists of findings only: each begins a page, with a title in the middle. */
const LIST_LOOKS: readonly Look[] = [
  heading(1, 'heading', `<w:pageBreakBefore/><w:ind ${NO_INDENT}/>${centred}`),
  table(STYLE.listCell, '清单文字', { paragraph: `${exactly(LIST_LINE)}${fromLeft}` }),
  table(STYLE.listNumber, '清单编号', { paragraph: exactly(LIST_LINE) }),
  table(STYLE.listHeader, '清单表头', { paragraph: exactly(LIST_LINE), run: fontOf('heading') }),
  table(STYLE.listBand, '清单部分', {
    paragraph: `${exactly(LIST_LINE)}${fromLeft}`,
    run: fontOf('heading'),
  }),
];

/** Styles of letters only: each begins a page, with its title as that of a report. */
const LETTER_LOOKS: readonly Look[] = [
  {
    id: STYLE.heading1,
    name: 'heading 1',
    next: BODY,
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${exactly(TITLE_LINE)}${centred}<w:outlineLvl w:val="0"/>`,
    run: `${fontOf('title')}${size(SIZES.title)}`,
  },
  {
    id: STYLE.addressee,
    name: '主送机关',
    own: true,
    basedOn: BODY,
    next: BODY,
    paragraph: `<w:keepNext/><w:ind ${NO_INDENT}/>${fromLeft}`,
  },
];

/** What every document of Word has: the fonts of a run, of a table, of a note. Western zh-CN would let LibreOffice break numbers and mail addresses anywhere. */
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${fontOf('body')}${size(SIZES.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
const GIVEN =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  ['Footnote', 'Endnote']
    .map(
      (note) =>
        `<w:style w:type="character" w:styleId="${note}Reference"><w:name w:val="${note.toLowerCase()} reference"/><w:semiHidden/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
    )
    .join('');

/** No air between digits and 年月日, so that a line is as long as its characters. */
const UNSPACED = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/** Places of unit and date from the right margin, in twips. */
export interface SignaturePlace {
  readonly unit: number;
  readonly date: number;
}

function signatureLooks(place: SignaturePlace): Look[] {
  const look = (id: string, right: number, more = ''): Look => ({
    id,
    name: id,
    basedOn: BODY,
    paragraph: `${more}${UNSPACED}<w:ind w:right="${right}" ${NO_INDENT}/><w:jc w:val="right"/>`,
  });
  return [look(STYLE.signature, place.unit, '<w:keepNext/>'), look(STYLE.date, place.date)];
}

export interface Looks {
  /** Of a document with 落款. */
  readonly signature?: SignaturePlace;
  /** Of a list of findings. */
  readonly list?: boolean;
  /** Of letters. */
  readonly letters?: boolean;
}

/** The part with all styles. */
export function styleSheet({ signature, list = false, letters = false }: Looks = {}): WordPart {
  const looks = [
    ...LOOKS,
    ...(list ? LIST_LOOKS : letters ? LETTER_LOOKS : REPORT_LOOKS),
    ...(signature ? signatureLooks(signature) : []),
  ];
  return {
    path: 'word/styles.xml',
    data: `${DECLARATION}<w:styles xmlns:w="${NAMESPACE}">${DEFAULTS}${GIVEN}${looks.map(styleXml).join('')}</w:styles>`,
  };
}
