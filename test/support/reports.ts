/** Reports that tests share: the sample, consistent random ones, and one figure changed. */
import { editionById, editionForYear, fieldOf, MAKES_REGULATIONS } from '../../src/form';
import type { BodyKind, Edition, FieldId } from '../../src/form';
import { newReport, statedFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { randomFrom } from './random';
import type { Random } from './random';

export { sampleReport } from '../../src/report/sample';

export interface RandomReportOptions {
  /** True (the default): totals read as typed; false: totals read as computed by the source. */
  readonly typedTotals?: boolean;
  readonly year?: number;
  readonly unit?: string;
  readonly kind?: BodyKind;
  /** Figures are below this; most rows of real reports are 0, so about a third of the figures are not. */
  readonly limit?: number;
}

const UNITS = ['青石镇人民政府', '河湾县水务局', '云台区档案馆', '白杨街道办事处', '松江县人民政府办公室'];
const SENTENCES = [
  '本年度公开工作按计划完成。',
  '（一）主动公开。各项信息按目录发布。',
  '（二）依申请公开。申请都在期限内答复。',
  '公开前逐件审查，公开后定期清理。',
  '一是人手少；二是形式单一，图解不多。',
];
/** Part six of every report has it (F21 六). */
const FEE = '本年度没有收取信息处理费。';

const paragraphs = (random: Random): string =>
  Array.from({ length: 1 + random.below(4) }, () => random.pick(SENTENCES)).join('\n');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Takes what is counted under （六）其他处理 down to a twentieth of what is counted under （一） to （五）: T3-other is far from it. */
function fewOthers(edition: Edition, known: Map<FieldId, number>): void {
  const results = edition.relations
    .filter(({ rule }) => rule === 'T3-handled')
    .flatMap(({ terms }) => terms.map(({ field }) => field).filter((field) => known.has(field)));
  const others = results.filter((field) => field.startsWith('requests.otherOutcome'));
  const counted = (fields: readonly FieldId[]) => sum(fields.map((field) => known.get(field) ?? 0));
  const [few, all] = [counted(others), counted(results)];
  const share = Math.min(1, (all - few) / (20 * few || 1));
  for (const field of others) known.set(field, Math.floor((known.get(field) ?? 0) * share));
}

/** Values of all fields: counted ones at random, received as the balance asks, sums from their parts. */
function values(edition: Edition, random: Random, limit: number): Map<FieldId, number> {
  const known = new Map<FieldId, number>();
  const count = () => (random.chance(1 / 3) ? random.below(limit) : 0);
  for (const field of edition.fields)
    if (field.sumOf.length === 0)
      known.set(field.id, field.measure === 'amount' ? random.below(limit * 10_000) / 10_000 : count());
  fewOthers(edition, known);
  const value = (id: FieldId): number => {
    const sumOf = fieldOf(edition, id).sumOf;
    return sumOf.length === 0 ? (known.get(id) ?? 0) : sum(sumOf.map(value));
  };
  for (const { received, carriedIn, handled, carriedOut } of edition.flow) {
    if (fieldOf(edition, received).sumOf.length > 0) continue;
    const out = value(handled) + value(carriedOut);
    const before = random.below(Math.min(out, limit) + 1);
    known.set(carriedIn, before);
    known.set(received, out - before);
  }
  return new Map(edition.fields.map((field) => [field.id, value(field.id)]));
}

/** A report that satisfies every relation of its edition; the same seed and options give the same report. */
export function randomReport(seed: number, options: RandomReportOptions = {}): Report {
  const { typedTotals = true, year = 2021 + (Math.abs(seed) % 5), limit = 60 } = options;
  const random = randomFrom(seed);
  const edition = editionForYear(year);
  if (!edition) throw new Error(`no edition for ${year}`);
  const kind = options.kind ?? 'department';
  const known = values(edition, random, limit);
  if (MAKES_REGULATIONS[kind] !== 'may') for (const field of edition.regulations) known.set(field, 0);
  const figures = edition.fields.map((field): [FieldId, Figure] => [
    field.id,
    {
      ...statedFigure(known.get(field.id) ?? 0),
      computed: !typedTotals && field.sumOf.length > 0,
    },
  ]);
  return newReport(edition, {
    unit: options.unit ?? random.pick(UNITS),
    year,
    kind,
    contact: { address: '示例路1号', postcode: '000000', telephone: '0000-0000000', email: '' },
    figures: new Map(figures),
    parts: {
      preface: '',
      overview: paragraphs(random),
      problems: paragraphs(random),
      others: `${paragraphs(random)}\n${FEE}`,
    },
  });
}

/** The same report with one figure changed; throws when the edition has no such field. */
export function withFigure(report: Report, field: string, value: number | null): Report {
  const edition = editionById(report.edition);
  if (!edition) throw new Error(`no edition ${report.edition}`);
  const { id } = fieldOf(edition, field as FieldId);
  const before = report.figures.get(id);
  const figure = { ...statedFigure(value), address: before?.address ?? null };
  return { ...report, figures: new Map([...report.figures, [id, figure]]) };
}
