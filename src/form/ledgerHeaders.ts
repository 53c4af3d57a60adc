/** What columns of offices' own lists of applications are called: patterns on labels without spaces, half-width. */
import type { ApplicationColumn } from './ledger';

export interface HeaderWords {
  readonly column: ApplicationColumn;
  /** The column is meant for certain. */
  readonly sure: RegExp;
  /** It may be meant, where nothing else is; the first of several alternatives is the likeliest. */
  readonly maybe?: readonly RegExp[];
  /** It is not meant. */
  readonly not?: RegExp;
}

const WHEN = '(?:日期|时间|日|之日)';
const DAY_END = `(?:\\(.*\\))?$`;
const when = (...words: readonly string[]): RegExp =>
  new RegExp(`(?:${words.join('|')})的?${WHEN}${DAY_END}`);

/** Words that make a day another: by when, not when; of a third party; of a case. */
const DEADLINE = /期限|应[答回]复|截止|到期|限期|预计|计划|法定|最后|最迟|剩余|超期/;

/** In the order in which a header is tried. */
export const LEDGER_HEADERS: readonly HeaderWords[] = [
  {
    column: 'thirdPartyFrom',
    sure: new RegExp(
      `(?:征求|征询|询问|告知|发函)第三[方人](?:意见)?(?:函|书)?(?:发出|寄出|送达)?(?:起|开始|${WHEN})|第三[方人](?:意见)?(?:征求|征询)(?:发出)?(?:起|开始|${WHEN})|第三方.*(?:发函|发出|起始)`,
    ),
    maybe: [/^征求意见(?:日期|时间|起)$/, /^(?:征求|征询)第三[方人](?:意见)?$/],
    not: /(?:反馈|答复|回复|返回|收到|止|结束|是否)/,
  },
  {
    column: 'thirdPartyTo',
    sure: new RegExp(`第三[方人].*(?:反馈|答复|回复|返回|回函|收到|止|结束)${WHEN}?${DAY_END}`),
    maybe: [/^征求意见(?:反馈|回复|止|结束)/],
  },
  {
    column: 'correctionReceived',
    sure: new RegExp(
      `(?:收到|接收)补正.*${WHEN}?${DAY_END}|补正(?:材料|申请|件)?(?:收到|完成|提交|递交|回复|后收到|寄回|送达)${WHEN}?${DAY_END}`,
    ),
    maybe: [/^补正(?:日期|时间|日)$/],
    not: /通知|告知|要求|期限|是否/,
  },
  {
    column: 'correctionAsked',
    sure: new RegExp(
      `(?:补正通知|补正告知|通知补正|告知补正|要求补正|发出补正)(?:书|函)?.*${WHEN}?${DAY_END}`,
    ),
    maybe: [/^补正(?:发出|发文)/],
    not: /编号|文号|期限|是否|内容/,
  },
  {
    column: 'extensionDays',
    sure: /延[期长](?:答复|办理)?(?:的)?(?:工作日|天数|日数|时长|天)(?:数)?(?:\(.*\))?$/,
  },
  {
    column: 'extended',
    sure: /是否延[期长]|^延[期长](?:情况|办理|答复|审批|告知)?(?:\(是\/?否\))?$/,
    not: /日期|时间|至/,
  },
  {
    column: 'feeNotice',
    sure: /收费通知(?:书)?(?:日期?|时间|发出.*)?$|缴费通知(?:书)?(?:日期?|时间)?$/,
    not: /金额|编号/,
  },
  { column: 'feePaid', sure: /(?:缴费|缴款|付费|交费|缴纳)(?:日期?|时间)$/ },
  { column: 'feeBasis', sure: /计费方式|收费方式|计收方式/ },
  { column: 'pages', sure: /(?:提供|复印|打印|公开|总)?页数(?:\(.*\))?$/ },
  {
    column: 'carried',
    sure: /是否.*结转|^上?年?度?结转(?:件|情况)?$|是否上年|结转件|上年结转|往年结转/,
    not: /下年/,
  },
  {
    column: 'answered',
    sure: when(
      '答复',
      '回复',
      '办结',
      '办毕',
      '答复书出具',
      '出具答复',
      '作出答复',
      '答复作出',
      '实际答复',
      '答复完成',
      '办理完成',
      '办理完毕',
      '书面答复',
      '告知书',
      '答复书',
    ),
    maybe: [
      new RegExp(`(?:反馈|完成|处理|办理|寄出|寄发|发出|送达|邮寄|发文|落款)${WHEN}${DAY_END}`),
      /^(?:答复|回复|办结)$/,
    ],
    not: new RegExp(`${DEADLINE.source}|第三|补正|案|收费|延期|征求|是否`),
  },
  {
    column: 'received',
    sure: when('收到(?:申请)?(?:书|表|件)?', '收件', '接收', '收文', '受理', '签收', '来件', '收到', '接件'),
    maybe: [
      new RegExp(`(?:登记|来文|来函|受理登记)${WHEN}${DAY_END}`),
      new RegExp(`(?:申请|提交|提出|递交|申请提交)(?:人申请)?${WHEN}${DAY_END}`),
      /^(?:收到|受理|收件|接收)$/,
      /^(?:日期|时间|年月日)$/,
    ],
    not: new RegExp(`${DEADLINE.source}|第三|补正|案|费|反馈|答复|回复`),
  },
  {
    column: 'applicant',
    sure: /(?:申请人|申请主体|申请者|主体|身份)(?:基本)?(?:信息|情况)?(?:的)?(?:类别|类型|性质|身份|分类|属性|种类)|^(?:公民|自然人)[/、或](?:法人|组织|单位|企业).*$/,
    maybe: [/^(?:类别|类型|性质|身份|分类)$/, /申请人身份/],
    not: /证|号|结果|答复|公开|(?<!申请人|基本)信息|事项/,
  },
  {
    column: 'number',
    sure: /^(?:(?:依申请|申请|申请件|申请表|登记|受理|收件|收文|办件|来件|回执|信息公开|台账|业务|流水)(?:公开)?)?(?:编号|编码|单号|受理号|流水号)$|^(?:登记|受理|收件|收文|流水|申请|办件|回执)号$|^(?:申请|登记)(?:书|表|单)编号$/,
    maybe: [/^(?:序号|顺序号|序|号|No\.?|NO\.?|#)$/, /^(?:系统|网上|平台)?(?:申请|受理)?(?:编号|号码)$/],
    not: /答复|告知书|(?<!收)文号|证|电话|邮|信用|联系|案件/,
  },
  {
    column: 'group',
    sure: /结果类别|(?:答复|处理|办理)(?:结果)?(?:大类|类别|类型|种类)|公开类型|公开类别/,
  },
  {
    column: 'outcome',
    sure: /(?:办理|处理|答复|公开|办结|回复|受理)(?:的)?(?:最终)?结果|^结果$|不予公开(?:的)?(?:理由|原因|情形|依据)|(?:结果)?(?:具体|细分)?情形$|结果(?:说明|明细|细类)|答复(?:情形|结论)/,
    maybe: [
      /^(?:办理|处理|答复|公开|办结|回复)(?:情况|意见|结论|形式|内容)?$/,
      /^是否(?:予以)?公开$|^公开(?:属性|与否)$/,
      /^答复方式$/,
      /(?:理由|原因|依据)$/,
    ],
    not: /日期|时间|期限|是否按期|满意|复议|诉讼|方式$|延期|补正|收费|申请理由|申请原因|用途/,
  },
  {
    column: 'way',
    sure: /^公开方式\/?途径$|(?:申请|受理|收到|来件|提交|递交|收件|接收|申请提交|申请来源|来源)(?:的)?(?:方式|途径|渠道|形式)$|^(?:来源|渠道|途径)$/,
    maybe: [/^(?:获取|提供|答复|送达|公开)(?:信息)?(?:的)?(?:方式|途径|形式)$/, /^方式$/],
    not: /联系|收费|计费/,
  },
  {
    column: 'summary',
    sure: /^(?:内容摘要|申请(?:公开)?(?:的)?(?:信息|政府信息)?(?:的)?(?:内容|事项|名称|标题|摘要|主题|概述|描述)(?:摘要|描述|概要|概述)?|所需(?:政府)?信息.*|信息(?:内容|名称|标题|索取内容).*|申请事由|申请公开的?(?:政府)?信息|申请信息|(?:主要)?内容(?:摘要|概要|描述)?|需要?公开的?.*内容|公开事项|事项)(?:\(.*\))?$/,
    maybe: [/内容|事项|标题|题名|摘要|事由/],
    not: /答复|补正|日期|时间|数|号|结果|复议|诉讼|人|机关|类/,
  },
  {
    column: 'applicantCode',
    sure: /申请人代[号码]|^代[号码]$|^申请人编[号码]$/,
  },
];

/** What is not taken over, by what the column is called. `name` becomes a code. */
export const PRIVATE_HEADERS: readonly (readonly [
  kind: 'identity' | 'telephone' | 'email' | 'address' | 'name',
  header: RegExp,
])[] = [
  ['identity', /身份证|证件(?:号|名称|类型)|信用代码|机构代码|营业执照|执照号|护照/],
  ['email', /邮箱|电子邮[件箱]|e-?mail|微信|QQ/i],
  ['telephone', /电话|手机|联系方式|传真|号码$/],
  ['address', /地址|住址|住所|邮编|邮政编码|户籍|所在地|居住地/],
  [
    'name',
    /姓名|^(?:申请人|申请者|申请单位|申请主体)(?:\(.*\))?$|申请人\/?名称|申请人(?:姓名|名称)|^(?:单位|企业|公司|法人|组织|机构)名称|^名称$|联系人|法定代表人|法人代表|代理人|代表人|经办人|承办人|办理人|负责人|填表人|登记人/,
  ],
];
/** Of those the ones who apply; others are staff or stand for them. */
export const APPLICANT_NAME =
  /姓名|^(?:申请人|申请者|申请单位|申请主体)|(?:单位|企业|公司|法人|组织|机构)名称|^名称$/;
export const NOT_APPLICANT_NAME = /联系|代表|代理|经办|承办|办理人|负责|填表|登记人/;

/** The reason of a result, in a column of its own. */
export const REASON_HEADER = /理由|原因|情形|依据|细类|明细|说明/;

/** Rows of a list that are no applications. */
export const TOTAL_ROW =
  /^(?:合计|总计|小计|共计|累计|总数|本[月年季]合计|本页(?:合计|小计)|\d{1,2}月(?:合计|小计)|共\d+件)/;
export const NOTE_ROW =
  /^(?:备注|说明|注|填[表报]|制表|审核|审批|负责人|联系人|联系电话|经办|单位|日期|统计|第\d+页|附|合计|以上|以下|\*|※|[一二三四五六七八九十]+、)/;
/** The year that a sheet or a title names. */
export const YEAR_OF_LIST = /(?<!\d)20\d{2}(?!\d)/g;
/** A heading between rows that names the year of those below: 2025年, 二、2025年新收. */
export const YEAR_HEADING = /(?<!\d)(20\d{2})年/;
