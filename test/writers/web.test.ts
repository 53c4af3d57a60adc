/** The HTML of a report piece by piece: a web page as a site publishes it, and what stands on the clipboard. */
import { copyOf, reportHtml, webPage } from '../../src/writers';
import { escapeHtml } from '../../src/writers/html';
import { tableHtml } from '../../src/writers/page/table';
import { fontStyle, inline, percent, STYLES } from '../../src/writers/style';
import { sampleReport } from '../support/reports';
import { SMALL_FIGURES, SMALL_TABLE } from '../support/smallTable';

const report = {
  ...sampleReport(),
  unit: ' 某局 ',
  parts: { preface: '开头。', overview: '（一）题。\n（二）丙。丁', problems: '', others: '' },
};
const SMALL = { figures: SMALL_FIGURES, blankAsZero: new Set<never>() };
const picture = {
  svg: '<svg>\n<desc>述</desc>\n<g/>\n</svg>',
  width: 1,
  height: 1,
  title: '图',
  description: '说',
};

test('a page with a part, a picture and the mark of a draft', () => {
  expect(webPage(report, { portion: { kind: 'part', index: 0 }, draft: true, picture })).toBe(`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>某局2024年政府信息公开工作年度报告</title>
<style>
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f3f3f3;color:#1a1a1a;font:18px/1.8 "仿宋_GB2312","仿宋","FangSong",serif}
main{max-width:900px;margin:0 auto;padding:40px 48px 56px;background:#fff;overflow-wrap:break-word}
h1{margin:0 0 1.2em;font:28px/1.5 "方正小标宋简体","方正小标宋_GBK","华文中宋","STZhongsong","宋体","SimSun",serif;text-align:center}
h1 span{display:inline-block}
h2{margin:1.4em 0 .5em;font:20px/1.6 "黑体","SimHei",sans-serif}
h3{margin:.6em 0;font:18px/1.8 "楷体_GB2312","楷体","KaiTi",serif;text-indent:2em}
p{margin:.3em 0;text-indent:2em;text-align:justify}
p b{font-family:"楷体_GB2312","楷体","KaiTi",serif;font-weight:normal}
.table{overflow-x:auto;margin:.8em 0}
.table:focus-visible{outline:2px solid #0b57a4;outline-offset:2px}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:15px;line-height:1.5}
th,td{padding:4px 5px;border:1px solid #444;font-weight:normal;text-align:center;vertical-align:middle;overflow-wrap:anywhere}
th.left{text-align:left}
td{font-variant-numeric:tabular-nums}
figure{margin:2em 0 0}
figure svg{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption{margin-top:.6em;font-size:15px}
.draft::before{content:attr(data-draft);position:fixed;inset:0;display:flex;align-items:center;justify-content:center;color:#000;opacity:.08;font:30vmin "黑体","SimHei",sans-serif;transform:rotate(-30deg);pointer-events:none}
@media (max-width:700px){main{padding:20px 16px 32px}h1{font-size:23px}}
@media screen and (max-width:700px){table{border-collapse:separate;border-spacing:0;border:solid #444;border-width:1px 0 0 1px;font-size:13px}th,td{padding:3px 4px;border-width:0 1px 1px 0}col.group{width:46px!important}col.label{width:96px!important}col.figure{width:auto!important}.stays{position:sticky;left:0;z-index:1;background:#fff;font-size:12px}}
@media print{body{background:none;font-size:12pt}main{max-width:none;padding:0}.table{overflow:visible}table{min-width:0!important;font-size:9.5pt}tr,figure{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}}
</style>
</head>
<body class="draft" data-draft="草稿">
<main>
<h2 id="part-1">一、总体情况</h2>
<h3>（一）题。</h3>
<p><b>（二）丙。</b>丁</p>
<figure aria-label="图">
<svg>
<g/>
</svg>
<figcaption>说</figcaption>
</figure>
</main>
</body>
</html>
`);
});

test('a page without a mark or a picture', () => {
  const html = webPage({ ...report, year: null }, { portion: { kind: 'opening' } });
  expect(html.slice(html.indexOf('</head>'))).toBe(`</head>
<body>
<main>
<h1><span>某局    年政府信息公开工作年度报告</span></h1>
<p>开头。</p>
</main>
</body>
</html>
`);
  expect(html).toContain('<title>某局    年政府信息公开工作年度报告</title>');
});

test('headings of parts are numbered, and a table is named by the last one', () => {
  const html = webPage(report);
  expect(html.match(/<h2 [^>]*>|<h3>|<table [^>]*>/g)).toEqual([
    '<h2 id="part-1">',
    '<h3>',
    '<h2 id="part-2">',
    '<table aria-labelledby="part-2" style="min-width:228px">',
    '<h2 id="part-3">',
    '<table aria-labelledby="part-3" style="min-width:496px">',
    '<h2 id="part-4">',
    '<table aria-labelledby="part-4" style="min-width:660px">',
    '<h2 id="part-5">',
    '<h2 id="part-6">',
  ]);
});

describe('a table on a page', () => {
  test('with header rows, named by itself', () => {
    expect(tableHtml(SMALL_TABLE, SMALL, null))
      .toBe(`<div class="table" role="region" aria-label="表二" tabindex="0">
<table aria-label="表二" style="min-width:186px">
<colgroup><col class="group" style="width:20.00%"><col class="label" style="width:30.00%"><col class="figure" style="width:50.00%"></colgroup>
<thead>
<tr><th colspan="2" id="proactive-1-1" scope="colgroup" class="stays">事项</th><th id="proactive-1-3" scope="col">件数</th></tr>
</thead>
<tbody>
<tr><th rowspan="2" id="proactive-2-1" scope="rowgroup" class="stays">许可</th><th id="proactive-2-2" scope="row" class="left stays" style="left:46px">办&lt;结</th><td headers="proactive-1-3 proactive-2-1 proactive-2-2">3</td></tr>
<tr><th id="proactive-3-2" scope="row" class="left stays" style="left:46px">未办</th><td headers="proactive-1-3 proactive-2-1 proactive-3-2"></td></tr>
</tbody>
</table>
</div>`);
  });

  test('without header rows, named by a heading', () => {
    expect(tableHtml({ ...SMALL_TABLE, headerRows: 0 }, SMALL, 'part-2'))
      .toBe(`<div class="table" role="region" aria-labelledby="part-2" tabindex="0">
<table aria-labelledby="part-2" style="min-width:186px">
<colgroup><col class="group" style="width:20.00%"><col class="label" style="width:30.00%"><col class="figure" style="width:50.00%"></colgroup>
<tbody>
<tr><th colspan="2" id="proactive-1-1" scope="colgroup" class="stays">事项</th><th id="proactive-1-3" scope="col">件数</th></tr>
<tr><th rowspan="2" id="proactive-2-1" scope="rowgroup" class="stays">许可</th><th id="proactive-2-2" scope="row" class="stays" style="left:46px">办&lt;结</th><td headers="proactive-1-3 proactive-2-1 proactive-2-2">3</td></tr>
<tr><th id="proactive-3-2" scope="row" class="stays" style="left:46px">未办</th><td headers="proactive-1-3 proactive-2-1 proactive-3-2"></td></tr>
</tbody>
</table>
</div>`);
  });
});

describe('on the clipboard', () => {
  test('the opening', () => {
    expect(reportHtml(report, { kind: 'opening' }))
      .toBe(`<html xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"></head>
<body lang="ZH-CN">
<p class="MsoNormal" style="margin:0cm;line-height:36.0pt;mso-line-height-rule:exactly;text-align:center"><span lang="ZH-CN" style="font-family:'方正小标宋简体','方正小标宋_GBK','华文中宋','STZhongsong','宋体','SimSun',serif;mso-fareast-font-family:方正小标宋简体;mso-hansi-font-family:方正小标宋简体;font-size:22.0pt;font-weight:normal;color:windowtext">某局2024年政府信息公开工作年度报告</span></p>
<p class="MsoNormal" style="margin:0cm;line-height:28.9pt;mso-line-height-rule:exactly;text-indent:32.0pt;mso-char-indent-count:2.0;text-align:justify"><span lang="ZH-CN" style="font-family:'仿宋_GB2312','仿宋','FangSong',serif;mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:16.0pt;font-weight:normal;color:windowtext">开头。</span></p>
</body>
</html>`);
  });

  test('a part with both kinds of headings', () => {
    expect(reportHtml(report, { kind: 'part', index: 0 }))
      .toBe(`<html xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"></head>
<body lang="ZH-CN">
<p class="MsoNormal" style="margin:0cm;line-height:28.9pt;mso-line-height-rule:exactly;text-indent:32.0pt;mso-char-indent-count:2.0;page-break-after:avoid"><span lang="ZH-CN" style="font-family:'黑体','SimHei',sans-serif;mso-fareast-font-family:黑体;mso-hansi-font-family:黑体;font-size:16.0pt;font-weight:normal;color:windowtext">一、总体情况</span></p>
<p class="MsoNormal" style="margin:0cm;line-height:28.9pt;mso-line-height-rule:exactly;text-indent:32.0pt;mso-char-indent-count:2.0;page-break-after:avoid"><span lang="ZH-CN" style="font-family:'楷体_GB2312','楷体','KaiTi',serif;mso-fareast-font-family:楷体_GB2312;mso-hansi-font-family:楷体_GB2312;font-size:16.0pt;font-weight:normal;color:windowtext">（一）题。</span></p>
<p class="MsoNormal" style="margin:0cm;line-height:28.9pt;mso-line-height-rule:exactly;text-indent:32.0pt;mso-char-indent-count:2.0;text-align:justify"><span lang="ZH-CN" style="font-family:'楷体_GB2312','楷体','KaiTi',serif;mso-fareast-font-family:楷体_GB2312;mso-hansi-font-family:楷体_GB2312;font-size:16.0pt;font-weight:normal;color:windowtext">（二）丙。</span><span lang="ZH-CN" style="font-family:'仿宋_GB2312','仿宋','FangSong',serif;mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:16.0pt;font-weight:normal;color:windowtext">丁</span></p>
</body>
</html>`);
  });

  test('a long title in two paragraphs', () => {
    const lines = reportHtml({ ...report, unit: '某某省某某市人民政府' }, { kind: 'opening' }).split('\n');
    expect(lines[3]).toContain('>某某省某某市人民政府</span></p>');
    expect(lines[4]).toContain('>2024年政府信息公开工作年度报告</span></p>');
    expect(lines).toHaveLength(8);
  });

  test('a table: its frame and its cells', () => {
    const html = reportHtml(report, { kind: 'table', table: 'requests' });
    const lines = html.split('\n');
    expect(lines.filter((line) => !line.startsWith('<tr'))).toEqual([
      '<html xmlns:w="urn:schemas-microsoft-com:office:word">',
      '<head><meta charset="utf-8"></head>',
      '<body lang="ZH-CN">',
      '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" width="100%" style="width:100%;' +
        'border-collapse:collapse;border:none;table-layout:fixed;mso-border-alt:solid windowtext .5pt;' +
        'mso-padding-alt:0.5pt 1.5pt">',
      '<colgroup><col width="6.00%" style="width:6.00%"><col width="9.00%" style="width:9.00%">' +
        '<col width="29.00%" style="width:29.00%"><col width="8.00%" style="width:8.00%">' +
        '<col width="8.00%" style="width:8.00%"><col width="8.00%" style="width:8.00%">' +
        '<col width="8.00%" style="width:8.00%"><col width="8.00%" style="width:8.00%">' +
        '<col width="8.00%" style="width:8.00%"><col width="8.00%" style="width:8.00%"></colgroup>',
      '<thead>',
      '</thead>',
      '<tbody>',
      '</tbody>',
      '</table>',
      '</body>',
      '</html>',
    ]);
    const row = lines.find((line) => line.includes('>一、本年新收政府信息公开申请数量<'))!;
    expect(lines[6]!.split('</td>')[0]).toBe(
      '<tr style="page-break-inside:avoid">' +
        '<td colspan="3" rowspan="3" width="44.00%" valign="middle" style="width:44.00%;' +
        'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0.5pt 1.5pt;' +
        'vertical-align:middle"><p class="MsoNormal" style="margin:0cm;text-align:center;' +
        "line-height:normal\"><span lang=\"ZH-CN\" style=\"font-family:'仿宋_GB2312','仿宋','FangSong',serif;" +
        'mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:10.5pt;' +
        'font-weight:normal;color:windowtext">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</span></p>',
    );
    expect(lines[6]!.split('</td>')[1]).toBe(
      '<td colspan="7" width="56.00%" valign="middle" style="width:56.00%;' +
        'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0.5pt 1.5pt;' +
        'vertical-align:middle"><p class="MsoNormal" style="margin:0cm;text-align:center;' +
        "line-height:normal\"><span lang=\"ZH-CN\" style=\"font-family:'仿宋_GB2312','仿宋','FangSong',serif;" +
        'mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:10.5pt;' +
        'font-weight:normal;color:windowtext">申请人情况</span></p>',
    );
    expect(row.split('</td>').slice(0, 2)).toEqual([
      '<tr style="page-break-inside:avoid">' +
        '<td colspan="3" width="44.00%" valign="middle" style="width:44.00%;' +
        'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0.5pt 1.5pt;' +
        'vertical-align:middle"><p class="MsoNormal" style="margin:0cm;text-align:left;' +
        "line-height:normal\"><span lang=\"ZH-CN\" style=\"font-family:'仿宋_GB2312','仿宋','FangSong',serif;" +
        'mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:10.5pt;' +
        'font-weight:normal;color:windowtext">一、本年新收政府信息公开申请数量</span></p>',
      '<td width="8.00%" valign="middle" style="width:8.00%;border:solid windowtext 1.0pt;' +
        'mso-border-alt:solid windowtext .5pt;padding:0.5pt 1.5pt;vertical-align:middle">' +
        '<p class="MsoNormal" style="margin:0cm;text-align:center;line-height:normal">' +
        "<span lang=\"ZH-CN\" style=\"font-family:'仿宋_GB2312','仿宋','FangSong',serif;" +
        'mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:10.5pt;' +
        'font-weight:normal;color:windowtext">3</span></p>',
    ]);
    expect(row.endsWith('</span></p></td></tr>')).toBe(true);
    expect(lines.find((line) => line.includes('>1.属于国家秘密<'))!.split('</td>')[1]).toBe(
      '<td width="29.00%" valign="middle" style="width:29.00%;border:solid windowtext 1.0pt;' +
        'mso-border-alt:solid windowtext .5pt;padding:0.5pt 1.5pt;vertical-align:middle">' +
        '<p class="MsoNormal" style="margin:0cm;text-align:left;line-height:normal">' +
        "<span lang=\"ZH-CN\" style=\"font-family:'仿宋_GB2312','仿宋','FangSong',serif;" +
        'mso-fareast-font-family:仿宋_GB2312;mso-hansi-font-family:仿宋_GB2312;font-size:10.5pt;' +
        'font-weight:normal;color:windowtext">1.属于国家秘密</span></p>',
    );
  });

  test('nothing of a part that is not there', () => {
    expect(reportHtml(report, { kind: 'part', index: 9 })).toBe('');
    expect(copyOf(report, { kind: 'part', index: 1 }).text.split('\n')[0]).toBe('二、主动公开政府信息情况');
  });
});

test('styles as Word, WPS and browsers take them', () => {
  expect(STYLES).toEqual({
    title: 'margin:0cm;line-height:36.0pt;mso-line-height-rule:exactly;text-align:center',
    heading:
      'margin:0cm;line-height:28.9pt;mso-line-height-rule:exactly;text-indent:32.0pt;' +
      'mso-char-indent-count:2.0;page-break-after:avoid',
    paragraph:
      'margin:0cm;line-height:28.9pt;mso-line-height-rule:exactly;text-indent:32.0pt;' +
      'mso-char-indent-count:2.0;text-align:justify',
    table:
      'width:100%;border-collapse:collapse;border:none;table-layout:fixed;' +
      'mso-border-alt:solid windowtext .5pt;mso-padding-alt:0.5pt 1.5pt',
    row: 'page-break-inside:avoid',
    cell:
      'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0.5pt 1.5pt;' +
      'vertical-align:middle',
    centred: 'margin:0cm;text-align:center;line-height:normal',
    fromLeft: 'margin:0cm;text-align:left;line-height:normal',
  });
});

test.each([
  [
    'title',
    22,
    "font-family:'方正小标宋简体','方正小标宋_GBK','华文中宋','STZhongsong','宋体','SimSun',serif;" +
      'mso-fareast-font-family:方正小标宋简体;mso-hansi-font-family:方正小标宋简体;font-size:22.0pt;' +
      'font-weight:normal;color:windowtext',
  ],
  [
    'pageNumber',
    10.5,
    "font-family:'宋体','SimSun',serif;mso-fareast-font-family:宋体;mso-hansi-font-family:宋体;" +
      'font-size:10.5pt;font-weight:normal;color:windowtext',
  ],
] as const)('the font of a %s at %d points', (role, size, style) => {
  expect(fontStyle(role, size)).toBe(style);
});

test.each([
  [inline({}), ''],
  [inline({ color: 'red' }), 'color:red'],
  [inline({ color: 'red', margin: '0' }), 'color:red;margin:0'],
  [percent(6.666), '6.67%'],
  [percent(100), '100.00%'],
  [escapeHtml('<a href="x">&amp;\'</a>'), "&lt;a href=&quot;x&quot;&gt;&amp;amp;'&lt;/a&gt;"],
])('pieces: %s', (written, expected) => {
  expect(written).toBe(expected);
});
