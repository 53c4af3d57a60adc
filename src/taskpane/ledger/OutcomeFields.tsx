/** 办理结果 in two steps: its group, then the row of 表三, with what the statute says of it beside each. */
import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { outcomesOf } from '../../form';
import type { Edition, Outcome } from '../../form';
import { LEDGER } from '../../messages';
import type { LedgerPaneWords } from '../../messages/ledgerPane';
import { useLayout } from '../shared/layout';
import { Choice } from './fields';
import type { FormFieldsProps } from './fields';

const useStyles = makeStyles({
  meaning: { paddingLeft: '32px', marginTop: '-4px', marginBottom: tokens.spacingVerticalXS },
});

interface Meaning {
  readonly article: string;
  readonly words: string;
}

/** What an outcome is; null for one that an edition has and the statute has no words for. */
function meaningOf({ key }: Outcome, { outcomes }: LedgerPaneWords): Meaning | null {
  const meanings: Readonly<Partial<Record<string, Meaning>>> = outcomes;
  return meanings[key] ?? null;
}

function MeaningWords({ outcome, words }: { readonly outcome: Outcome; readonly words: LedgerPaneWords }) {
  const layout = useLayout();
  const styles = useStyles();
  const meaning = meaningOf(outcome, words);
  if (!meaning) return null;
  return (
    <p className={mergeClasses(layout.paragraph, layout.quiet, styles.meaning)}>
      {words.form.meaning(meaning.article)}
      {meaning.words}
    </p>
  );
}

export function OutcomeFields({
  edition,
  words,
  values,
  onChange,
}: FormFieldsProps & { readonly edition: Edition }) {
  const layout = useLayout();
  const outcomes = outcomesOf(edition);
  const groups = [...new Set(outcomes.map(({ group }) => group))];
  const within = outcomes.filter(({ group }) => group === values.group);
  const single = within.length === 1 ? within[0] : undefined;
  // A group that is one row is chosen with it.
  const chooseGroup = (group: string) => {
    const rows = outcomes.filter((each) => each.group === group);
    onChange({ ...values, group, outcome: rows.length === 1 ? (rows[0]?.key ?? '') : '' });
  };
  return (
    <>
      <Field label={LEDGER.columns.group} className={layout.field}>
        <Choice
          value={values.group}
          options={groups.map((group) => [group, group])}
          unset={words.form.choose}
          onChoose={chooseGroup}
        />
      </Field>
      {single && <MeaningWords outcome={single} words={words} />}
      {within.length > 1 && (
        <Field label={LEDGER.columns.outcome} className={layout.field}>
          <RadioGroup
            value={values.outcome}
            onChange={(_, { value }) => onChange({ ...values, outcome: value })}
          >
            {within.map((outcome) => (
              <div key={outcome.key}>
                <Radio value={outcome.key} label={outcome.label} />
                <MeaningWords outcome={outcome} words={words} />
              </div>
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
