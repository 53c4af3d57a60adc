/** A file of less than a kilobyte that SheetJS does not finish: one cell, written once, repeated over a whole sheet. */
import { strToU8, zipSync } from 'fflate';

const SPACE = 'urn:oasis:names:tc:opendocument:xmlns';
const CONTENT = `<?xml version="1.0"?><office:document-content xmlns:office="${SPACE}:office:1.0"
 xmlns:table="${SPACE}:table:1.0" xmlns:text="${SPACE}:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="A"><table:table-row table:number-rows-repeated="20000"><table:table-cell
 table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;

export const hangingWorkbook = (): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="${SPACE}:manifest:1.0"/>`),
    'styles.xml': strToU8('<a/>'),
    'content.xml': strToU8(CONTENT),
  });
