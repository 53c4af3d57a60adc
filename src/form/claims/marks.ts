/** What a text should not have in it, or must have. */

const COUNTED =
  '年|月|日|件|条|次|篇|期|场|份|个|项|份|号|人|元|万元|%|局|镇|乡|县|市|区|街道|单位|政府|办公室|部门';
/** What a form or a word processor leaves behind; `removable` where the text is right without it. */
export const LEFTOVERS: readonly { readonly pattern: RegExp; readonly removable: boolean }[] = [
  {
    pattern: /[（(]?(?:该|此|本)部分(?:内容)?(?:均)?以表格(?:的)?形式(?:报告|填报|呈现)[。）)]*/g,
    removable: true,
  },
  { pattern: /[（(](?:此处)?(?:用)?文字(?:描述|说明|叙述)[^（()）]{0,12}[)）]/g, removable: true },
  { pattern: /\[bookmark:[^\]]*\]|_GoBack/g, removable: true },
  {
    pattern:
      /错误[!！]\s*(?:未找到引用源|未定义书签|超链接引用无效)[。.]?|Error!\s*(?:Reference source not found|Bookmark not defined)\.?/g,
    removable: true,
  },
  { pattern: /\\\*\s*MERGEFORMAT|HYPERLINK\s+\\l|PAGEREF\s+_\w+/g, removable: true },
  {
    pattern:
      /[（(【[]?请?(?:在此处?|于此处)(?:处)?(?:填写|填入|输入|插入|描述|添加)[^，。；）)】\]]{0,12}[）)】\]]?|(?:单击|点击)(?:或点击)?此处(?:以)?(?:输入|添加)\S{0,4}|[（(【]请(?:填写|填报|补充|说明)[^（）()】]{0,20}[）)】]|[（(【]待(?:填|补充|核实|定)[^（）()】]{0,8}[）)】]/g,
    removable: false,
  },
  {
    pattern: new RegExp(
      `(?<![XxＸｘ×＊*○◯])(?:20)?[XxＸｘ×＊*○◯]{2,}\\s*(?=${COUNTED})|[Ｘ×]\\s*(?=(?:年|月|日|件|条|次|个)(?![A-Za-z]))|20[XxＸ×]{2}`,
      'g',
    ),
    removable: false,
  },
  { pattern: /[XＸ×]{3,}|[_＿]{2,}|[□]{2,}|\?{3,}|？{3,}/g, removable: false },
  // A place that a template keeps for an address of the web: （具体网址）.
  {
    pattern:
      /[（(【[]\s?(?:请?(?:填写|注明|写明|填入|插入))?\s?(?:(?:具体|详细|网站|网页)(?:网址|链接)|网址|网站地址|链接地址)\s?[）)】\]]/g,
    removable: true,
  },
  {
    pattern:
      /[（(【[]\s?(?:请?(?:填写|注明|写明|填入|插入))?\s?(?:(?:具体|详细)(?:地址|名称|日期|时间|电话|数字|数据|件数)|(?:单位|机关|部门|网站)(?:名称|全称))\s?[）)】\]]/g,
    removable: false,
  },
  // What the notice says of a part (F21 一): its brackets and instructions, copied with the heading.
  {
    pattern:
      /[（(]\s?含\s?《?(?:(?:中华人民共和国)?政府信息公开)?条例》?\s?第五十条\s?第?\s?[（(]?\s?四\s?[）)]?\s?项[^（()）\n]{0,60}[）)]/g,
    removable: true,
  },
  { pattern: /这一项(?:主要)?报告本(?:行政)?机关[^。\n]{0,200}。?/g, removable: true },
  {
    pattern:
      /主要包括主动公开、依申请公开、政府信息管理、(?:政府信息公开)?平台建设、监督保障[^。\n]{0,80}?等\s?[5五]\s?个?方面(?:的)?内容。?/g,
    removable: true,
  },
  {
    pattern:
      /[（(]\s?[本该此]部分[^（()）\n]{0,40}?(?:原则上|不得?超过|字以内|主要包括|主要报告|应当?(?:包括|包含|报告|写明|说明)|填写|填报|撰写)[^（()）\n]{0,40}[）)]|[（(][^（()）\n]{0,20}(?:不得?超过|控制在|限)\s?(?:1,?000|一千)\s?字[^（()）\n]{0,8}[）)]/g,
    removable: true,
  },
  {
    pattern: /[（(](?:包括|含)?(?:本年度)?发出收费通知的件数和总金额(?:以及|和|及|、)实际收取的总金额[）)]/g,
    removable: true,
  },
];

/** The name that only the form of the first notice had. */
export const TRIAL_FORM = /格式[（(]试行[)）]/g;
/** The brackets of a document number. */
export const NUMBER_BRACKETS = { open: '[〔［\\[（(【]', close: '[〕］\\]）)】]' } as const;
/** The code of who gave a notice, right before its number: of 国务院办公厅 (国办发, 国办公开办函), or of somebody else (鲁政办发). */
export const NATIONAL_CODE = '国[办公开政务信息秘发函字文电明]{1,10}';
export const OTHER_CODE = /[\u4e00-\u9fa5]*[发函办字文]$/;
/** Who gave the national notices, before a title of theirs. */
export const NATIONAL_ISSUER = /(?:国务院办公厅|国办|政务公开办公室|国办公开办)(?:印发|发布|下发)?的?《?$/;
/** A sentence about the annual report: elsewhere a number may be that of another notice. */
export const ABOUT_REPORT = /年度报告|年报|报告格式|本报告|编制/;

/** 信息处理费 in any wording. */
export const PROCESSING_FEE = /处理\s*费|收\s*费|收取\S{0,10}费用/;

/** Part five that says nothing. */
export const NO_PROBLEMS =
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]?)*(?:本年度?|目前|暂时|我[^，。]{1,3})*(?:无|暂无|没有|不存在|略)(?:存在)?(?:的)?(?:主要)?(?:任何)?(?:明显)?(?:问题)?[。.；;]?$/;

/** 自2024年1月1日起至2024年12月31日止: the years of the period. */
export const PERIOD_YEARS =
  /(?<first>\d{4})年1月1日[起]?[，、]?(?:至|到|—|-|~|～)*(?:(?<last>\d{4})年)?12月31日/g;
/** What the report says of itself. */
export const OWN_REPORT =
  /(?:现公布|现将|特编制|编制(?:完成)?了?|制作|形成|撰写)(?:了)?(?:本)?[^，。；]{0,24}?(?<year>\d{4})年度?[^，。；]{0,12}年度?(?:工作)?报告/g;
/** A sentence or heading that opens with a year. */
export const OPENING_YEAR =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[、.．]|[一二三四五六七八九十]+是)?(?<year>\d{4})年度?(?=[，、]|全年|我|本|全|共|累计|主动公开|依申请公开|政府信息公开|政务公开)/;
/** The sentence speaks about another year on purpose. */
export const OTHER_YEAR_WORDS =
  /相比|对比|同比|较|去年|上年|上一年|今年|本年|以来|起|往年|历年|整改|计划|打算|将|下一步|拟|曾|截至|持平|问题/;

/** What the report of a government tells besides (条例 第五十条第一款第（四）项), each in any wording. */
export const ASSESSMENT_WORDS = {
  assessment: /考核|考评|绩效评[估价]/,
  review:
    /评议|社会评价|(?:群众|公众|社会|第三方)(?:评价|测评|评估)|满意[度率](?:测评|调查|评价|问卷|达|为|\d)/,
  accountability: /追究|追责|问责|责任倒查/,
} as const;
/** Names of governments where the kind of body is not told; an office of streets is none, nor is a zone. */
export const GOVERNMENT_NAME =
  /人民政府$|(?:省|市|县|州|盟|旗|乡|镇|自治区)(?:政府)?$|区政府$|(?<!开发|高新|新|示范|试验|实验|保税|合作|度假|工业|产业|园|景|社|校|管理|服务|风景|功能|保护|库|矿|林|垦|港)区$/;
/** A government reports for itself by its own name, not by that of its office. */
export const GOVERNMENT_ITSELF = /人民政府$/;
/** An office of streets goes by the kind of a township and is no government. */
export const STREET_NAME = /街道(?:办事处|办)?$/;

const MONTHS_BEFORE_12 = '(?:1[01]|[1-9]|十一|十|[一二三四五六七八九])';
const TO = '(?:至|到|—+|-+|~|～|–)';
/** A part of the year from its beginning: 1—11月, 1月1日至11月30日, 截至11月底, 前三季度, 前11个月; `year` where it is named. */
export const PART_FROM_JANUARY = new RegExp(
  `(?:(?<year>\\d{4})年)?(?:(?<![\\d.])(?:1|一)月?(?:份|1日起?)?[，、]?${TO}(?:\\d{4}年)?${MONTHS_BEFORE_12}月(?:份|底|末|\\d{1,2}日)?止?|(?<![提之以此期])前(?:三|3)个?季度|(?:第?一|1)${TO}(?:第?[二三]|[23])季度|(?<![提之以此期])前(?:1[01]|[2-9]|十一|十|[二三四五六七八九])个月)`,
  'g',
);
export const UP_TO_MONTH = new RegExp(
  `截[至止]到?(?:(?<year>\\d{4})年|今年|本年)?${MONTHS_BEFORE_12}月(?:份|底|末|中旬|\\d{1,2}日)?(?!底?前)`,
  'g',
);
/** The rest of the year is told of as well. */
export const REST_OF_YEAR = /全年|12月|十二月|下半年|四季度|年底|年末/;
/** What is only compared with, or planned. */
export const NOT_THIS_PERIOD = /(?:去年|上年|上一年|往年|明年|同比|较|比|与|计划|预计|力争)[^，。；]{0,6}$/;
/** What lasted so long by itself. */
export const CAMPAIGN =
  /专项|集中|整治|行动|试点|试运行|征求意见|公示|攻坚|改版|普查|期间|宣传月|宣传周|培训班|考核|通报|检查|抽查|测评|排名/;
/** Something is counted. */
export const COUNTED_AMOUNT =
  /(?<!第)\d[\d,.]*(?:余|多)?[万亿]?余?(?:条|件|篇|次|个|份|期|项|人|场|则|部|幅|张|万?元|家|宗|起|批|组|部|段|%)/;

/** What every report says by the form, or says of the figures of its tables: it may be the same every year. */
export const STANDARD_SENTENCE =
  /统计(?:期限|时间|期间)|所列数据|处理费|收费通知|(?:如|若)[^。]{0,12}(?:疑问|问题|意见)[^。]{0,6}请|联系(?:地址|电话|方式)|邮(?:编|政编码)|(?:根据|依据|依照|按照)[^。]{0,60}(?:编制|撰写|公布|制作)|(?:现将|现予)[^。]{0,40}(?:公布|报告)|本(?:年度)?报告[^。]{0,12}(?:由|包括|全文|电子版|编制|可)|其他需要报告的?事项|(?:收到|受理|新收|办结|答复|结转)[^，。]{0,24}申请|行政复议|行政诉讼|规范性文件\d+件/;

/** Names of bodies; the subject of a verb of reporting. */
const NAME =
  '(?<name>[\\u4e00-\\u9fa5]{2,16}?(?<kind>人民政府|街道办事处|街道办|管理委员会|管委会|委员会|镇|乡|街道|局|委))';
export const REPORTING_SUBJECT = new RegExp(
  `(?<=^|[，。；：！\\n）]|\\d年|年度)${NAME}(?:全年|本年度?|共|累计|已|新|\\d{4}年|全年共)*(?<verb>收到|受理|新收|办理|办结|主动公开|公开)(?<object>[^，。；]{0,30})`,
  'g',
);
export const REPORTED_OBJECT = /申请|信息/;
/** Kinds of name that stand for the same kind of body; the first ending that fits decides. */
export const BODY_KIND_OF_NAME: Readonly<Record<string, string>> = {
  管委会: 'zone',
  管理委员会: 'zone',
  镇: 'town',
  乡: 'town',
  街道: 'town',
  街道办: 'town',
  街道办事处: 'town',
  镇人民政府: 'town',
  乡人民政府: 'town',
  局: 'office',
  委: 'office',
  委员会: 'office',
};
/** Not part of a proper name: 我局, 各镇, 上级, 由某局. */
export const NOT_A_NAME =
  /[我本各该全等的在与和及对向由为把将被从以其并已按于经让使]|上级|有关|相关|所属|下属|同级|兄弟|党委|常委|纪委|政委|人大/;
/** Endings that a short name leaves off. */
export const NAME_ENDINGS = /(?:人民政府|街道办事处|办事处|街道办|管理委员会|管委会|委员会|局|委)$/;
/** A period in parts one, five and six is the report's own only where it speaks of statistics. */
export const STATISTICS = /统计/;
