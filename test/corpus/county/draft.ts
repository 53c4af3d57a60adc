/** What a unit of the county has to report: figures that agree and a text that says the same. Two years' texts share no sentence. */
import { editionForYear } from '../../../src/form';
import type { BodyKind } from '../../../src/form';
import { newReport, statedFigures } from '../../../src/report';
import type { Report } from '../../../src/report';
import { randomFrom } from '../../support/random';

/** A report as the planter thinks of it, before any fault: numbers, and texts by part. */
interface Whole {
  readonly unit: string;
  readonly year: number;
  readonly kind: BodyKind;
  readonly figures: Readonly<Record<string, number | null>>;
  readonly preface: string;
  readonly overview: readonly string[];
  readonly problems: readonly string[];
  readonly others: readonly string[];
}

export interface Draft extends Whole {
  /** The same as it would be in last year's words. */
  readonly before: Texts;
}

export type Texts = Pick<Whole, 'preface' | 'overview' | 'problems' | 'others'>;

export interface Body {
  readonly unit: string;
  readonly kind: BodyKind;
  /** What it calls itself: 我局. */
  readonly self: string;
}

/** Requests of a unit's year, by applicants that are natural persons. */
interface Requests {
  readonly received: number;
  readonly carriedIn: number;
  readonly granted: number;
  readonly denied: number;
  readonly unavailable: number;
  readonly carriedOut: number;
}

const PLACES = ['政府网站', '政务新媒体', '公告栏', '便民服务大厅', '社区查阅点', '图书馆查阅点'];
const HABITS = ['每月', '每季度', '每两周', '每半年'];
const PEOPLE = ['办公室', '综合股', '政策法规股', '秘书股', '信息股'];
const MATTERS = ['机构职能', '财政预决算', '民生事项', '采购信息', '人事信息', '规划计划'];

/** The figures that are not 0; columns of applicants that nobody was stay 0. */
function figuresOf(
  { received, carriedIn, granted, denied, unavailable, carriedOut }: Requests,
  permits: number,
  inForce: number,
): Draft['figures'] {
  const handled = granted + denied + unavailable;
  const rows = {
    received,
    carriedIn,
    granted,
    'denied.thirdPartyRights': denied,
    'unavailable.notHeld': unavailable,
    handled,
    carriedOut,
  };
  return {
    'proactive.licensing.decisions': permits,
    'proactive.normativeDocuments.inForce': inForce,
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([row, value]) => [
        [`requests.${row}.natural`, value],
        [`requests.${row}.total`, value],
      ]),
    ),
  };
}

/** The texts of a year; those of odd years are worded otherwise throughout. */
function textsOf(
  { self }: Body,
  year: number,
  requests: Requests,
  permits: number,
  inForce: number,
  seed: number,
  wording: 'even' | 'odd',
): Texts {
  const random = randomFrom(seed);
  const { received, carriedIn, granted, denied, unavailable, carriedOut } = requests;
  const handled = granted + denied + unavailable;
  const parts = [20 + random.below(40), 5 + random.below(20), 30 + random.below(60)] as const;
  const published = parts[0] + parts[1] + parts[2];
  const [one, two, three] = [0, 2, 4].map((from) => MATTERS[from + random.below(2)]!);
  const [place, office, habit] = [random.pick(PLACES), random.pick(PEOPLE), random.pick(HABITS)];
  const [mended, taught, staff] = [2 + random.below(9), 2 + random.below(6), 2 + random.below(3)];
  if (wording === 'even')
    return {
      preface: `本报告依照《中华人民共和国政府信息公开条例》和国家规定的年度报告格式编制。本年度报告中所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`,
      overview: [
        `（一）主动公开。${year}年，${self}通过${place}公开信息${published}条，其中${one}${parts[0]}条、${two}${parts[1]}条、${three}${parts[2]}条。作出行政许可决定${permits}件，现行有效的行政规范性文件${inForce}件。`,
        `（二）依申请公开。全年新收政府信息公开申请${received}件，上年结转${carriedIn}件。年内办结${handled}件，其中予以公开${granted}件、不予公开${denied}件、无法提供${unavailable}件，结转下年度继续办理${carriedOut}件。没有因政府信息公开引起的行政复议和行政诉讼。`,
        `（三）政府信息管理。信息发布前由${office}和分管负责人先后核对，发布后${habit}清理一次过时内容，全年更正错字和失效链接${mended}处。`,
        `（四）政府信息公开平台建设。${place}的栏目按群众常查的事项重新排列，查阅点备有纸质目录。`,
        `（五）监督保障。${office}由${staff}人承担公开工作，组织业务学习${taught}次。公开情况列入年度考核，由服务对象评议，没有需要追究责任的情形。`,
      ],
      problems: [
        `（一）存在的问题。一是少数科室报送信息较晚，${place}更新不够及时。二是政策说明多是文字，图解少。`,
        `（二）改进情况。针对第一个问题，${year}年起由${office}${habit}逐项催报；针对第二个问题，全年制作图解${taught}份。`,
      ],
      others: ['（一）信息处理费。本年度没有收取信息处理费。', '（二）其他事项。没有其他需要报告的事项。'],
    };
  return {
    preface: `根据《中华人民共和国政府信息公开条例》的规定，编写此报告。数据统计时间为${year}年1月1日至12月31日。`,
    overview: [
      `一是做好主动公开。${self}在${place}发布各类信息${published}条，作出行政许可决定${permits}件，有效的行政规范性文件为${inForce}件。`,
      `二是做好依申请公开。当年收到政府信息公开申请${received}件，办结${handled}件，结转到下一年${carriedOut}件。`,
      `三是管好信息。${office}对拟发布的信息逐条登记，${habit}抽查一遍旧信息。`,
      `四是办好平台。${place}增设了检索入口，老年人可以电话查询。`,
      `五是加强监督。社会评议由第三方完成，考核结果与评优挂钩，未发生责任追究。`,
    ],
    problems: [
      `当年的不足在于解读材料偏少，经办人员变动频繁。为此${office}安排了${taught}次跟班学习，解读材料由起草科室同步编写。`,
    ],
    others: ['当年未向申请人收取信息处理费用。', '没有别的事项。'],
  };
}

/** A unit's report of a year, in which everything agrees; `carriedIn` is what it carried out of the year before, and `lastSeed` the seed of that one. */
export function draftOf(body: Body, year: number, carriedIn: number, seed: number, lastSeed = seed): Draft {
  const random = randomFrom(seed);
  const [granted, denied, unavailable] = [12 + random.below(30), 1 + random.below(6), 2 + random.below(8)];
  const carriedOut = 1 + random.below(4);
  const received = granted + denied + unavailable + carriedOut - carriedIn;
  const permits = 10 + random.below(80);
  const requests = { received, carriedIn, granted, denied, unavailable, carriedOut };
  return {
    unit: body.unit,
    year,
    kind: body.kind,
    figures: figuresOf(requests, permits, IN_FORCE),
    ...textsOf(body, year, requests, permits, IN_FORCE, seed + 1, year % 2 === 0 ? 'even' : 'odd'),
    before: textsOf(body, year, requests, permits, IN_FORCE, lastSeed + 1, year % 2 === 0 ? 'odd' : 'even'),
  };
}

/** Documents in force, the same in both years: nobody issues or ends one. */
const IN_FORCE = 3;

export const figureOf = ({ figures }: Draft, field: string): number => figures[field] ?? 0;

/** The draft as a report: every figure that is not stated is 0. */
export function reportOfDraft({ unit, year, kind, figures, ...texts }: Whole): Report {
  const edition = editionForYear(year);
  if (!edition) throw new Error(`no form for ${year}`);
  const zeros = Object.fromEntries(edition.fields.map(({ id }) => [id, 0]));
  const unknown = Object.keys(figures).find((field) => !(field in zeros));
  if (unknown !== undefined) throw new Error(`no field ${unknown}`);
  return newReport(edition, {
    unit,
    year,
    kind,
    figures: statedFigures(edition, { ...zeros, ...figures }),
    parts: {
      preface: texts.preface,
      overview: texts.overview.join('\n'),
      problems: texts.problems.join('\n'),
      others: texts.others.join('\n'),
    },
  });
}
