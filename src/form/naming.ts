/**
 * Names in our workbook. A workbook that holds a second report gives its sheets and defined names a suffix:
 * `三、依申请公开 (2)`, `表三_本年新收_自然人_2`.
 */

export function sheetNameWith(name: string, suffix: string): string {
  return suffix === '' ? name : `${name} (${suffix})`;
}

/** 表三_本年新收_自然人, 表三_本年新收_自然人_2. */
export function definedNameWith(name: string, suffix: string): string {
  return suffix === '' ? name : `${name}_${suffix}`;
}

/** Custom properties of our workbooks: what travels with the file and is not a cell. */
export const PROPERTY = {
  template: 'nianbao.template',
  edition: 'nianbao.edition',
  suffix: 'nianbao.suffix',
} as const;

/** The suffix on record; what is no number of ours, as somebody may have written it, is none. */
export function suffixIn(properties: ReadonlyMap<string, string>): string {
  const suffix = properties.get(PROPERTY.suffix) ?? '';
  return /^\d{1,4}$/.test(suffix) ? suffix : '';
}

/** Changes when a workbook made by an older version would be read differently. */
export const TEMPLATE_VERSION = '1';
