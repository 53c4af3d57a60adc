/** What a number's surroundings say about it: its year, its circle of bodies, and the lists it stands in. */
/** A sentence about these says nothing about requests. */
export const FOREIGN_SENTENCE = /建议|提案|(?<!复)议案|12345|热线|信访件|来信来访|留言|网友|网民|平台答复/;

/** Part of the year, or more than a year. */
export const PART_OF_YEAR =
  /上半年|下半年|季度|半年|每[年月季周]|月均|年均|近[两二三四五几\d]+年|(?<!今年|本年|年初|去年|上年)以来|历年|累年|(?<!1)\d月|1[01]月|十?[一二三四五六七八九]月|十月/;
/** A part of the year that a statement begins with, and what speaks of all of it again. */
export const STATED_PART =
  /上半年|下半年|(?:第[一二三四]|前[两二三]|[一二三四])季度|(?<!1)\d月(?:底|末)?|1[01]月(?:底|末)?/g;
export const STATED_WHOLE = /全年|年内|本年度?|今年|累计|12月|年底|年末|\d{4}年(?!\d)/g;
/** A date that covers the year all the same. */
export const WHOLE_YEAR = /12月(?:31日|底|末)|1月1日|年底|年末/;
/** Words for a year, besides its number: which one, or null for the year spoken of before. */
export const YEAR_WORDS =
  /\d{4}(?=年)|去年|上年(?:度(?!结转|转结|转入)|(?!度|结转|转结|转入))|上一年(?:度(?!结转|转结|转入)|(?!度|结转|转结|转入))|往年|今年|本年度?|年内|本报告期/g;
export const LAST_YEAR_WORDS = /去年|上年|上一年|往年/;
/** A year is only compared with: 较2023年, 与去年相比. */
export const COMPARED_BEFORE = /(?:较|比|与|同|和|相比于?|对比|针对)[^，。；]{0,3}$/;
export const COMPARED_AFTER =
  /^(?:年)?度?(?:同期)?(?:相比|相较|增|减|持平|下降|上升|基本持平|结转|的?[\d.]+)/;

/** Another circle of bodies than the one that reports. */
export const WIDER_CIRCLE = /全(?:省|市|区|县|州|盟|旗|自治区|系统)/;
export const NARROWER_CIRCLE =
  /本级|机关本级|(?<![我本][局委厅镇乡办会]|[我本]机关|[我本]单位|[我本]街道)名义|(?:市|县|区|州|省)政府办|各部门|部门|各单位|各乡|各镇|各街道|各(?:科|处|股|站|所|中心|片区|村|社区|委办|窗口|分局)|乡镇|镇街|街镇|街道|县区|区县|县市区|市直|区直|县直|下属|所属|直属|二级单位/;
/** Another circle as the subject of what is counted. */
export const CIRCLE_ACTS = new RegExp(
  `(?:${WIDER_CIRCLE.source}|${NARROWER_CIRCLE.source})[^，。；]{0,12}?(?:共|累计|收到|受理|新收|办理|办结|作出|发生|制发|制定)`,
  'g',
);
/** Who or when, before what was done: these leave no doubt who speaks. */
export const PLAIN_SUBJECT =
  /[我本][^，。；]{1,4}?(?=共|累计|全年|已|收|受|接|新|办|答|$)|全(?:省|市|区|县|州|盟|旗|镇|乡|街道)(?:各级)?|截至\d{1,2}月(?:底|末|\d{1,2}日)|\d{4}年度?|[一二三四五六七八九十]是|一年来/g;
/** The body itself as the subject. */
export const OWN_BODY = /[我本](?:局|委|厅|镇|乡|街道|办|单位|机关|县|市|区|省|州|级)/g;
/** Names of bodies that report for a whole area. */
export const AREA_NAME = /(?:省|市|区|县|州|盟|旗)(?:人民政府)?$/;
/** A body that acts, right before what it does. */
export const ACTING_BODY =
  /([\u4e00-\u9fa5]{0,10}[^我本全各该](?:局|委|厅|镇|乡|街道|办事处|办公室|公司))(?:共|累计|全年|本年度?|已)*$/;

/** Numbers filed elsewhere may be counted otherwise: a warning instead of an error. */
export const FILED = /备案/;

/** The part after a total that is itemised. */
export const AMONG = /其中/;
/** What follows is part of what was counted before: 40件（含上年结转3件）. */
export const INCLUDES = /其中|含|包括|（/;
/** What is left open: a list of examples, by what it opens with, or by how it ends. */
export const OPEN_LIST = /主要|重点|例如|比如|如[：:]?$|分类如|特别是|尤其/;
export const OPEN_END = /^等(?:[^级候待]|$)/;
/** From a total to the place where the list is opened: at most one clause without a number stands between. */
const TO_OPENER = '※{0,80}[^，。；：（\\d]{0,14}(?:[，；。（][^，。；：（\\d]{0,16}?)?[，；。（]?';
/** Between a total and its items; colons and 包括 promise the whole, items after 分别为 may have no names. */
export const LIST_OPENERS: readonly {
  readonly pattern: RegExp;
  readonly whole: boolean;
}[] = [
  {
    pattern: new RegExp(
      `^${TO_OPENER}(?:其中|内有)(?:，|：|有|包括|包含|含|主要)*(?:[^，。；：\\d]{0,20}分别(?:为|是))?`,
    ),
    whole: false,
  },
  // 其余137件中，不予公开18件、无法提供76件
  { pattern: /^[^，。；：（\d]{0,4}[中里]，/, whole: false },
  {
    pattern: /^[^，。；：（\d]{0,14}[，；（]?(?:具体)?(?:包括|包含|分为|具体为)(?:：)?/,
    whole: true,
  },
  { pattern: /^[^。；：（\d]{0,60}?分别(?:为|是)/, whole: true },
  { pattern: /^[^，。；：（\d]{0,14}[，（]?(?:按|从)[^，。；：\d]{1,8}(?:分|看)[，：]/, whole: true },
  { pattern: /^[^，。；：（\d]{0,14}：/, whole: true },
  { pattern: /^（(?=[^（）\d]{1,20}\d)/, whole: true },
];
/** Ways by which a request comes in: together they are all. */
export const CHANNEL_NAME =
  /网络|网上|线上|线下|信函|邮寄|信件|当面|现场|电子|邮件|来信|来函|来人|来访|传真|书面|窗口|平台|电话/;
/** A sentence that goes on listing what the one before counted. */
export const LISTS_ON = /^(?:其中|内有|包括|具体|(?:按|从)[^，。；：]{1,8}(?:分|看))/;
/** A list under an item of another list. */
export const NESTED_OPENER = /^[，（]?(?:其中|内有|含|包括|包含)(?:，|：|有|包括|包含|含)*/;
/** What is said of an item besides its number: its share, its change. */
export const ANNOTATION = /^(?:占|占比|同比|环比|较|比|增长|增加|减少|下降)/;
/** A sum within a list. */
export const SUBTOTAL = /^(?:小计|合计|共计|总计|共)$/;
/** Right before a total that stands behind its items. */
export const TOTAL_BEHIND = /(?:共计|合计|总计|总共|共)$/;
/** The last item where a list names all. */
export const REMAINDER = /^(?:其他|其它|其余)/;
/** Units of information that lists add up together. */
export const INFORMATION_UNITS: ReadonlySet<string> = new Set(['条', '件', '篇', '份', '则']);
/** Names that together are everybody. */
export const WHOLE_SETS: readonly (readonly RegExp[])[] = [
  [/自然人|公民|个人/, /法人|组织|单位/],
  [/线上|网上|网络/, /线下|书面|信函|当面|现场/],
  [/复议/, /诉讼/],
  [/新收|本年/, /结转/],
];
/** Words of an item that start a sentence of their own. */
export const NOT_AN_ITEM = /相比|合计|共计|总计|累计|另有|此外|另外|同时|达到|阅读|点击|访问|浏览/;
export const ITEM_VERB =
  /发布|举办|开展|^组织(?!机构|人事|架构|建设|工作)|收到|受理|办理|办结|答复|回应|制作|转载|召开|印发|推送|更新|报送|编发|维护|处理/;
/** A year that only says whence or whereto requests were carried. */
export const CARRIED_AFTER = /^年?度?[^，。；]{0,3}(?:结转|转结|转入)/;
export const CARRIED_BEFORE = /(?:结转|转结|转)(?:至|到|自|入)?$/;
/** The number of a paragraph under a heading. */
export const PARAGRAPH_NUMBER = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)/;
/** What stands between two items: a mark, a word, and the next name. */
export const NEXT_ITEM = /^※*([，、；]?)(?:和|及|以及|与)?(.*)$/s;
/** The sentence goes on behind a number that needs no object. */
export const GOES_ON = /^(?:均|都|并|已|全部|且|按|依|在|和|及|以及)/;
/** What is disclosed, behind its number. */
export const PUBLISHED_OBJECT = /^(?:各类)?(?:政府|政务)?信息/;
/** Left of the number of what is disclosed on one's own initiative. */
export const PUBLISHED_BEFORE =
  /^(?:对|\d{4}年度?|全年|本年度?|我[^，。]{1,3}|[共已]|累计)*主动公开(?:各类)?(?:政府|政务)?信息(?:的|共|合计|总计|累计|计|总数|总量|数量|件数|为|是|有|达|到|了|：|约|近|仅|超过|均|各|分别)*$/;
/** Words that do not tell two statements about the same apart. */
export const SAYS_LITTLE =
  /\d{4}年度?|全年|年内|今年|本年度?|一年来|共计|总计|累计|总共|共|已|先后|了|的|[我本](?:局|委|厅|镇|乡|街道|办|单位|机关|县|市|区)|各类/g;
/** How much of the total so many items make up where all of them were meant. */
export const NEARLY_ALL: readonly (readonly [items: number, share: number])[] = [
  [4, 0.6],
  [3, 0.8],
  [2, 0.9],
];
