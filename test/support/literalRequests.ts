/** 表三 of both editions as it is printed, written down a second time: see literalTables. */

export type EditionName = '2019' | '2021';
export type Figures = readonly (readonly [id: string, value: number])[];
export type Lines = readonly (readonly string[])[];
type Row = readonly [key: string, labels: readonly string[], values: readonly number[]];

const APPLICANTS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
const HEAD: Lines = [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];
// prettier-ignore
const COMMON: readonly Row[] = [
  ['granted', ['三、本年度办理结果', '（一）予以公开'], [11, 12, 13, 14, 15, 16, 81]],
  ['partlyGranted', ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], [21, 22, 23, 24, 25, 26, 141]],
  ['denied.stateSecret', ['（三）不予公开', '1.属于国家秘密'], [31, 32, 33, 34, 35, 36, 201]],
  ['denied.prohibitedByLaw', ['2.其他法律行政法规禁止公开'], [41, 42, 43, 44, 45, 46, 261]],
  ['denied.securityAndStability', ['3.危及“三安全一稳定”'], [51, 52, 53, 54, 55, 56, 321]],
  ['denied.thirdPartyRights', ['4.保护第三方合法权益'], [61, 62, 63, 64, 65, 66, 381]],
  ['denied.internalAffairs', ['5.属于三类内部事务信息'], [71, 72, 73, 74, 75, 76, 441]],
  ['denied.deliberative', ['6.属于四类过程性信息'], [81, 82, 83, 84, 85, 86, 501]],
  ['denied.enforcementFiles', ['7.属于行政执法案卷'], [91, 92, 93, 94, 95, 96, 561]],
  ['denied.administrativeQuery', ['8.属于行政查询事项'], [101, 102, 103, 104, 105, 106, 621]],
  ['unavailable.notHeld', ['（四）无法提供', '1.本机关不掌握相关政府信息'], [111, 112, 113, 114, 115, 116, 681]],
  ['unavailable.wouldNeedCreating', ['2.没有现成信息需要另行制作'], [121, 122, 123, 124, 125, 126, 741]],
  ['unavailable.stillUnclear', ['3.补正后申请内容仍不明确'], [131, 132, 133, 134, 135, 136, 801]],
  ['notProcessed.petition', ['（五）不予处理', '1.信访举报投诉类申请'], [141, 142, 143, 144, 145, 146, 861]],
  ['notProcessed.repeat', ['2.重复申请'], [151, 152, 153, 154, 155, 156, 921]],
  ['notProcessed.publication', ['3.要求提供公开出版物'], [161, 162, 163, 164, 165, 166, 981]],
  ['notProcessed.abusive', ['4.无正当理由大量反复申请'], [171, 172, 173, 174, 175, 176, 1041]],
  ['notProcessed.reissue', ['5.要求行政机关确认或重新出具已获取信息'], [181, 182, 183, 184, 185, 186, 1101]],
];
const RECEIVED = ['一、本年新收政府信息公开申请数量'];
const CARRIED_IN = ['二、上年结转政府信息公开申请数量'];
const CARRIED_OUT = ['四、结转下年度继续办理'];
// prettier-ignore
const ROWS: Readonly<Record<EditionName, readonly Row[]>> = {
  '2019': [
    ['received', RECEIVED, [1839, 1858, 1877, 1896, 1915, 1934, 11319]],
    ['carriedIn', CARRIED_IN, [301, 302, 303, 304, 305, 306, 1821]],
    ...COMMON,
    ['otherOutcome', ['（六）其他处理'], [191, 192, 193, 194, 195, 196, 1161]],
    ['handled', ['（七）总计'], [1919, 1938, 1957, 1976, 1995, 2014, 11799]],
    ['carriedOut', CARRIED_OUT, [221, 222, 223, 224, 225, 226, 1341]],
  ],
  '2021': [
    ['received', RECEIVED, [2251, 2272, 2293, 2314, 2335, 2356, 13821]],
    ['carriedIn', CARRIED_IN, [301, 302, 303, 304, 305, 306, 1821]],
    ...COMMON,
    ['otherOutcome.notCorrected', ['（六）其他处理', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], [191, 192, 193, 194, 195, 196, 1161]],
    ['otherOutcome.feeUnpaid', ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], [201, 202, 203, 204, 205, 206, 1221]],
    ['otherOutcome.other', ['3.其他'], [211, 212, 213, 214, 215, 216, 1281]],
    ['handled', ['（七）总计'], [2331, 2352, 2373, 2394, 2415, 2436, 14301]],
    ['carriedOut', CARRIED_OUT, [221, 222, 223, 224, 225, 226, 1341]],
  ],
};

const figuresOf = (rows: readonly Row[]): Figures =>
  rows.flatMap(([key, , values]) =>
    values.map((value, column) => [`requests.${key}.${APPLICANTS[column]}`, value] as const),
  );
const linesOf = (rows: readonly Row[]): Lines => [
  ...HEAD,
  ...rows.map(([, labels, values]) => [...labels, ...values.map(String)]),
];

/** Ids and values in the printed order. */
export const REQUEST_FIGURES = { '2019': figuresOf(ROWS['2019']), '2021': figuresOf(ROWS['2021']) };
/** Texts of the cells that begin in each printed row, from the left. */
export const REQUEST_LINES = { '2019': linesOf(ROWS['2019']), '2021': linesOf(ROWS['2021']) };
