/**
 * How offices word the outcome of an application in their own lists, by the outcome of 表三 that is meant: patterns on labels without
 * spaces, half-width. Articles are those of the 条例.
 */

export interface OutcomeWords {
  /** Key of `outcomesOf`. */
  readonly key: string;
  /** This outcome is meant. */
  readonly sure: RegExp;
  /** It is counted so in practice, or probably meant: a person has to look. */
  readonly maybe?: RegExp;
}

const NUMERALS: Readonly<Record<string, string>> = {
  35: '三十五',
  36: '三十六',
  37: '三十七',
  38: '三十八',
  39: '三十九',
  15: '十五',
  16: '十六',
  1: '一',
  2: '二',
  4: '四',
  5: '五',
  6: '六',
  7: '七',
};
const numeral = (value: number): string => `(?:${value}|${NUMERALS[value] ?? ''})`;
/** 第三十六条第（四）项, 36条4项; without an item the article alone. */
const article = (number: number, item?: number): string =>
  `(?<![\\d一二三四五六七八九十])${numeral(number)}条` +
  (item === undefined ? '(?!第?\\(?[一二三四五六七八\\d])' : `第?\\(?${numeral(item)}\\)?[项款]?`);

export const OUTCOME_WORDS: readonly OutcomeWords[] = [
  {
    key: 'granted',
    sure: new RegExp(
      `^(?:已|依法|同意|准予|全部|全文|完全)*(?:予以)?(?:全部|全文)?公开(?:答复|政府信息|信息)?$|(?<!不|部分)予以公开(?!部分)|(?<!不)(?:同意|准予)公开|(?<!不)(?:全部|全文|依法)(?:予以)?公开|^(?:已|予以|全部|同意|已经)*提供(?:政府信息|信息|材料|复印件|资料)?$|${article(36, 2)}`,
    ),
    maybe: new RegExp(
      `主动公开|已经?公开|告知.*(?:途径|方式|网址|渠道|链接)|(?:查询|获取|查阅)的?(?:方式|途径|渠道)|引导|依申请公开|^(?:是|√|✓)$|${article(36, 1)}`,
    ),
  },
  {
    key: 'partlyGranted',
    sure: new RegExp(
      `部分(?:予以|同意|准予)?(?:公开|提供)|区分(?:处理|公开)|予以部分|部分不予?公开|${article(37)}`,
    ),
  },
  {
    key: 'denied.stateSecret',
    sure: /国家秘密|(?<![不非])涉密|密级|绝密|(?<!商业)机密|秘密级/,
    maybe: /保密/,
  },
  {
    key: 'denied.prohibitedByLaw',
    sure: /法律.{0,10}禁止|法规.{0,6}禁止|禁止公开/,
    maybe: /法律.{0,8}规定不(?:予|得|宜)?公开/,
  },
  {
    key: 'denied.securityAndStability',
    sure: /三安全|(?:国家|公共|经济)安全|社会稳定/,
  },
  {
    key: 'denied.thirdPartyRights',
    sure: new RegExp(
      `第三[方人](?!.*(?:(?<!不)同意|无异议))|商业[秘机]密|隐私|个人信息|他人合法权益|${article(15)}`,
    ),
  },
  {
    key: 'denied.internalAffairs',
    sure: new RegExp(`内部(?:事务|管理信息|工作流程)|(?:人事|后勤)管理|${article(16, 1)}`),
    maybe: new RegExp(`内部(?:信息|资料|文件|管理)|${article(16)}`),
  },
  {
    key: 'denied.deliberative',
    sure: /过程性|过程信息|讨论记录|过程稿|磋商信函|请示报告/,
    maybe: new RegExp(`讨论稿|征求意见稿|草稿|${article(16, 2)}|${article(16)}`),
  },
  {
    key: 'denied.enforcementFiles',
    sure: /执法案卷/,
    maybe: new RegExp(`案卷|${article(16, 2)}|${article(16)}`),
  },
  {
    key: 'denied.administrativeQuery',
    sure: new RegExp(
      `行政查询|查询事项|登记资料|不动产登记|工商(?:登记|档案|资料)|特别规定|另有规定|${article(36, 7)}`,
    ),
    maybe: /档案(?:查询|查阅|利用|资料)/,
  },
  {
    key: 'unavailable.notHeld',
    sure: new RegExp(
      `不掌握|未掌握|不存在|未曾?(?:制作|获取|保存|制发)|没有(?:制作|获取|保存|相关|该|此)|查无|无(?:此|该|相关)|未(?:检索|查询|查找|查|找|搜索)到|${article(36, 4)}`,
    ),
    maybe: new RegExp(
      `不(?:属于?|是)由?(?:本|我|该)|非(?:本|我)(?:机关|单位|局|部门|级)|不归|职责范围|职权范围|公开主体|不负责公开|由.{1,20}(?:负责|公开)|向.{1,20}(?:申请|咨询|了解)|${article(36, 5)}`,
    ),
  },
  {
    key: 'unavailable.wouldNeedCreating',
    sure: new RegExp(`另行制作|需要?(?:重新|专门)?制作|加工|汇总|[无没]有?现成|整理分析|${article(38)}`),
  },
  {
    key: 'unavailable.stillUnclear',
    sure: /补正后.*(?:不明确|不清|不符|不能明确|不具体)|仍然?(?:内容)?不(?:明确|清楚|符合|具体)|仍无法(?:明确|确定)/,
    maybe: /不(?:明确|清楚|清晰|具体)|无法(?:明确|确定|识别)/,
  },
  {
    key: 'notProcessed.petition',
    sure: new RegExp(`信访|举报|投诉|${article(39, 1)}`),
    maybe: new RegExp(article(39)),
  },
  {
    key: 'notProcessed.repeat',
    sure: new RegExp(`重复(?:申请|提出|提交|答复|处理|件)|^重复$|不再重复|${article(36, 6)}`),
  },
  { key: 'notProcessed.publication', sure: new RegExp(`出版物|报纸|期刊|书籍|${article(39, 2)}`) },
  {
    key: 'notProcessed.abusive',
    sure: new RegExp(`大量.{0,4}反复|反复.{0,6}申请|大量申请|频繁申请|滥用.{0,4}申请|${article(35)}`),
  },
  {
    key: 'notProcessed.reissue',
    sure: /重新出具|确认.{0,10}(?:信息|出具|效力)|已获取的?(?:政府)?信息|要求.{0,8}确认/,
  },
  {
    key: 'otherOutcome.notCorrected',
    sure: /逾期[未不](?:作|予)?补|未(?:在.{0,10}内?|按期|按时|按要求|及时|如期|进行)?补正|[不拒]补正|补正.{0,4}逾期/,
    maybe: /视[为同]放弃/,
  },
  {
    key: 'otherOutcome.feeUnpaid',
    sure: /(?:[未不]|逾期).{0,12}(?:缴|交|支付|付).{0,8}(?:费|款)|欠费/,
  },
  {
    key: 'otherOutcome.other',
    sure: /撤回|撤销申请|撤销$|撤件|撤申请|主动撤|自行撤|申请撤/,
    maybe:
      /终止|^(?:3\.)?其[他它](?:情形|情况|类)*$|咨询|非政府信息|不[是属]于?政府信息|不构成|协商|沟通|放弃/,
  },
];

/** Wordings that tell a group of outcomes and no more, by the printed number of the group. */
export const GROUP_WORDS: readonly (readonly [number: string, words: RegExp])[] = [
  ['（三）', /不予公开|^不公开$|不予提供|拒绝公开|不宜公开/],
  ['（四）', /无法提供|不能提供|无法公开/],
  ['（五）', /不予处理|不予受理|不予答复|不受理/],
  ['（六）', /其[他它]处理/],
];

/** What stands in the column of results of an application that has none yet. */
export const NO_OUTCOME_YET =
  /^(?:正?在?办理?中?|正在办理|在办|办理中|未办结|未完成|待答复|未答复|待办|(?:正在)?处理中|待处理|补正中|待补正|(?:正在)?征求意见中?|已受理|受理|已?延期(?:中|办理|答复)?|结转(?:下年度?)?(?:继续办理)?|四、结转下年度继续办理|未到期)$/;
