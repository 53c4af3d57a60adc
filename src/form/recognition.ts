/** How the form is written in real reports besides its official wording (statute §9): what the recognisers look for. */
import { YEAR_DIGITS } from '../text';
import type { TableId, TextPartId } from './types';

/**
 * Words by which a heading of a part is known when its number is right: one of the lists, all of its words.
 * Row labels begin with the same numbers (四、结转下年度继续办理) and have none of them.
 */
export const HEADING_WORDS: Readonly<Record<TextPartId | TableId, readonly (readonly string[])[]>> = {
  preface: [],
  overview: [['总体情况'], ['概述'], ['概况'], ['基本情况'], ['工作情况']],
  proactive: [['主动公开']],
  requests: [['申请', '情况'], ['依申请公开']],
  disputes: [['复议'], ['诉讼']],
  problems: [['问题'], ['改进']],
  others: [
    ['其他', '事项'],
    ['其它', '事项'],
    ['其他', '情况'],
  ],
};
/** Headings of other wording that are known without their number, as letters alone: 概述, 存在的问题及改进措施. */
export const WHOLE_HEADINGS: Readonly<Partial<Record<TextPartId, RegExp>>> = {
  overview:
    /^(?:20\d\d年度?)?(?:政[府务])?(?:信息公开)?(?:工作)?(?:总体|基本|整体|开展|年度)?(?:工作)?(?:情况|概述|概况)$/,
  problems:
    /^(?:政[府务]信息公开)?(?:工作)?中?存在的?(?:主要)?(?:问题|困难|不足)(?:[及和与]|以及)?(?:下一步)?(?:工作)?(?:改进|整改|努力|打算)?的?(?:情况|措施|方向|意见|打算)?$/,
  others: /^其[他它](?:需要)?(?:报告|说明)?的?(?:事项|情况)$/,
};
/** What may stand behind a heading in its line that is no text of the part: 单位：件. */
export const UNIT_NOTE = /^[(（]?(?:计量|统计)?单位[:：]/;
/** Where in a line a text begins whatever stood before it: after a mark, with the year, with the body, with its first number. */
export const BEGINS_TEXT =
  /^(?:[:。]|20\d\d年|今年|本年|[我本](?:[省市县区州镇乡街局委办院厅校处]|单位|机关|部门)|\([一1]\))/;

/** What the text before part one is about: the notice, the period, where to ask, what follows. */
export const SAYS_PREFACE =
  /统计期限|电话|邮编|邮政编码|地址[:：]|邮箱|本(?:年度?)?报告(?:由|中|所|的|电子|共|主要|内容|全文)|(?:编制|公布|发布|撰写|形成|制作)[^，。；]{0,40}报告|现[将予就][^。；]{0,60}(?:公布|公开|报告|发布|如下)|个部分(?:组成|内容)?|如有疑问/;
/** What part one, five and six are about, where no heading says so. */
export const SAYS_OVERVIEW =
  /主动公开|依申请公开|信息管理|公开平台|平台建设|监督保障|政[府务](?:信息)?公开工作/;
export const SAYS_PROBLEMS =
  /(?:存在|面临)[^，。；]{0,16}(?:问题|差距|不足|短板)|(?:主要)?(?:问题|不足)(?:是|有|表现|如下|：|:)|改进(?:措施|情况|方向)|下一步/;
export const SAYS_OTHERS = /信息处理费|其[他它](?:需要)?(?:报告|说明)的?事项/;
/** How the paragraphs of part one are numbered. */
export const FIRST_PARAGRAPH = /^\s*(?:[（(][一1][)）]|1[.．、]|一是)/;

/** Longest heading with explanations behind it; a longer line is text. */
export const LONGEST_HEADING = 32;

/** 一、 1. （一） (1) at the start of a heading or label, after full-width forms were narrowed. */
export const NUMBERING = /^(?:\([一二三四五六七八九十\d]+\)[、.,:]?|[一二三四五六七八九十\d]+[、.,:)])/;

/** 2024年, 2024年度, 二〇二四年, 〔2024〕年; digits alone are a year where the title goes on (2021政府信息公开…). */
const YEAR = `[(〔\\[【]?(?<year>20\\d{2}|[${YEAR_DIGITS}]{4}(?=年))[)〕\\]】]?(?!年\\d+月)(?:年度?|(?![年度])(?<=\\d[)〕\\]】]?))`;
const REPORT = '(?:报告|年报)(?:书|的(?:报告|公告|公示|函))?';
const REST = `信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?${REPORT}`;
/** What may stand behind a title: (公开稿). */
const NOTE = '(?:\\([^()\\d]{1,10}\\))?';
/** Titles without spaces: the year before the body, the body before the year, the year within or behind what is reported. */
export const TITLES: readonly RegExp[] = [
  new RegExp(`^${YEAR}(?<unit>.{2,40}?人民政府)${REST}${NOTE}$`),
  new RegExp(`^${YEAR}(?<unit>.{2,40}?)(?:政府|政务)${REST}${NOTE}$`),
  new RegExp(`^(?<unit>.{0,40}?)${YEAR}(?:法治)?(?:政府|政务)?${REST}${NOTE}$`),
  new RegExp(
    `^(?<unit>.{0,40}?)(?:政府|政务)信息公开(?:工作)?${YEAR}(?:年度)?(?:工作)?(?:情况)?(?:的)?${REPORT}${NOTE}$`,
  ),
  new RegExp(`^(?<unit>.{2,40}?人民政府)${REST}[(〔\\[【—-]*${YEAR}[)〕\\]】]?$`),
  new RegExp(`^(?<unit>.{0,40}?)(?:政府|政务)?${REST}[(〔\\[【—-]*${YEAR}[)〕\\]】]?$`),
];
/** What stands before a title in its own line: 附件1：, 标题：, 《. */
export const BEFORE_TITLE = /^(?:附件[一二三四五六七八九十\d]*[:.、]|(?:文件|信息)?(?:标题|名称)[:、])?《?/;
export const BEHIND_TITLE = /》$/;
/** What goes before a title, in its line or above it, makes its report the annex of another. */
export const ANNEX = /^(?:附[件表录]|附[:\d])/;
/** What a title says of the body that is no part of its name: 某局关于2024年…, 关于某局2024年…. */
export const ABOUT = /^关于|关于(?:报送|公布|发布|公开|印发)?$/g;
/** A body whose name holds a year, a date or a mark is two lines run together. */
export const NOT_A_BODY = /\d{4}年|\d月|[>|:》《]|^[年度\d]|信息公开(?![办处科中领])|报告/;
/** Lines above the title that do not belong to it. */
export const NOT_TITLE =
  /^(?:附件\d*:?|目录|首页.*|.*[>»].*|当前位置.*|索引号.*|.*日期:.*|.*[〔[(]20\d{2}[〕\])]第?\d*号|\(?20\d{2}(?:年\d{1,2}月|[-/.]\d{1,2}[-/.]).*|(?:政务|政府信息|信息)公开(?:专栏|网|平台|年报)?|(?:.{2,12})?(?:门户网站|政府网站?)|打印|关闭|返回|正文|标题|单位)$/;
/** A line that is no part of a title: a sentence, a heading or a label with its number. */
export const NOT_IN_TITLE = /[。,;:!?]|^\(?[一二三四五六七八九十]+[、)]/;
/** A line that may be the beginning of a body's name that the next line goes on with: 临河县 before 水务局2024年…. */
export const BEGINS_NAME = /^.{1,12}[省市州盟县区旗镇乡]$/;
/** The period of the report, which also tells the year: 自2024年1月1日起, 2024年1月1日至12月31日. */
export const PERIOD =
  /(?:自(?=\d{4}年1月1日)|(?<!\d)(?=\d{4}年1月1日起?[,、]?(?:至|到|[-—~]+)(?:\d{4}年)?12月31日))(\d{4})年1月1日/;

/** What stands before the contact details in the preface. */
export const CONTACT_SPELLINGS = {
  address: ['联系地址', '办公地址', '通讯地址', '通信地址', '地址'],
  postcode: ['邮政编码', '邮编'],
  telephone: ['联系电话', '办公电话', '电话'],
  email: ['电子邮箱', '电子邮件', '电子信箱', '邮箱', 'E-mail', 'Email', 'email'],
} as const;
/** What ends a contact detail where no other follows. */
export const CONTACT_END = /[；;。）)]/;

/** What Word and page layout leave behind in a text: bookmark marks; page numbers on a line of their own. */
export const RESIDUE = /\[bookmark:[^\]]*\]/g;
/** A line that is a page number: - 3 -, 第3页. */
export const PAGE_NUMBER = /^[-—–－\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–－\s]*$/;

/** Labels of a cover or of the line above a table, without spaces. */
export const COVER_SPELLINGS: Readonly<Record<'unit' | 'year', readonly string[]>> = {
  unit: ['机关名称', '单位名称', '填报单位', '报告单位', '编制单位', '报送单位', '填报机关', '单位', '机关'],
  year: '年度 报告年度 年份 填报年度 统计年度 所属年度 数据年度 统计期限 统计时间 统计期间 报告期'.split(' '),
};
const MEASURE = '(?:件次?|宗|条|份|人次?|次|个|[万千亿]?元|项|起|家|人民币|%)';
/** 单位：件 and 单位：件、万元 say what is counted, not who reports. */
export const MEASURES = new RegExp(`^[(]?${MEASURE}(?:(?:[,、/;和或及]|\\(|\\))*${MEASURE})*[)]?$`);
/** What goes on behind the name of a body in the same line: 填报单位：某局 填表日期：2025年1月10日. */
export const NEXT_LABEL =
  /\(?(?:填[表报写]|制表|报送|审[核批]|编制|上报|报告|统计|单位|计量|金额|联系)?(?:日期|时间|期限|期间|年度|年份|单位|负责人|审核人|联系人|填表人|人|电话)(?:\([^()]*\))?:.*$/;
/** How the name of a body ends; asked for where only the word 单位 stands before it. */
export const BODY_ENDING =
  /(?:局|厅|委|办|府|院|会|处|队|中心|站|所|镇|乡|街道|区|市|县|州|旗|省|部|校|公司|银行|馆|社|团|署|集团|医院|学)(?:\([^()]*\))?$/;

/** A day as documents and pages write it: 2025年1月15日, 2025-01-15, 二〇二五年一月十五日. */
export const DAY_OF_DOCUMENT = `(?<year>\\d{4}|[${YEAR_DIGITS}]{4})\\s*(?:年|[-/.])\\s*(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*(?:月|[-/.])\\s*(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:\\s*日|(?!\\d))`;
/** What the day of a document or page is called. */
export const DATE_LABEL =
  '(?<label>(?:发布|發布|發佈|成文|发文|發文|公开|公開|公布|印发|签发|生成|编制|报告|填报|填表|制表|报送|上报)(?:日期|时间|時間))';
/** What follows the day that begins the line under a title. */
export const BEHIND_DAY =
  '(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*[|｜【\\[（(]?\\s*(?:信息)?(?:来源|作者|浏览|点击|阅读|访问|字体|字号)';
