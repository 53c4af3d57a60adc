/**
 * A task pane with the parts of Microsoft's React template (`yo office`), after its public description: a provider with the
 * light theme, a head with a logo, a list with three icons, a field with a text area, and a button, once Office is ready.
 */
import { Button, Field, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Info20Regular, Search20Regular, Star20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '30px 0 100px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  item: { display: 'flex', paddingBottom: '20px', fontSize: tokens.fontSizeBase300 },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: { margin: '30px 20px 20px', maxWidth: '50%' },
});

function Item({ icon, text }: { readonly icon: ReactNode; readonly text: string }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <i>{icon}</i>
      <span>{text}</span>
    </li>
  );
}

function App() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.page}>
      <section className={styles.head}>
        <img width="90" height="90" src="assets/icon-80.png" alt="" />
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        <Item icon={<Info20Regular />} text="One thing that it does" />
        <Item icon={<Search20Regular />} text="Another thing that it does" />
        <Item icon={<Star20Regular />} text="A third thing that it does" />
      </ul>
      <div className={styles.form}>
        <Field className={styles.field} size="large" label="A text for the workbook">
          <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" size="large">
          Insert
        </Button>
      </div>
    </div>
  );
}

const container = document.getElementById('container');
const root = container && createRoot(container);
void Office.onReady(() =>
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  ),
);
