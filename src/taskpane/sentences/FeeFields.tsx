/** The three numbers of 信息处理费, with what is wrong beside each. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { describeError } from '../../messages';
import { FEE_KEYS } from './fees';
import type { FeeKey, feeProblems, FeeValues } from './fees';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(132px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  input: { minWidth: 0 },
});

export interface FeeFieldsProps {
  readonly values: FeeValues;
  readonly problems: ReturnType<typeof feeProblems>;
  readonly onType: (key: FeeKey, text: string) => void;
}

export function FeeFields({ values, problems, onType }: FeeFieldsProps) {
  const { messages } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {FEE_KEYS.map((key) => {
        const problem = problems[key] && describeError(problems[key], messages);
        return (
          <Field
            key={key}
            size="small"
            className={layout.field}
            label={messages.pane.sentencesPage[key]}
            {...(problem ? { validationMessage: problem.sentence + messages.pane.space + problem.next } : {})}
          >
            <Input
              size="small"
              className={styles.input}
              inputMode="decimal"
              placeholder="0"
              value={values[key]}
              onChange={(_, { value }) => onType(key, value)}
            />
          </Field>
        );
      })}
    </div>
  );
}
