/** The fields of a row's form: a day, a choice, a number or words. */
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { isNoNumber } from '../../addin/ledger/values';
import type { ApplicationValues } from '../../addin/ledger/values';
import { APPLICANTS, FEE_BASES } from '../../form';
import type { ApplicationColumn } from '../../form';
import { LEDGER } from '../../messages';
import { useLayout } from '../shared/layout';
import type { LedgerPaneWords } from '../../messages/ledgerPane';

export interface FormFieldsProps {
  readonly words: LedgerPaneWords;
  readonly values: ApplicationValues;
  readonly onChange: (values: ApplicationValues) => void;
}

interface FieldProps extends FormFieldsProps {
  readonly column: ApplicationColumn;
}

type Option = readonly [key: string, label: string];

const YES_NO: readonly Option[] = [
  ['yes', LEDGER.yes],
  ['no', LEDGER.no],
];
/** What is chosen from; labels are those of the sheet. */
const OPTIONS: Readonly<Partial<Record<ApplicationColumn, readonly Option[]>>> = {
  applicant: APPLICANTS.map(({ key, label }) => [key, label]),
  carried: YES_NO,
  extended: YES_NO,
  feeBasis: FEE_BASES.map((basis) => [basis, LEDGER.feeBases[basis]]),
};

const NUMBERS: ReadonlySet<ApplicationColumn> = new Set(['extensionDays', 'pages']);
const TEXTS: ReadonlySet<ApplicationColumn> = new Set(['number', 'way', 'applicantCode']);

function hintOf(column: ApplicationColumn, { form }: LedgerPaneWords): string | undefined {
  const hints: Partial<Record<ApplicationColumn, string>> = {
    summary: form.summaryHint,
    applicantCode: form.codeHint,
    carried: form.carriedHint,
  };
  return hints[column];
}

/** A choice among options, none of them at first. */
export function Choice({
  value,
  options,
  unset,
  onChoose,
}: {
  readonly value: string;
  readonly options: readonly Option[];
  readonly unset: string;
  readonly onChoose: (value: string) => void;
}) {
  const layout = useLayout();
  return (
    <Select className={layout.input} value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
      <option value="">{unset}</option>
      {options.map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Select>
  );
}

export function FormField({ column, words, values, onChange }: FieldProps) {
  const layout = useLayout();
  const value = values[column];
  const type = (text: string) => onChange({ ...values, [column]: text });
  const options = OPTIONS[column];
  const hint = hintOf(column, words);
  const wrong = NUMBERS.has(column) && isNoNumber(value) ? words.form.notNumber : undefined;
  const input = () => {
    if (options) return <Choice value={value} options={options} unset={words.form.choose} onChoose={type} />;
    if (column === 'summary')
      return <Textarea rows={2} resize="vertical" value={value} onChange={(_, data) => type(data.value)} />;
    const kind = TEXTS.has(column) || NUMBERS.has(column) ? 'text' : 'date';
    return (
      <Input
        className={layout.input}
        type={kind}
        value={value}
        {...(NUMBERS.has(column) ? { inputMode: 'numeric' as const } : {})}
        onChange={(_, data) => type(data.value)}
      />
    );
  };
  return (
    <Field
      label={LEDGER.columns[column]}
      className={layout.field}
      {...(hint === undefined ? {} : { hint })}
      {...(wrong === undefined ? {} : { validationMessage: wrong })}
    >
      {input()}
    </Field>
  );
}
