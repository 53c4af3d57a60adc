/** How offices word the kinds of applicants in their own lists, by key of `APPLICANTS`. */

export interface ApplicantWords {
  readonly key: string;
  /** Whole wordings that are this kind. */
  readonly sure: readonly string[];
  /** It is probably meant: a person has to look. */
  readonly maybe: RegExp;
}

const words = (text: string): readonly string[] => text.split(' ');

export const APPLICANT_WORDS: readonly ApplicantWords[] = [
  {
    key: 'legal',
    sure: words('法律服务机构 律师事务所 律所 法律服务所 法律机构 法律服务 法律服务组织'),
    maybe: /律师|律所|法律|公证/,
  },
  {
    key: 'research',
    sure: words('科研机构 科研院所 研究机构 科研单位 研究院 研究所 科研'),
    maybe: /高校|大学|学院|高等院校|研究|科研|科学院/,
  },
  {
    key: 'nonprofit',
    sure: words('社会公益组织 公益组织 公益机构 公益性组织 公益性社会组织 社会公益机构 社会公益'),
    maybe: /协会|基金会|社会团体|社会组织|社团|民办非企业|民非|商会|学会|促进会|联合会|慈善|公益/,
  },
  {
    key: 'business',
    sure: words(
      '商业企业 企业 公司 商业公司 企业法人 法人企业 民营企业 国有企业 私营企业 工商企业 有限公司 企业单位 企业公司 商业',
    ),
    maybe: /公司|企业|集团|厂|个体|银行|商行|商店|经营部|门市/,
  },
  {
    key: 'natural',
    sure: words('自然人 公民 个人 公民个人 公民自然人 自然人公民 居民 村民 市民 群众 私人'),
    maybe: /教师|学生|记者|农民|业主$|职工|村民|居民|公民|个人|自然人/,
  },
  {
    key: 'otherOrg',
    sure: words('其他 其它 其他组织 其他机构 其他法人 其他法人组织 其他法人或组织 其他单位 其它组织'),
    maybe:
      /学校|中学|小学|幼儿园|机关|政府|事业单位|委员会|村委|居委|集体|媒体|报社|医院|社区|工会|合作社|其[他它]/,
  },
];
/** Says that it is no natural person, and no more. */
export const SOME_ORGANISATION =
  /^(?:法人|组织|单位|机构|团体|法人单位|法人组织|法人或者?其[他它]组织|法人和其[他它]组织|法人及其[他它]组织|法人\/其[他它]组织|法人、?其[他它]组织)$/;
/** What stands before the kind itself: 法人或其他组织（商业企业）. */
export const BEFORE_KIND = /^(?:法人(?:或者?|和|及|\/|、)?(?:其[他它]组织)?|组织|单位|机构)[(:—\-/·]*(?=.)/;

/** Kinds that the name of an applicant tells, with what may be shown of it. */
export const APPLICANT_NAMES: readonly {
  readonly key: string;
  readonly name: RegExp;
  readonly shown: string;
}[] = [
  { key: 'legal', name: /(?:律师事务所|法律服务所)(?:\(.*\))?$/, shown: '…律师事务所' },
  { key: 'nonprofit', name: /(?:协会|基金会|学会|商会|促进会|联合会|总会)$/, shown: '…协会、…基金会' },
  { key: 'research', name: /(?:研究院|研究所|研究中心|科学院|大学|学院)$/, shown: '…研究院、…大学' },
  { key: 'business', name: /(?:公司|集团|厂|企业|银行|商行|商店|店|经营部|行)$/, shown: '…公司' },
  {
    key: 'otherOrg',
    name: /(?:委员会|村委会|居委会|合作社|学校|中学|小学|幼儿园|医院|局|厅|政府|中心|站|社|组)$/,
    shown: '…委员会、…中心',
  },
  { key: 'natural', name: /^[\p{Script=Han}·]{2,4}$|^[\p{Script=Han}·]+[某×*XＸ]+$/u, shown: '（姓名）' },
];
