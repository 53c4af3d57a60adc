/** Years a report can be for: 2019 is the first under the revised 条例, 2099 the last the workbook accepts. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2099;
