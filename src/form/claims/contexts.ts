/** What a number's surroundings say about it: its topic, its year, and whether it covers the whole report. */
import type { QuantityTopic } from './quantities';

/** Words that name the topic; the last one before a number decides where the number has no object of its own. */
export const TOPIC_WORDS: Readonly<Record<QuantityTopic, RegExp>> = {
  requests: /政府信息公开申请|信息公开申请|依申请公开|公开申请|申请公开|依申请|申请政府信息/g,
  disputes: /信息公开|依申请|政府信息/g,
  documents: /规范性文件|(?<!党内)规章(?!制度)/g,
  published: /主动公开/g,
};
/** Other things that are received, handled and answered. */
export const OTHER_TOPICS =
  /建议|提案|(?<!复)议案|留言|信访|热线|12345|信箱|来信|来电|来访|咨询|诉求|工单|网民|投诉|举报|意见|培训|会议|检查|抽查|监测|许可|处罚|审批|登记|业务|办件|案件|主动公开|公众号|微博|新媒体|栏目|解读|回应|复议|诉讼|应诉|答复书|错敏|错别字|问题线索/g;
/** A sentence about these says nothing about requests. */
export const FOREIGN_SENTENCE = /建议|提案|(?<!复)议案|12345|热线|信访件|来信来访|留言|网友|网民|平台答复/;

/** Part of the year, or more than a year. */
export const PART_OF_YEAR =
  /上半年|下半年|季度|半年|每[年月季周]|月均|年均|近[两二三四五几\d]+年|以来|历年|累年|(?<!1)\d月|1[01]月|十?[一二三四五六七八九]月|十月/;
/** A date that covers the year all the same. */
export const WHOLE_YEAR = /12月(?:31日|底|末)|1月1日|年底|年末/;
/** Words for a year, besides its number: which one, or null for the year spoken of before. */
export const YEAR_WORDS =
  /\d{4}(?=年)|去年|上年度?(?!结转)|上一年度?(?!结转)|往年|今年|本年度?|年内|本报告期/g;
export const LAST_YEAR_WORDS = /去年|上年|上一年|往年/;
/** A year is only compared with: 较2023年, 与去年相比. */
export const COMPARED_BEFORE = /(?:较|比|与|同|和|相比于?|对比|针对)[^，。；]{0,3}$/;
export const COMPARED_AFTER =
  /^(?:年)?度?(?:同期)?(?:相比|相较|增|减|持平|下降|上升|基本持平|结转|的?[\d.]+)/;

/** Some of the applicants, channels or manners only. */
export const SOME_ONLY =
  /自然人|法人|企业|社会组织|公益组织|科研|律师|网络|网上|线上|在线|网站|平台|信函|邮寄|信件|邮件|邮箱|传真|当面|现场|窗口|口头|书面|电话|渠道|途径|方式|延期|逾期|超期|当场|提前|重复|撤回|撤销|补正|征求|移送|转送|转办|承办|代(?:为|[省市区县镇乡])|代理|协助|配合|指导|审理|应诉|有效申请|涉及|关于|联合|牵头|参与|未按|不再/;
/** Another circle of bodies than the one that reports. */
export const WIDER_CIRCLE = /全(?:省|市|区|县|州|盟|旗|自治区|系统)/;
export const NARROWER_CIRCLE =
  /本级|机关本级|名义|(?:市|县|区|州|省)政府办|各部门|部门|各单位|各乡|各镇|各街道|乡镇|镇街|街镇|街道|县区|区县|县市区|市直|区直|县直|下属|所属|直属|二级单位/;
/** Names of bodies that report for a whole area. */
export const AREA_NAME = /(?:省|市|区|县|州|盟|旗)(?:人民政府)?$/;
/** A body that acts, right before what it does. */
export const ACTING_BODY =
  /([\u4e00-\u9fa5]{0,10}[^我本全各该](?:局|委|厅|镇|乡|街道|办事处|办公室|公司))(?:共|累计|全年|本年度?|已)*$/;

/** Results of cases, and cases handled for others: not the number of cases. */
export const CASE_DETAIL =
  /维持|纠正|败诉|胜诉|撤销|撤回|驳回|责令|审结|审理|结案|办理|承办|代理|应诉|受理|化解|调解|调处|一审|二审|未审结|尚未|不服|超期|逾期|违法|有责/;
/** Documents in other hands or other states. */
export const DOCUMENT_DETAIL =
  /公开|审查|审核|清理|解读|修订|修改|审议|评估|党内|党委|起草|草案|征求|部门|拟|失效/;
/** Numbers filed elsewhere may be counted otherwise: a warning instead of an error. */
export const FILED = /备案/;

/** The part after a total that is itemised. */
export const AMONG = /其中/;
/** What is left open: a list of examples. */
export const OPEN_LIST = /等(?:[^级候待]|$)|主要|重点|例如|比如|如[：:]?$|分类如|特别是|尤其/;
/** Between a total and its items; colons and 包括 promise the whole. */
export const LIST_OPENERS: readonly { readonly pattern: RegExp; readonly whole: boolean }[] = [
  {
    pattern: /^[^，。；：（\d]{0,14}[，；（]?(?:其中)(?:，|：|有|包括|包含|含|分别(?:为|是))*/,
    whole: false,
  },
  {
    pattern: /^[^，。；：（\d]{0,14}[，；（]?(?:具体)?(?:包括|包含|分别为|分别是|分为|具体为)(?:：)?/,
    whole: true,
  },
  { pattern: /^[^，。；：（\d]{0,14}：/, whole: true },
];
/** Names that together are everybody. */
export const WHOLE_SETS: readonly (readonly RegExp[])[] = [[/自然人|公民|个人/, /法人|组织|单位/]];
/** Words of an item that start a sentence of their own. */
export const NOT_AN_ITEM =
  /同比|较|相比|增加|减少|增长|下降|上升|合计|共计|总计|累计|占|另有|此外|另外|同时|达到|阅读|点击|访问|浏览/;
export const ITEM_VERB =
  /发布|举办|开展|组织|收到|受理|办理|办结|答复|回应|制作|转载|召开|印发|推送|更新|报送|编发|维护|处理/;
/** A year that only says whence or whereto requests were carried. */
export const CARRIED_AFTER = /^年?度?[^，。；]{0,3}结转/;
export const CARRIED_BEFORE = /结转(?:至|到|自)?$/;
/** The number of a paragraph under a heading. */
export const PARAGRAPH_NUMBER = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)/;
/** What stands between two items: a mark, a word, and the next name. */
export const NEXT_ITEM = /^※*([，、；]?)(?:和|及|以及|与)?(.*)$/s;
