/** What captions, names of sheets and labels of rows say of a copy of a table. */

/** 上年结转 is a figure of this year. */
export const CARRIED_OVER = /(?:含|含有|包括|不含)?上一?年度?结转/g;
/** It holds last year's figures, … */
export const PREVIOUS_WORDS = /上年|上一年|去年|往年|历年/;
/** … it shows how to fill in the form, … */
export const SAMPLE_WORDS = /样表|样例|样本|示例|范例|范本|举例|填[表报写]说明|填[表报写]示范/;
/** … it is an earlier version, … */
export const DRAFT_WORDS = /初稿|草稿|旧稿|原稿|底稿|旧版|原版|^作废|作废$|[（(【](?:作废|旧\d*)[)）】]/;
/** A year or a part of one that stands beside a label or under a header, and says which of several figures it is. */
export const TIME_WORDS =
  /^[([]?(?:[本上今去当]一?年度?|上一年度?|20\d{2}年?度?|全年|[上下]半年|第?[一二三四1-4]季度?|(?:[1-9]|1[0-2])月份?)(?:数据?|数量|合计)?[)\]]?$/;
/** True for a text without spaces that says that what follows is not this year's report, but last year's or a sample. */
export const isAsideName = (text: string): boolean =>
  [PREVIOUS_WORDS, SAMPLE_WORDS].some((words) => words.test(text.replace(CARRIED_OVER, '')));
/** … it is an annex, … */
export const ANNEX_WORDS = /^[([【]?附(?:件|表|录)/;
/** … it is of a part of the year or of one of several bodies, … */
export const PART_WORDS =
  /第?[一二三四1-4]季度?(?:度|报|表|$)|[上下]半年|q[1-4]|季报|月报|^(?:20\d{2}年)?(?:[1-9]|1[0-2])月份?$|(?<!\d)1(?:月份?)?[-—~至到](?:[2-9]|1[01])月|所属单位|下属|各单位|各部门|分单位|分部门/i;
/** … or it is of all of it. */
export const WHOLE_WORDS = /全年|合计|总计|汇总|总表|本级及所属|(?<!\d)1(?:月份?)?[-—~至到]12月/;

/** Why a copy of a table was left aside: what it is, or what it has less of. */
export type CopyReason =
  /** It shows how to fill in the form. */
  | 'sample'
  /** An earlier version. */
  | 'draft'
  /** Half of the form is not there. */
  | 'incomplete'
  /** Of another year. */
  | 'year'
  /** On a hidden sheet. */
  | 'hidden'
  /** Of a part of the year, or of one of several bodies. */
  | 'part'
  | 'annex'
  /** Of another body. */
  | 'unit'
  | 'blank'
  /** More of its relations fail. */
  | 'relations'
  /** Fewer of its labels and headers are as printed. */
  | 'wording'
  /** Fewer figures are filled in. */
  | 'sparse'
  /** Nothing but that it stands behind the other. */
  | 'order';
