/** What is shown where the pane cannot work: what is the matter, and what to do. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { describeError } from '../../messages';
import type { Messages, UserError } from '../../messages';
import { selfCheckAddress } from './selfCheck';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box', padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  link: { color: tokens.colorBrandForegroundLink },
});

export interface PlainPageProps {
  readonly error: UserError;
  readonly messages: Messages;
  readonly theme: Theme;
}

export function PlainPage({ error, messages, theme }: PlainPageProps) {
  const styles = useStyles();
  const { sentence, next } = describeError(error, messages);
  return (
    <FluentProvider theme={theme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{messages.pane.name}</h1>
        <p>{sentence}</p>
        <p>{next}</p>
        <a className={styles.link} href={selfCheckAddress(location, document.documentElement.lang)}>
          {messages.pane.selfCheck}
        </a>
      </main>
    </FluentProvider>
  );
}
