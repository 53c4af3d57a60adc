/** Words of comparison with the year before. */

/** Right before a share: 占60%, 占办结总数的43.4%. */
export const SHARE_BEFORE = /占(?![用地])[^，。；\d]{0,16}$/;
/** Right before the number: 与去年相比减少1件, 同比增长20%. */
export const CHANGE_BEFORE =
  /(?<comparison>同比|环比|(?:与|较|比|同)(?<year>去年|上年|上一年|\d{4}年)度?(?:同期)?(?:相比|相较|比较)?)?[，]?(?:数量|总量|件数|申请量|略有|小幅|大幅|均|各|有所|共|约)*(?<direction>增加|增长|上升|提高|提升|增多|增幅|增|多|上涨|减少|下降|降低|减|少|降幅|回落)(?:了|为|约|近|达|到|幅度)*$/;
/** The change leads to the number instead of being it: 增加到, 增至. */
export const CHANGE_TO = /(?:到|至)$/;
export const DECREASE = /^(?:减少|下降|降低|减|少|降幅|回落)/;
export const SAME_AS_BEFORE = /(?:与|和|同|较)(?:去年|上年|上一年|\d{4}年)度?(?:同期)?(?:相比)?(?:保持)?持平/;
/** A change the numbers of the report's year and the year before explain. */
export const COMPARISON_YEAR = /去年|上年|上一年|同比/;
/** Against the month before: nothing a yearly report can be held against. */
export const MONTH_ON_MONTH = /环比/;
/** A year in digits that a number is compared with. */
export const COMPARED_YEAR = /(?:与|较|比|同)(\d{4})年/g;
/** Left of last year's own number: 去年公开信息80条. */
export const LAST_YEARS_NUMBER =
  /(去年|上年|上一年|\d{4}年)度?(?:同期)?(?!结转)(?:的|为|是|共|收到|受理|公开|主动公开|办理|办结|信息|申请|政府)*$/;
