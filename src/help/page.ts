/** The help as one page that needs no script: made in each language when the site is built. */
import type { Locale } from '../messages';
import { MESSAGES } from '../messages/catalogue';
import { HELP_TOPICS } from '../messages/help';
import { HELP_WORDS } from '../messages/helpCatalogue';
import { RULE_WORDS } from '../messages/ruleWords';
import { HELP_PAGES } from './addresses';
import { contentsHtml, escaped, topicHtml } from './html';
import type { PageWords } from './html';
import { STYLE } from './style';
import { helpTopic } from './topic';

const OTHER: Readonly<Record<Locale, Locale>> = { 'zh-CN': 'en-US', 'en-US': 'zh-CN' };

export interface HelpPageSettings {
  readonly locale: Locale;
  /** Content-Security-Policy of the page. */
  readonly policy: string;
}

/** The whole document. */
export function helpPage({ locale, policy }: HelpPageSettings): string {
  const help = HELP_WORDS[locale];
  const words: PageWords = {
    locale,
    help,
    rules: RULE_WORDS[locale].rules,
    card: MESSAGES[locale].pane.card,
  };
  // Nobody knows the day on which it is read.
  const topics = HELP_TOPICS.map((id) => helpTopic(id, help, null));
  const other = OTHER[locale];
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(help.pageTitle)}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <header>
      <h1>${escaped(help.pageTitle)}</h1>
      <a href="${HELP_PAGES[other]}" lang="${other}" hreflang="${other}">${escaped(help.otherLanguage)}</a>
    </header>
    ${contentsHtml(topics, words)}
    <main>${topics.map((topic) => topicHtml(topic, words)).join('\n')}</main>
  </body>
</html>
`;
}
