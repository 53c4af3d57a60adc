/** How the page looks: a sheet of paper on a screen, whole on a narrow one, plain in print. */
import { FONTS } from '../../form';
import type { FontRole } from '../../form';

const family = (role: FontRole): string =>
  FONTS[role].map((name) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`)).join(',');

/**
 * On a phone the labels of rows stay where figures scroll beneath them: columns of groups three characters wide, then the
 * column of labels; in pixels.
 */
export const PHONE = { group: 46, label: 96 } as const;

export const PAGE_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f3f3f3;color:#1a1a1a;font:18px/1.8 ${family('body')}}
main{max-width:900px;margin:0 auto;padding:40px 48px 56px;background:#fff;overflow-wrap:break-word}
h1{margin:0 0 1.2em;font:28px/1.5 ${family('title')};text-align:center}
h1 span{display:inline-block}
h2{margin:1.4em 0 .5em;font:20px/1.6 ${family('heading')}}
h3{margin:.6em 0;font:18px/1.8 ${family('subheading')};text-indent:2em}
p{margin:.3em 0;text-indent:2em;text-align:justify}
p b{font-family:${family('subheading')};font-weight:normal}
.table{overflow-x:auto;margin:.8em 0}
.table:focus-visible{outline:2px solid #0b57a4;outline-offset:2px}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:15px;line-height:1.5}
th,td{padding:4px 5px;border:1px solid #444;font-weight:normal;text-align:center;vertical-align:middle;overflow-wrap:anywhere}
th.left{text-align:left}
td{font-variant-numeric:tabular-nums}
figure{margin:2em 0 0}
figure svg{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption{margin-top:.6em;font-size:15px}
.draft::before{content:attr(data-draft);position:fixed;inset:0;display:flex;align-items:center;justify-content:center;color:#000;opacity:.08;font:30vmin ${family('heading')};transform:rotate(-30deg);pointer-events:none}
@media (max-width:700px){main{padding:20px 16px 32px}h1{font-size:23px}}
@media screen and (max-width:700px){table{border-collapse:separate;border-spacing:0;border:solid #444;border-width:1px 0 0 1px;font-size:13px}th,td{padding:3px 4px;border-width:0 1px 1px 0}col.group{width:${PHONE.group}px!important}col.label{width:${PHONE.label}px!important}col.figure{width:auto!important}.stays{position:sticky;left:0;z-index:1;background:#fff;font-size:12px}}
@media print{body{background:none;font-size:12pt}main{max-width:none;padding:0}.table{overflow:visible}table{min-width:0!important;font-size:9.5pt}tr,figure{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}}
`.trim();
