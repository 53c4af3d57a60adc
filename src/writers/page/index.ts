/**
 * The report as one web page that needs nothing beside it and runs nothing: what a website publishes. Headings and
 * table headers are real ones (WCAG 2.2, 1.3.1), 图解 brings its text along.
 */
import { DOCUMENT, reportTitle } from '../../messages';
import type { Report } from '../../report';
import { escapeHtml } from '../html';
import { portionBlocks, WHOLE } from '../outline';
import { withoutControls } from '../../text';
import type { Block, Portion } from '../outline';
import type { Picture } from '../picture/types';
import { PAGE_STYLE } from './style';
import { tableHtml } from './table';

export interface PageOptions {
  readonly portion?: Portion;
  /** 草稿 across the page. */
  readonly draft?: boolean;
  readonly picture?: Picture;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const headingId = (number: number): string => `part-${number}`;

/** The blocks in order; a table is named by the heading it stands under. */
function blocksHtml(blocks: readonly Block[], report: Report): string[] {
  let part = 0;
  return blocks.map((block) => {
    switch (block.kind) {
      case 'title':
        return `<h1>${block.lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</h1>`;
      case 'heading':
        return block.level === 1
          ? `<h2 id="${headingId(++part)}">${escapeHtml(block.text)}</h2>`
          : `<h3>${escapeHtml(block.text)}</h3>`;
      case 'paragraph':
        return `<p>${block.runs
          .map(({ text, font }) => (font === 'subheading' ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)))
          .join('')}</p>`;
      case 'table':
        return tableHtml(block.table, report, part === 0 ? null : headingId(part));
    }
  });
}

/** The drawing stands in the page itself; what it says follows in words and is not read out twice. */
function pictureHtml({ svg, title, description }: Picture): string {
  const drawing = svg.replace(/<desc>[^<]*<\/desc>\s*/, '');
  return `<figure aria-label="${escapeHtml(title)}">\n${drawing}\n<figcaption>${escapeHtml(description)}</figcaption>\n</figure>`;
}

/** The page as text, to be saved as UTF-8; throws `report/edition` for an unknown edition. */
export function webPage(report: Report, options: PageOptions = {}): string {
  const { portion = WHOLE, draft = false, picture } = options;
  const content = blocksHtml(portionBlocks(report, portion), report);
  const title = escapeHtml(reportTitle(withoutControls(report.unit).trim(), report.year).trim());
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>
${PAGE_STYLE}
</style>
</head>
<body${draft ? ` class="draft" data-draft="${DOCUMENT.draft}"` : ''}>
<main>
${[...content, ...(picture ? [pictureHtml(picture)] : [])].join('\n')}
</main>
</body>
</html>
`;
}
