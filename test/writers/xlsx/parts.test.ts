/** Every part of a small workbook, letter by letter: what Excel, WPS and LibreOffice get to read. */
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../src/writers/xlsx';
import { area, cell, plan, sheet, STYLE } from './plans';

const files = unzipSync(
  writeXlsx(
    plan(
      [
        sheet('封面', {
          cells: [cell(0, 0, { value: '年报' }), cell(1, 1, { value: 5, style: 'figure' })],
          columnWidths: [75, 40],
          rowHeights: [null, 30],
          merges: [area(0, 0, 1, 2), area(4, 0, 2, 2)],
          freeze: { rows: 1, columns: 0 },
        }),
        sheet('二', { cells: [cell(2, 0, { value: '年报' }), cell(2, 1, { value: '数' })] }),
      ],
      {
        styles: {
          plain: STYLE,
          figure: {
            font: 'Calibri',
            size: 12.5,
            bold: true,
            color: '#1f4e79',
            fill: '#fff9e0',
            horizontal: 'right',
            vertical: 'top',
            wrap: false,
            border: true,
            locked: false,
            numberFormat: '@',
          },
          again: STYLE,
        },
        properties: { 'nianbao.edition': '2021', nothing: '', other: '是' },
        names: [{ name: '表', sheet: '二', area: area(2, 0, 1, 2) }],
      },
    ),
  ),
);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

test('the parts in their order, content types first', () => {
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'docProps/core.xml',
    'docProps/app.xml',
    'docProps/custom.xml',
  ]);
});

test.each([
  [
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
      '</Types>',
  ],
  [
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>' +
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>' +
      '</Relationships>',
  ],
  [
    'xl/workbook.xml',
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
      '<sheet name="封面" sheetId="1" r:id="rId1"/><sheet name="二" sheetId="2" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'封面\'!$A$1:$C$3</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">\'二\'!$A$1:$C$3</definedName>' +
      '<definedName name="表">\'二\'!$A$3:$B$3</definedName></definedNames>' +
      '<calcPr calcId="191029"/></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>' +
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>' +
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>' +
      '</Relationships>',
  ],
  [
    'xl/worksheets/sheet1.xml',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr>' +
      '<tabColor rgb="FF2F5597"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B2"/>' +
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
      '<selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols>' +
      '<col min="1" max="1" width="9.375" customWidth="1"/>' +
      '<col min="2" max="2" width="5" customWidth="1"/></cols><sheetData><row r="1">' +
      '<c r="A1" s="1" t="s"><v>0</v></c></row><row r="2" ht="30" customHeight="1"><c r="B2" s="2">' +
      '<v>5</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/>' +
      '<mergeCell ref="A5:B6"/></mergeCells><printOptions horizontalCentered="1"/>' +
      '<pageMargins left="1.1024" right="1.0236" top="1.4567" bottom="1.378" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait" blackAndWhite="1"/></worksheet>',
  ],
  [
    'xl/worksheets/sheet2.xml',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr>' +
      '<tabColor rgb="FF2F5597"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B3"/>' +
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView>' +
      '</sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="3"><c r="A3" s="1" t="s">' +
      '<v>0</v></c><c r="B3" s="1" t="s"><v>1</v></c></row></sheetData>' +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="1.1024" right="1.0236" top="1.4567" bottom="1.378" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait" blackAndWhite="1"/></worksheet>',
  ],
  [
    'xl/styles.xml',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3">' +
      '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font><font><sz val="11"/>' +
      '<color rgb="FF000000"/><name val="仿宋_GB2312"/><family val="2"/><charset val="134"/></font><font>' +
      '<b/><sz val="12.5"/><color rgb="FF1F4E79"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill>' +
      '<patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">' +
      '<fgColor rgb="FFFFF9E0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2">' +
      '<border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin">' +
      '<color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin">' +
      '<color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>' +
      '</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '</cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      '<alignment horizontal="left" vertical="center" wrapText="1"/><protection locked="1"/></xf>' +
      '<xf numFmtId="49" fontId="2" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      '<alignment horizontal="right" vertical="top"/><protection locked="0"/></xf>' +
      '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      '<alignment horizontal="left" vertical="center" wrapText="1"/><protection locked="1"/></xf>' +
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>',
  ],
  [
    'xl/sharedStrings.xml',
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="2">' +
      '<si><t xml:space="preserve">年报</t></si><si><t xml:space="preserve">数</t></si></sst>',
  ],
  [
    'docProps/core.xml',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      '<dc:title>政府信息公开工作年度报告</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>',
  ],
  [
    'docProps/app.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      '<Application>nianbao</Application></Properties>',
  ],
  [
    'docProps/custom.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="nianbao.edition">' +
      '<vt:lpwstr>2021</vt:lpwstr></property>' +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="other">' +
      '<vt:lpwstr>是</vt:lpwstr></property></Properties>',
  ],
])('%s', (name, xml) => {
  const [declaration, content] = strFromU8(files[name]!).split(/(?<=\?>\n)/);
  expect(declaration).toBe(DECLARATION);
  expect(content).toBe(xml);
});
