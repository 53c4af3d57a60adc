/** N rules: the place in the text, a short quote, and what the tables say. Long because it is a list. */
import { BODY_KIND_NAMES } from '../../../form';
import type { BodyKind, RulesOf, SentenceId } from '../../../form';
import { DOCUMENT } from '../../official/document';
import type { DayWords } from '../../official/document';
import { sentenceNames } from '../sentenceNames';
import { FORM, practice } from './card';
import type { WithCard } from './card';

/** Where the text says it: 一、（二）, and a quote of at most 20 characters. */
export interface QuoteWords {
  readonly place: string;
  readonly quote: string;
}

export interface FigureClaimWords extends QuoteWords {
  readonly table: string;
  readonly values: readonly string[];
}

export interface ListWords extends QuoteWords {
  readonly count: number;
  readonly sum: number;
  readonly total: number;
}

export interface ChangeWords extends QuoteWords {
  readonly current: number;
  readonly previous: number;
  /** Signed; null where there is no percentage. */
  readonly right: number | null;
  /** 件, 条, %, … */
  readonly unit: string;
}

export interface ShareWords extends QuoteWords {
  readonly part: number;
  readonly whole: number;
  /** In percent. */
  readonly right: number;
}

export interface TwiceWords extends QuoteWords {
  readonly otherPlace: string;
  readonly otherQuote: string;
}

/** A notice by the title of another one. */
interface TitleWords extends QuoteWords {
  readonly cited: string;
  readonly basis: string;
  readonly title: string;
}

/** What a sentence must have another way; a number comes with the words that it stands behind. */
export interface SentenceChange {
  readonly from: string;
  readonly to: string;
  readonly number: boolean;
}

/** What a government's report tells besides, and what of it is not told. */
export type AssessmentMatter = 'assessment' | 'review' | 'accountability';

export interface AssessmentWords {
  readonly place: string;
  readonly matters: readonly AssessmentMatter[];
}

const MATTERS: Readonly<Record<AssessmentMatter, string>> = {
  assessment: '工作考核',
  review: '社会评议',
  accountability: '责任追究',
};

/** Sentences of the text that are last year's, of how many, and in which parts. */
export interface RepeatWords {
  readonly same: number;
  readonly count: number;
  readonly places: readonly { readonly place: string; readonly same: number }[];
}

export interface DateWords {
  /** The day, and what it is called; no name under the title or the text. */
  readonly date: DayWords & { readonly label: string };
  readonly deadline: DayWords;
}

const dated = (date: DateWords['date']): string => `${date.label || '落款日期'}${DOCUMENT.day(date)}`;

interface BoundWords {
  readonly place: string;
  readonly sentence: SentenceId;
}

/** The heading of a part as it stands, and as it is printed. */
export interface HeadingWords {
  readonly text: string;
  readonly heading: string;
}

const MOST_CHANGES = 3;

function changed({ from, to, number }: SentenceChange): string {
  if (number) return `“${from}”应为${to}`;
  if (from === '') return `应加“${to}”`;
  return to === '' ? `应删“${from}”` : `“${from}”应为“${to}”`;
}

const direction = (down: boolean): string => (down ? '减少' : '增加');
const changeName = (right: number, unit: string): string =>
  right === 0 ? '持平' : `${direction(right < 0)}${Math.abs(right)}${unit}`;

const disagrees = ({ place, quote, table, values }: FigureClaimWords): string =>
  `${place}“${quote}”，${table}为${values.join('或')}`;

/** Where the words leave it open what the number is about. */
const mayDisagree = ({ place, quote, table, values }: FigureClaimWords): string =>
  `${place}“${quote}”可能与${table}不符（${table}为${values.join('或')}）`;

/** What every sentence about a text needs. */
export const texts = {
  /** The name of the text before part one. */
  preface: '前言：',
  /** A unit where the text has none. */
  unit: '件',
  direction,
  yearName: (year: number) => `${year}年`,
};

export const narrative = {
  'N-received': {
    card: {
      title: '正文的收到件数与表三一致',
      plain: '正文写的收到、受理、新收件数，等于表三总计列的本年新收，或者本年新收加上年结转。两种写法均可。',
      basis: practice('正文与表格不符是常见的退回原因。'),
      holds: '表三新收10、上年结转2；正文“收到申请10件”，或“共12件（含上年结转2件）”。',
      breaks: '表三新收10、上年结转2；正文“收到申请11件”。',
    },
    disagrees,
    mayDisagree,
  },
  'N-handled': {
    card: {
      title: '正文的办结、结转件数与表三一致',
      plain: '正文写的办结、答复件数等于（七）总计；写的结转件数等于上年结转或结转下年度。',
      basis: practice('正文与表格不符是常见的退回原因。'),
      holds: '（七）总计9、结转下年度1；正文“办结9件，结转1件”。',
      breaks: '（七）总计9、结转下年度1；正文“办结10件”。',
    },
    disagrees,
    mayDisagree,
  },
  'N-outcomes': {
    card: {
      title: '正文的各类结果与表三一致',
      plain:
        '正文写的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理件数，等于表三总计列里这一类各行之和。',
      basis: practice('正文与表格不符是常见的退回原因。'),
      holds: '不予公开各行合计3；正文“不予公开3件”。',
      breaks: '不予公开各行合计3；正文“不予公开5件”。',
    },
    disagrees,
    mayDisagree,
  },
  'N-disputes': {
    card: {
      title: '正文的复议、诉讼件数与表四一致',
      plain:
        '正文写的行政复议、行政诉讼件数等于表四的总计；诉讼是直接起诉与复议后起诉之和。写到结果的（维持、纠正、尚未审结等）也核对，“均已审结”即尚未审结为0。写到备案的只作提醒。',
      basis: practice('正文与表格不符是常见的退回原因。'),
      holds: '未经复议直接起诉2、复议后起诉1；正文“行政诉讼3件”。',
      breaks: '未经复议直接起诉2、复议后起诉1；正文“行政诉讼2件”。',
    },
    disagrees,
    mayDisagree,
  },
  'N-documents': {
    card: {
      title: '正文的规范性文件件数与表二一致',
      plain: '正文写的规范性文件制发、废止、现行有效件数，等于表二的对应数字。',
      basis: practice('正文与表格不符是常见的退回原因。'),
      holds: '表二本年制发4；正文“制发行政规范性文件4件”。',
      breaks: '表二本年制发4；正文“制发行政规范性文件6件”。',
    },
    disagrees,
    mayDisagree,
  },
  'N-decisions': {
    card: {
      title: '正文的许可、处罚、强制和收费与表二一致',
      plain:
        '正文写的行政许可、行政处罚、行政强制决定数量和行政事业性收费金额，等于表二的对应数字；金额按正文写到的位数比较。',
      basis: practice('正文与表格不符是常见的退回原因。'),
      holds: '表二行政许可120；正文“作出行政许可决定120件”。',
      breaks: '表二行政许可120；正文“作出行政许可决定102件”。',
    },
    disagrees,
    mayDisagree,
  },
  'N-list': {
    card: {
      title: '“其中”各项之和等于总数',
      plain: '正文里“共…，其中…”列出的各项相加，等于写明的总数；写有“等”“主要”、没有列全的不核对。',
      basis: practice('漏写分项、改总数未改分项较为常见。'),
      holds: '“发布信息30条，其中：动态12条、公告8条、政策6条、解读4条”。',
      breaks: '“发布信息30条，其中：动态12条、公告8条、政策6条、解读2条”，合计28条。',
    },
    sums: ({ place, quote, count, sum, total }: ListWords) =>
      `${place}“${quote}”，所列${count}项之和为${sum}，不是${total}`,
  },
  'N-change': {
    card: {
      title: '增减和百分比计算正确',
      plain: '正文写的同比、与上年相比的增减件数和百分比，按两年的数字重算，结果与写的一致。',
      basis: practice('百分比有误、增减方向写反较为常见。'),
      holds: '“收到12件，上年10件，增长20%”。',
      breaks: '“收到12件，上年10件，增长12%”。',
    },
    recomputes: ({ place, quote, current, previous, right, unit }: ChangeWords) =>
      `${place}“${quote}”，本年${current}、上年${previous}${right === null ? '' : `，应为${changeName(right, unit)}`}`,
  },
  'N-share': {
    card: {
      title: '占比与件数相符',
      plain:
        '正文写的“占…%”按前面的件数重算，到所写的位数为止应当一致。整体可以是同段前面的数，也可以是表三的收到、办结件数。',
      basis: practice('改件数未改占比较为常见。'),
      holds: '“公开信息40条，其中图解10条，占25%”。',
      breaks: '“公开信息40条，其中图解10条，占30%”。',
    },
    recomputes: ({ place, quote, part, whole, right }: ShareWords) =>
      `${place}“${quote}”，${part}占${whole}的${right}%`,
  },
  'N-twice': {
    card: {
      title: '同一件事前后一致',
      plain: '主动公开条数等表里没有的数字，在正文里写了两处以上的，各处相同。',
      basis: practice('只改一处、漏改另一处较为常见。'),
      holds: '第一部分和第五部分都写“主动公开信息196条”。',
      breaks: '第一部分写“主动公开信息196条”，第五部分写“主动公开信息190条”。',
    },
    differs: ({ place, quote, otherPlace, otherQuote }: TwiceWords) =>
      `${place}“${quote}”，与${otherPlace}“${otherQuote}”不一致`,
  },
  'N-bound': {
    card: {
      title: '常用语句与数字同步',
      plain:
        '由数字生成、插入正文的语句，在数字变动后要跟着更新。更新只改句里的数字和增减的分项，改写的文字不动；改写较多的，给出现在的整句。其中有与表格不符的数字时，按不符计。',
      basis: practice('改表格未改正文较为常见。'),
      holds: '插入时新收12件，现在仍是12件；句前加了“（二）依申请公开。”。',
      breaks: '插入时新收12件，表三后来改为13件，句中还是12件。',
    },
    stale: ({ place, sentence, changes }: BoundWords & { changes: readonly SentenceChange[] }) =>
      `${place}“${sentenceNames[sentence]}”一句与现在的数字不同：${changes.slice(0, MOST_CHANGES).map(changed).join('，')}` +
      (changes.length > MOST_CHANGES ? `，等${changes.length}处` : ''),
    edited: ({ place, sentence, text }: BoundWords & { text: string }) =>
      `${place}“${sentenceNames[sentence]}”一句改写过，数字变动后不能逐处更新；按现在的数字，整句是“${text}”`,
    refresh: (count: number) => `更新这一句（${count}处）`,
    replace: '换成现在的整句',
  },
  'N-year': {
    card: {
      title: '年度正确',
      plain: '标题和统计期限只写本年度，其他年度只出现在比较里。',
      basis: practice('沿用上年文稿未改年度较为常见。'),
      holds: '2024年度报告写“自2024年1月1日起，至2024年12月31日止”。',
      breaks: '2024年度报告写“自2023年1月1日起，至2023年12月31日止”。',
    },
    otherYear: ({ place, quote, year }: QuoteWords & { year: number }) =>
      `${place}“${quote}”，本报告为${year}年`,
  },
  'N-body': {
    card: {
      title: '机关名称正确',
      plain: '正文以本机关为主语，没有残留其他机关的名称。',
      basis: practice('参照其他文稿未改名称较为常见。'),
      holds: '青石镇的报告写“青石镇人民政府主动公开信息120条”。',
      breaks: '青石镇的报告写“白杨镇人民政府主动公开信息120条”。',
    },
    otherBody: ({ place, name, unit }: { place: string; name: string; unit: string }) =>
      `${place}“${name}”不是本机关（${unit}）`,
  },
  'N-basis': {
    card: {
      title: '引用现行格式的文号',
      plain:
        '2021年度起的报告，依据写国办公开办函〔2021〕30号，不写〔2019〕60号、其标题和“格式（试行）”，也不写成国办发、国办函等其他字号。',
      basis: `${FORM}自2021年度报告起适用。`,
      holds: '“根据国办公开办函〔2021〕30号的要求编制”。',
      breaks: '2024年度报告写“根据国办公开办函〔2019〕60号的要求编制”。',
    },
    outdated: ({ place, quote, basis }: QuoteWords & { basis: string }) =>
      `${place}“${quote}”已不适用，现行依据为${basis}`,
    otherTitle: ({ place, quote, cited, basis, title }: TitleWords) =>
      `${place}“${quote}”是${cited}的标题，已不适用；${basis}的标题是“${title}”`,
    otherCode: ({ place, quote, basis }: QuoteWords & { basis: string }) =>
      `${place}“${quote}”的发文字号有误，应为${basis}`,
  },
  'N-leftover': {
    card: {
      title: '没有模板残留',
      plain: '正文里没有留下模板的说明、占位符和转换残留的标记。',
      basis: practice('模板说明未删净较为常见。'),
      holds: '第一部分只有本机关自己写的文字。',
      breaks: '第一部分里留着“该部分以表格形式报告”。',
    },
    left: ({ place, quote }: QuoteWords) => `${place}“${quote}”是模板或排版的残留`,
  },
  'N-fee': {
    card: {
      title: '报告信息处理费',
      plain: '第六部分写明信息处理费的收取情况；没有收取的，也要写没有收取。',
      basis: `${FORM}第六部分；收费办法见国办函〔2020〕109号。`,
      holds: '“本年度没有收取信息处理费”。',
      breaks: '第六部分只写“无其他需要报告的事项”。',
    },
    missing: (place: string) => `${place}未写信息处理费；没有收取的，也要写明`,
  },
  'N-length': {
    card: {
      title: '总体情况不超过1000字',
      plain: '第一部分原则上不超过1000字。',
      basis: `${FORM}：总体情况原则上不超过1000字。`,
      holds: '第一部分900字。',
      breaks: '第一部分1600字。',
    },
    tooLong: (place: string, count: number, most: number) => `${place}共${count}字，原则上不超过${most}字`,
  },
  'N-problems': {
    card: {
      title: '问题和改进措施具体',
      plain: '第五部分写具体的问题和改进措施，不能只写“无”，也不能与上年雷同。',
      basis: `${FORM}：不得年年雷同。`,
      holds: '“解读以文字为主，图解只有2件；明年每份规范性文件配图解”。',
      breaks: '“无”，或者与上年一字不差。',
    },
    none: (place: string) => `${place}只写没有问题；应写具体问题和改进措施`,
    same: (place: string, percent: number) =>
      `${place}${percent === 100 ? '与上年文字完全相同' : `与上年的文字有${percent}%相同`}，不能年年雷同`,
  },
  'N-assessment': {
    card: {
      title: '政府的报告写明考核、评议、追责',
      plain:
        '各级人民政府（含乡镇）的报告，在第一部分的监督保障里写明工作考核、社会评议和责任追究结果情况；没有开展、没有追究的，也写明。部门、街道不要求。',
      basis: `政府信息公开条例第五十条第一款第（四）项；${FORM}第一部分。`,
      holds: '“公开工作列入年度考核；开展社会评议1次，满意率92%；没有责任追究的情形”。',
      breaks: '镇人民政府的报告只写“加强监督保障，培训2次”。',
    },
    missing: ({ place, matters }: AssessmentWords) =>
      `${place}没有写${matters.map((matter) => MATTERS[matter]).join('、')}的情况；各级人民政府的报告应写明，没有的，写没有`,
  },
  'N-repeat': {
    card: {
      title: '全文不与上年雷同',
      plain:
        '与上年报告逐句比较（数字除外），相同的句子达到一半的作提醒，达到三成的作提示。各份报告都有的内容（统计期限、联系方式、信息处理费、由数字生成的语句）和很短的句子不计；第五部分整体雷同的另行提醒，这里不再计。',
      basis: `${FORM}三（四）：不得内容雷同。`,
      holds: '20句里有4句与上年相同。',
      breaks: '20句里有14句只改了年份和件数。',
    },
    repeated: ({ same, count, places }: RepeatWords) =>
      `正文可比的${count}句${same === count ? '与上年文字完全相同' : `中有${same}句与上年相同`}（${places.map(({ place, same: own }) => `${place}${own}句`).join('，')}），不能年年雷同`,
  },
  'N-partial': {
    card: {
      title: '数字反映全年情况',
      plain:
        '统计期限和正文里的数字反映全年情况，不是1—11月、截至11月底、前三季度。专项行动、某月的活动和与上年同期的比较不在此列；其余月份另有说明的，也不在此列。',
      basis: `${FORM}：各项数字统计到12月31日。`,
      holds: '“全年发布推文480篇”；“3月至5月开展专项清理，清理过期信息20条”。',
      breaks: '“1—11月发布推文451篇”。',
    },
    partOfYear: ({ place, quote }: QuoteWords) => `${place}“${quote}”不到全年；报告应写全年情况`,
  },
  'D-date': {
    card: {
      title: '日期在年底之后、期限之前',
      plain:
        '文件的落款日期和网页的发布日期，不早于年度的12月31日，不晚于公布期限：部门、乡镇（街道）和政府办公厅（室）1月31日，县级汇总2月20日，市级汇总3月10日，省级汇总和垂直管理系统3月31日。不知道机关类型的，按3月31日。',
      basis: `政府信息公开条例第四十九条；${FORM}。`,
      holds: '2024年度报告，镇人民政府，落款2025年1月20日。',
      breaks: '2024年度报告，落款2024年12月25日；或镇人民政府2025年2月10日才发布。',
    },
    late: ({ date, deadline, kind }: DateWords & { kind: BodyKind | null }) =>
      `${dated(date)}，晚于${kind === null ? '年度报告的最后期限' : `${BODY_KIND_NAMES[kind]}的期限`}${DOCUMENT.day(deadline)}`,
    early: ({ date, deadline }: DateWords) =>
      `${dated(date)}，早于统计期限的最后一天${DOCUMENT.day(deadline)}`,
  },
  'N-heading': {
    card: {
      title: '各部分的标题与格式一致',
      plain:
        '六个部分的标题照格式写，各占一行。标题写法不同、与正文相连、漏写的，仍按编号和内容识别这一部分，提醒改正。空格、标点、繁体字不作区别。',
      basis: `${FORM}印有各部分的标题。`,
      holds: '标题一、总体情况单独一行，下面是正文。',
      breaks: '“一、概述”；或者“一、总体情况”后面直接接正文。',
    },
    changed: ({ text, heading }: HeadingWords) => `标题“${text}”与格式不同，应为“${heading}”`,
    glued: ({ text }: HeadingWords) => `标题“${text}”与正文相连，应单独一行`,
    missing: ({ heading }: HeadingWords) => `缺少标题“${heading}”，已按内容识别这一部分；需补上标题`,
  },
  'N-local': {
    card: {
      title: '符合上级机关的本地要求',
      plain:
        '“本地要求”表里列出的标题、语句，在所列的部分里都有。表由上级机关填写、随模板下发，每条可以只对一类机关；空表不核对。',
      basis: '上级机关的要求，列在工作簿的“本地要求”表里。',
      holds: '要求第六部分有标题“建议提案办理情况”；第六部分写“（二）建议提案办理情况。”。',
      breaks: '要求第六部分有标题“建议提案办理情况”；第六部分没有这个标题。',
    },
    heading: ({ place, words }: { place: string; words: string }) =>
      `${place}没有“本地要求”表所列的标题“${words}”`,
    phrase: ({ place, words }: { place: string; words: string }) =>
      `${place}没有“本地要求”表所列的语句“${words}”`,
    unclear: (words: string, most: number) =>
      `“本地要求”表“${words}”一行没有核对：部分、要求、适用于要从列表里选，文字不超过${most}字`,
  },
} satisfies WithCard<RulesOf<'narrative'>>;
