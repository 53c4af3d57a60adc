/** Blocks of the help as HTML, everything from outside escaped. */
import type { HelpWords } from '../messages/helpWords';
import type { RuleWords } from '../messages/ruleWords';
import type { Locale } from '../messages';
import { pictureAddress } from './addresses';
import type { HelpRule, HelpSection, HelpTable, HelpTopic, ShownBlock } from './types';

export interface PageWords {
  readonly locale: Locale;
  readonly help: HelpWords;
  readonly rules: RuleWords['rules'];
  /** Words of a rule card that the pane has, too. */
  readonly card: { readonly basis: string; readonly holds: string; readonly breaks: string };
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in an attribute between quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (found) => REFERENCES[found] ?? '');

const GLYPHS = { error: '✗', warning: '!', info: 'i' } as const;

const items = (texts: readonly string[]): string => texts.map((text) => `<li>${escaped(text)}</li>`).join('');

function tableHtml({ head, rows }: HelpTable): string {
  const cells = (name: string, texts: readonly string[]) =>
    texts.map((text, index) => {
      const cell = index === 0 && name === 'td' ? 'th scope="row"' : name === 'th' ? 'th scope="col"' : name;
      return `<${cell}>${escaped(text)}</${cell.slice(0, 2)}>`;
    });
  const row = (name: string, texts: readonly string[]) => `<tr>${cells(name, texts).join('')}</tr>`;
  return `<table><thead>${row('th', head)}</thead><tbody>${rows.map((each) => row('td', each)).join('')}</tbody></table>`;
}

function ruleHtml({ id, severity, explainable }: HelpRule, { help, rules, card: words }: PageWords): string {
  const { card } = rules[id];
  const line = (label: string, text: string) => `<p><b>${escaped(label)}</b>${escaped(text)}</p>`;
  return (
    `<article id="rule-${id}"><h4><span class="${severity}">${GLYPHS[severity]}</span> ${escaped(card.title)}` +
    ` <small>${id} · ${escaped(help.severities[severity])}</small></h4>` +
    `<p>${escaped(card.plain)}${explainable ? '' : ` ${escaped(help.unexplainable)}`}</p>` +
    line(`✓ ${words.holds}`, card.holds) +
    line(`✗ ${words.breaks}`, card.breaks) +
    line(words.basis, card.basis) +
    '</article>'
  );
}

function blockHtml(block: ShownBlock, words: PageWords): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'steps':
      return `<ol>${items(block.items)}</ol>`;
    case 'list':
      return `<ul>${items(block.items)}</ul>`;
    case 'table':
      return tableHtml(block.table);
    case 'command':
      return `<pre><code>${escaped(block.line)}</code></pre>`;
    case 'picture':
      return `<p><img src="${pictureAddress(words.locale, block.picture)}" alt="${escaped(block.shows)}" loading="lazy" /></p>`;
    case 'rules':
      return block.rules.map((rule) => ruleHtml(rule, words)).join('');
  }
}

const sectionHtml = (topic: HelpTopic, { id, title, blocks }: HelpSection, words: PageWords): string =>
  `<section id="${topic.id}-${id}"><h3>${escaped(title)}</h3>${blocks.map((block) => blockHtml(block, words)).join('')}</section>`;

export const topicHtml = (topic: HelpTopic, words: PageWords): string =>
  `<section id="${topic.id}"><h2>${escaped(topic.title)}</h2><p class="lead">${escaped(topic.lead)}</p>` +
  `${topic.sections.map((section) => sectionHtml(topic, section, words)).join('')}` +
  `<p class="top"><a href="#contents">${escaped(words.help.onTop)}</a></p></section>`;

/** Topics and their sections as links into the page. */
export const contentsHtml = (topics: readonly HelpTopic[], { help }: PageWords): string =>
  `<nav id="contents" aria-label="${escaped(help.contents)}"><ol>${topics
    .map(
      ({ id, title, sections }) =>
        `<li><a href="#${id}">${escaped(title)}</a><ul>${sections
          .map((section) => `<li><a href="#${id}-${section.id}">${escaped(section.title)}</a></li>`)
          .join('')}</ul></li>`,
    )
    .join('')}</ol></nav>`;
