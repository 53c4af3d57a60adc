/** Document properties: title and language, the application, the plan's own (ISO/IEC 29500-2 §11, 29500-1 §22). No person is named. */
import type { Plan } from '../../layout';
import { WORKBOOK } from '../../messages';
import { NAMESPACE } from './namespaces';
import { element, escapeText } from './xml';

/** The set of user-defined properties ([MS-OSHARED] 2.3.3.2.3.1.1), and the first id free for them. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

/** docProps/core.xml, without a person or a time. */
export function coreXml(): string {
  return element(
    'cp:coreProperties',
    { 'xmlns:cp': NAMESPACE.core, 'xmlns:dc': NAMESPACE.dublinCore },
    `<dc:title>${escapeText(WORKBOOK.coverTitle)}</dc:title><dc:language>zh-CN</dc:language>`,
  );
}

/** docProps/app.xml. */
export function extendedXml(): string {
  return element('Properties', { xmlns: NAMESPACE.extended }, '<Application>nianbao</Application>');
}

/** docProps/custom.xml: by which the workbook is known as ours. One without a value is left out, as Excel has none such. */
export function customXml({ properties }: Plan): string {
  const stated = Object.entries(properties).filter(([, value]) => value !== '');
  const xml = stated.map(([name, value], index) =>
    element(
      'property',
      { fmtid: USER_DEFINED, pid: index + FIRST_ID, name },
      `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`,
    ),
  );
  return element('Properties', { xmlns: NAMESPACE.custom, 'xmlns:vt': NAMESPACE.variants }, xml.join(''));
}
