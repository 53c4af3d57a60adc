/** Names of the transitional format (ISO/IEC 29500-4), which every office suite reads. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const NAMESPACE = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  links: `${OFFICE}/relationships`,
  relationships: `${PACKAGE}/relationships`,
  contentTypes: `${PACKAGE}/content-types`,
  core: `${PACKAGE}/metadata/core-properties`,
  extended: `${OFFICE}/extended-properties`,
  custom: `${OFFICE}/custom-properties`,
  variants: `${OFFICE}/docPropsVTypes`,
  dublinCore: 'http://purl.org/dc/elements/1.1/',
} as const;

/** Relationship type and content type of each kind of part. */
export const PART = {
  workbook: [`${OFFICE}/relationships/officeDocument`, `${SPREADSHEET}.sheet.main+xml`],
  worksheet: [`${OFFICE}/relationships/worksheet`, `${SPREADSHEET}.worksheet+xml`],
  styles: [`${OFFICE}/relationships/styles`, `${SPREADSHEET}.styles+xml`],
  sharedStrings: [`${OFFICE}/relationships/sharedStrings`, `${SPREADSHEET}.sharedStrings+xml`],
  core: [
    `${PACKAGE}/relationships/metadata/core-properties`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  ],
  extended: [
    `${OFFICE}/relationships/extended-properties`,
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  ],
  custom: [
    `${OFFICE}/relationships/custom-properties`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  ],
} as const;
export type PartKind = keyof typeof PART;
