/** What 载入示例 does: the template through the add-in's own ribbon button, then figures and texts as a person types them. */
import { BODY_KIND_NAMES, COVER_ITEMS, editionById, TEXT_AREA_NAMES } from '../../form';
import type { CoverKey } from '../../form';
import { parseReference } from '../../grid';
import type { Report } from '../../report';
import { sampleReport } from '../../report/sample';
import type { CellEntry } from '../host/person';
import type { EmbeddedHost } from '../host/host';

const PHASES = {
  inserting: '正在载入示例（1/2）：插入模板…',
  typing: '正在载入示例（2/2）：填写数字和文字…',
} as const;
const LOADED = '示例已载入：改动左边的数字，看右边的变化。';
const NO_TEMPLATE = '没有插入模板，示例没有载入。';

interface SheetEntry extends CellEntry {
  readonly sheet: string;
}

/** The cell a defined name stands for with what goes into it; nothing where the name is not there. */
function entryAt(host: EmbeddedHost, name: string, value: string | number, down = 0): SheetEntry[] {
  const reference = parseReference(host.store.names.find(name)?.formula ?? '');
  if (!reference) return [];
  const { sheet, area } = reference;
  return [{ sheet, row: area.row + down, column: area.column, value }];
}

function entriesOf(host: EmbeddedHost, report: Report): SheetEntry[] {
  const { unit, year, kind, contact, parts } = report;
  const cover: Readonly<Partial<Record<CoverKey, string | number>>> = {
    unit,
    year: year ?? '',
    kind: kind ? BODY_KIND_NAMES[kind] : '',
    // An apostrophe keeps leading zeros, as in Excel.
    address: contact.address,
    postcode: `'${contact.postcode}`,
    telephone: `'${contact.telephone}`,
    email: contact.email,
    preface: parts.preface,
  };
  const fields = editionById(report.edition)?.fields ?? [];
  return [
    ...COVER_ITEMS.flatMap(({ key, definedName }) => {
      const value = cover[key];
      return value === undefined ? [] : entryAt(host, definedName, value);
    }),
    ...fields.flatMap(({ id, definedName, sumOf }) =>
      sumOf.length > 0 ? [] : entryAt(host, definedName, report.figures.get(id)?.value ?? 0),
    ),
    ...(Object.keys(TEXT_AREA_NAMES) as (keyof typeof TEXT_AREA_NAMES)[]).flatMap((part) =>
      parts[part].split('\n').flatMap((text, index) => entryAt(host, TEXT_AREA_NAMES[part], text, index)),
    ),
  ];
}

/** Lets the page draw what was just said: what follows keeps it busy for seconds. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Inserts the template unless it is there, and fills it in. Says how far it is; resolves to what to tell the person. */
export async function loadSample(
  host: EmbeddedHost,
  insertTemplate: () => Promise<void>,
  say: (words: string) => void,
): Promise<string> {
  const first = COVER_ITEMS[0].definedName;
  const saying = (phase: keyof typeof PHASES) => {
    say(PHASES[phase]);
    return drawn();
  };
  if (!host.store.names.find(first)) {
    await saying('inserting');
    await insertTemplate();
  }
  await host.settle();
  if (!host.store.names.find(first)) return NO_TEMPLATE;
  const entries = entriesOf(host, sampleReport());
  const sheets = new Map<string, SheetEntry[]>();
  for (const entry of entries) sheets.set(entry.sheet, [...(sheets.get(entry.sheet) ?? []), entry]);
  await saying('typing');
  await host.person.typeAll(sheets);
  return LOADED;
}
