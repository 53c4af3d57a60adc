/** The help in place of what is shown, which stays as it is beneath: one topic at a time, its sections folded. */
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { HELP_PAGES, helpTopic } from '../../help';
import { HELP_TOPICS } from '../../messages/help';
import { loadHelpWords } from '../../messages/helpWords';
import type { HelpTopicId } from '../../messages/help';
import type { HelpWords } from '../../messages/helpWords';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import { Blocks } from './Blocks';
import { placeOf } from './where';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  link: { color: tokens.colorBrandForegroundLink },
  heading: { margin: '0 0 0 -7px', font: 'inherit' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    overflowWrap: 'anywhere',
  },
});

/** The words in the language of the pane; null until they are there. A failure to load is thrown while drawing. */
function useHelpWords(): HelpWords | null {
  const locale = localeOf(usePane().state);
  const [words, setWords] = useState<HelpWords | null>(null);
  const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    let wanted = true;
    loadHelpWords(locale).then(
      (arrived) => wanted && setWords(arrived),
      (thrown: unknown) => wanted && setFailure({ thrown }),
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  if (failure) throw failure.thrown;
  return words;
}

interface TopicProps {
  readonly id: HelpTopicId;
  readonly words: HelpWords;
  /** The section that is open at first. */
  readonly section: string | undefined;
}

function Topic({ id, words, section }: TopicProps) {
  const { services } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const ids = useId();
  const now = services.clock.now();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const { lead, sections } = helpTopic(id, words, today);
  const [opened, setOpened] = useState<readonly string[]>([section ?? sections[0]?.id ?? '']);
  const toggle = (each: string) =>
    setOpened(opened.includes(each) ? opened.filter((other) => other !== each) : [...opened, each]);
  return (
    <>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>{lead}</p>
      <div className={styles.sections}>
        {sections.map(({ id: each, title, blocks }) => {
          const isOpen = opened.includes(each);
          return (
            <section key={each}>
              <h3 className={styles.heading}>
                <Toggle open={isOpen} controls={`${ids}${each}`} chevron onToggle={() => toggle(each)}>
                  {title}
                </Toggle>
              </h3>
              {isOpen && (
                <div id={`${ids}${each}`} className={styles.section}>
                  <Blocks blocks={blocks} words={words} />
                </div>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}

/** What is beneath is found again where it was left. */
function useKeptScroll(): void {
  useEffect(() => {
    const scroller = document.querySelector('main')?.parentElement;
    const before = scroller?.scrollTop ?? 0;
    if (scroller) scroller.scrollTop = 0;
    return () => {
      if (scroller) scroller.scrollTop = before;
    };
  }, []);
}

export function Help() {
  const { state, messages } = usePane();
  const words = useHelpWords();
  const locale = localeOf(state);
  const layout = useLayout();
  const styles = useStyles();
  const [place] = useState(() => placeOf(state));
  const [topic, setTopic] = useState<HelpTopicId>(place.topic);
  useKeptScroll();
  const section = topic === place.topic ? place.section : undefined;
  return (
    <Page title={messages.pane.header.help}>
      {words ? (
        <>
          <Field className={layout.field} label={words.topic} orientation="horizontal">
            <Select
              size="small"
              value={topic}
              onChange={(_, { value }) => setTopic(HELP_TOPICS.find((each) => each === value) ?? topic)}
            >
              {HELP_TOPICS.map((each) => (
                <option key={each} value={each}>
                  {words.topics[each].title}
                </option>
              ))}
            </Select>
          </Field>
          <Topic key={topic} id={topic} words={words} section={section} />
          <p className={layout.paragraph}>
            <a
              className={styles.link}
              href={`${HELP_PAGES[locale]}#${topic}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.inBrowser}
            </a>
          </p>
        </>
      ) : (
        <p className={layout.paragraph}>{messages.pane.working}</p>
      )}
      <PageFoot leave="back" />
    </Page>
  );
}
