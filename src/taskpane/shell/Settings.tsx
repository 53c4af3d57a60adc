/** Language, totals, 自检, and what this is. */
import { Button, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { EDITIONS } from '../../form';
import { isLocale } from '../../messages';
import type { Locale } from '../../messages';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';
import { ChangeNotes } from './ChangeNotes';
import { selfCheckAddress } from './selfCheck';
import { VERSION } from './version';

/** Each language under its own name. */
const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
];

const useStyles = makeStyles({ button: { justifySelf: 'start' }, choices: { flexWrap: 'wrap' } });

export function Settings() {
  const { state, messages, actions } = usePane();
  const { settings } = messages.pane;
  const { preferences } = state;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <Page title={settings.title}>
      <Field className={layout.field} label={settings.language}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={localeOf(state)}
          onChange={(_, { value }) =>
            isLocale(value) && void actions.prefer({ ...preferences, locale: value })
          }
        >
          {LANGUAGES.map(([locale, name]) => (
            <Radio key={locale} value={locale} label={name} />
          ))}
        </RadioGroup>
      </Field>
      <Field className={layout.field} label={settings.totals} hint={settings.totalsHint}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={preferences.typedTotals ? 'typed' : 'computed'}
          onChange={(_, { value }) => void actions.prefer({ ...preferences, typedTotals: value === 'typed' })}
        >
          <Radio value="computed" label={settings.computed} />
          <Radio value="typed" label={settings.typed} />
        </RadioGroup>
      </Field>
      {state.history.undo.length + state.history.redo.length > 0 && (
        <Field className={layout.field} label={settings.steps} hint={settings.stepsHint}>
          <Button className={styles.button} onClick={() => void actions.forgetSteps()}>
            {settings.forgetSteps}
          </Button>
        </Field>
      )}
      <Field className={layout.field} label={messages.pane.selfCheck} hint={settings.selfCheckHint}>
        <Button as="a" className={styles.button} href={selfCheckAddress(location, localeOf(state))}>
          {messages.pane.selfCheck}
        </Button>
      </Field>
      <Field className={layout.field} label={settings.about}>
        <div className={layout.quiet}>
          <p className={layout.paragraph}>{settings.version(VERSION)}</p>
          <ChangeNotes />
          {EDITIONS.map(({ id, basis }) => (
            <p key={id} className={layout.paragraph}>
              {settings.basis(basis)}
            </p>
          ))}
          <p className={layout.paragraph}>{settings.local}</p>
        </div>
      </Field>
      <PageFoot leave="back" />
    </Page>
  );
}
