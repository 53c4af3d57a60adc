/**
 * The figures that texts speak about, and the words by which they do. A pattern `before` reads what stands left of
 * a number in its clause and ends there, `after` what stands right of number and unit, `none` a clause that says
 * there are none. The words between are a closed list: what has other words in it (收到群众留言) is left alone.
 */
import type { ClaimRuleId } from '../rules';

/** Fields by the start of their id and their last word: a row, or all rows of a group. */
export interface FieldGroup {
  readonly of: string;
  readonly column: string;
  readonly sign?: -1;
}
export type QuantityTopic = 'requests' | 'disputes' | 'documents' | 'published';

export interface QuantityWords {
  readonly id: string;
  /** Null for what no table holds: compared with itself only. */
  readonly rule: ClaimRuleId | null;
  readonly topic: QuantityTopic;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly none?: RegExp;
  /** Sums that the number may mean; the first is the plainest. */
  readonly readings: readonly (readonly FieldGroup[])[];
  /** True where the number means the same after 其中. */
  readonly amongOthers: boolean;
}

const COMMON = [
  '的',
  '共',
  '合计',
  '总计',
  '累计',
  '计',
  '总数',
  '总量',
  '数量',
  '件数',
  '为',
  '是',
  '有',
  '达',
  '到',
  '了',
  '：',
  '约',
  '近',
  '仅',
  '超过',
  '均',
  '各',
  '分别',
];
const APPLICANTS = '公民、法人(?:和|或|或者|以及|及)?其[他它]组织(?:等)?';
const REQUEST = [
  '政府',
  '政务',
  '信息',
  '依申请',
  '申请人',
  '申请(?!人)',
  '公开',
  '事项',
  '办件',
  '各类',
  '新增',
  '社会',
  '公众',
  '群众',
  '公民(?!、)',
  '提出',
  '提交',
  '请求',
  APPLICANTS,
];
const CASE = ['案件', '案(?!件)', '申请', '情况', '发生', '被提起', '提起', '新增', '引发', '产生', '收到'];
const DOCUMENT = ['行政', '政府', '各类', '新', '本年度?', '继续', '保留', '数'];
/** No alternative is made of others: each text is read in one way, in linear time. */
const words = (...own: readonly string[]): string => `(?:${[...own, ...COMMON].join('|')})*`;

const request = words(...REQUEST);
const legalCase = words(...CASE);
const document = words(...DOCUMENT);
const END = '(?:的?(?:情况|情形|案件|事项|件))*(?=[，。；、）]|和|及|也|$)';
/** 未经复议 names a kind of case and denies none. */
const NONE = '(?:没有|未曾|尚未|未(?!经)|暂无|并无|均无|(?<!有)无)';

/** The words that make a number one of requests; `object` finds their own name for what is counted. */
export const REQUEST_OBJECT = /依申请|(?:信息|公开).*申请|申请.*(?:信息|公开)/;
export const REQUEST_OBJECT_AFTER = new RegExp(`^(?:的)?(?:${REQUEST.join('|')})+$`);

const total = (of: string) => ({ of: `requests.${of}`, column: 'total' });
const received = total('received');
const carriedIn = total('carriedIn');
const handled = total('handled');
const carriedOut = total('carriedOut');
const minus = (group: FieldGroup): FieldGroup => ({ ...group, sign: -1 });

function outcome(id: string, spellings: string): QuantityWords {
  return {
    id,
    rule: 'N-outcomes',
    topic: 'requests',
    before: new RegExp(`(?:${spellings})${request}$`),
    after: new RegExp(`^(?:申请)?(?:依法|依规|按规定|因故)*(?:${spellings})(?=[，。；、）]|$)`),
    readings: [[total(id)]],
    amongOthers: true,
  };
}

function dispute(id: string, spellings: string, of: readonly string[]): QuantityWords {
  return {
    id,
    rule: 'N-disputes',
    topic: 'disputes',
    before: new RegExp(`(?:${spellings})${legalCase}$`),
    after: new RegExp(`^(?:${spellings})(?:案件?|申请)?(?=[，。；、）]|$)`),
    none: new RegExp(`${NONE}[^，。；]{0,60}?(?:${spellings})${END}`),
    readings: [of.map((block) => ({ of: `disputes.${block}`, column: 'total' }))],
    amongOthers: true,
  };
}

const ISSUED = '制发|制定|出台|印发';
/** 本年制发 and 现行有效 of 2021 are 本年新制作 and 对外公开总数量 of 2019. */
function documents(
  of: string,
  noun: string,
  id: string,
  verb: string,
  columns: readonly string[],
): QuantityWords {
  return {
    id: `${of}.${id}`,
    rule: 'N-documents',
    topic: 'documents',
    before: new RegExp(
      `(?:(?:${verb})${document}${noun}${document}$)|(?:${noun}${document}(?:${verb})${document}$)`,
    ),
    none: new RegExp(`${NONE}(?:${verb})[^，。；]{0,12}?${noun}${END}`),
    readings: columns.map((column) => [{ of: `proactive.${of}`, column }]),
    amongOthers: true,
  };
}
const documentQuantities = (of: string, noun: string): QuantityWords[] => [
  documents(of, noun, 'issued', ISSUED, ['issued', 'created', 'published']),
  documents(of, noun, 'repealed', '废止', ['repealed']),
  documents(of, noun, 'inForce', '现行有效', ['inForce']),
];

export const QUANTITIES: readonly QuantityWords[] = [
  {
    id: 'newlyReceived',
    rule: 'N-received',
    topic: 'requests',
    before: new RegExp(`(?:新收|新增|新接收)${request}$`),
    readings: [[received], [received, carriedIn]],
    amongOthers: true,
  },
  {
    id: 'received',
    rule: 'N-received',
    topic: 'requests',
    before: new RegExp(`(?:收到|受理|接到|接收|收悉)${request}$`),
    none: new RegExp(
      `(?:${NONE}(?:收到|受理|接到|接收|新收|有)|(?:没有|暂无|并无|均无|(?<!有)无))${request}(?:依申请公开|公开申请|申请公开|依申请)(?:政府信息|信息)?${END}`,
    ),
    readings: [[received], [received, carriedIn]],
    amongOthers: false,
  },
  {
    id: 'handled',
    rule: 'N-handled',
    topic: 'requests',
    before: new RegExp(`(?:办结|办复)${request}$`),
    readings: [[handled]],
    amongOthers: false,
  },
  {
    id: 'answered',
    rule: 'N-handled',
    topic: 'requests',
    before: new RegExp(`(?:答复|回复)${request}$`),
    readings: [[handled], [handled, minus(total('otherOutcome'))]],
    amongOthers: false,
  },
  {
    id: 'dealtWith',
    rule: 'N-handled',
    topic: 'requests',
    before: new RegExp(`(?:办理|处理)${request}$`),
    readings: [[handled], [received], [received, carriedIn]],
    amongOthers: false,
  },
  {
    id: 'carriedIn',
    rule: 'N-handled',
    topic: 'requests',
    before: new RegExp(
      `(?:上年度?|上一年度?|去年|\\d{4}年度?)(?:结转|转结)${request}$|结转(?:自)?(?:上年度?|上一年度?|去年)${request}$`,
    ),
    none: new RegExp(`${NONE}(?:上年度?|上一年度?)(?:结转|转结)${request}${END}`),
    readings: [[carriedIn]],
    amongOthers: true,
  },
  {
    id: 'carriedOut',
    rule: 'N-handled',
    topic: 'requests',
    before: new RegExp(
      `(?:结转|转结)(?:至|到)?(?:下年度?|下一年度?|次年|明年|\\d{4}年度?)(?:继续)?(?:办理)?${request}$`,
    ),
    after:
      /^(?:申请)?(?:依法|依规|按规定|需)*(?:结转|转结)(?:至|到)?(?:下年度?|下一年度?|次年|明年|\d{4}年度?)/,
    none: new RegExp(
      `${NONE}(?:结转|转结)(?:至|到)?(?:下年度?|下一年度?|次年|\\d{4}年度?)(?:继续)?(?:办理)?${request}${END}`,
    ),
    readings: [[carriedOut]],
    amongOthers: true,
  },
  {
    id: 'carried',
    rule: 'N-handled',
    topic: 'requests',
    before: new RegExp(`(?<!上年|年度|一年|去年|\\d年)(?:结转|转结)${request}$`),
    readings: [[carriedIn], [carriedOut]],
    amongOthers: true,
  },
  outcome('granted', '(?<!不)予以公开'),
  outcome('partlyGranted', '(?:予以)?部分公开'),
  outcome('denied', '不予(?:以)?公开'),
  outcome('unavailable', '无法提供'),
  outcome('notProcessed', '不予(?:以)?处理'),
  outcome('otherOutcome', '其[他它](?:方式)?处理'),
  dispute('review', '(?:行政)?复议', ['review']),
  dispute('suit', '(?:行政)?诉讼', ['directSuit', 'suitAfterReview']),
  dispute('directSuit', '(?:未经复议)?直接(?:提?起)?(?:行政)?(?:起诉|诉讼)', ['directSuit']),
  dispute('suitAfterReview', '复议后(?:提?起)?(?:行政)?(?:起诉|诉讼)', ['suitAfterReview']),
  ...documentQuantities('normativeDocuments', '规范性文件'),
  ...documentQuantities('regulations', '(?<!党内)规章'),
  {
    id: 'published',
    rule: null,
    topic: 'published',
    before: new RegExp(
      `^(?:\\d{4}年度?|全年|本年度?|我[^，。]{1,3}|[共已]|累计)*主动公开(?:各类)?(?:政府|政务)?信息${words()}$`,
    ),
    readings: [],
    amongOthers: false,
  },
];

/** Names of single outcomes stand in the edition; what may stand between them and the number. */
export const OUTCOME_TAIL = new RegExp(
  `^${words('类', '情形', '信息', '政府', '申请', '相关', '事项', '”', '由', '以', '等')}$`,
);
/** 甲、乙和丙 left of one number. */
export const ENUMERATION = /[、和及与或]|以及|或者/;
/** The number stands for each of what is enumerated: 各3件, 均为0件. */
export const EACH = /(?:各|均)(?:为|有|是)?$/;
/** Numbers that belong to the enumerated names one by one: 分别为3、1、2件. */
export const RESPECTIVELY = /分别(?:为|是|有|达)?$/;
/** Words after a mark of enumeration that belong to the next name: 行政复议和提起行政诉讼. */
export const ENUMERATED_VERBS = '(?:被|提起|申请|发生|引发|案件)*';
/** The sentence goes on behind a number that needs no object. */
export const GOES_ON = /^(?:均|都|并|已|全部|且|按|依|在|和|及|以及)/;
/** All that may stand left of a number whose quantity stands behind it. */
export const NOTHING_BEFORE = /^(?:其中|另有|有|共|以及|[：、，和及])*$/;
