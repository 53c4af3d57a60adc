/** The three things that a report is about: 机关名称, 年度, 机关类型, with what is wrong beside each. */
import { Field, Input, Select } from '@fluentui/react-components';
import { BODY_KINDS, deadlineOf } from '../../form';
import type { BodyKind } from '../../form';
import { describeError } from '../../messages';
import type { Messages, UserError } from '../../messages';
import { useLayout } from '../shared/layout';
import { usePane } from '../state/PaneContext';
import { typedYear } from '../state/unit';
import type { UnitProblems, UnitValues } from '../state/unit';

export interface UnitFieldsProps {
  readonly values: UnitValues;
  readonly problems: UnitProblems;
  readonly onChange: (values: UnitValues) => void;
}

function problemText(error: UserError | undefined, messages: Messages): string | undefined {
  if (!error) return undefined;
  const { sentence, next } = describeError(error, messages);
  return sentence + messages.pane.space + next;
}

const isKind = (value: string): value is BodyKind => BODY_KINDS.some((kind) => kind === value);

function deadlineHint({ kind, year }: UnitValues, { filling }: Messages['pane']): string | undefined {
  const reportYear = typedYear(year);
  if (kind === '' || !Number.isInteger(reportYear)) return undefined;
  const deadline = deadlineOf(kind, reportYear);
  return filling.deadline(deadline.year, deadline.month, deadline.day);
}

export function UnitFields({ values, problems, onChange }: UnitFieldsProps) {
  const { messages } = usePane();
  const layout = useLayout();
  const { unit: words, kinds } = messages.pane;
  const unitProblem = problemText(problems.unit, messages);
  const yearProblem = problemText(problems.year, messages);
  const hint = deadlineHint(values, messages.pane);
  return (
    <>
      <Field
        label={words.name}
        className={layout.field}
        required
        {...(unitProblem ? { validationMessage: unitProblem } : {})}
      >
        <Input
          className={layout.input}
          value={values.unit}
          placeholder={words.namePlaceholder}
          onChange={(_, { value }) => onChange({ ...values, unit: value })}
        />
      </Field>
      <Field
        label={words.year}
        className={layout.field}
        required
        {...(yearProblem ? { validationMessage: yearProblem } : {})}
      >
        <Input
          className={layout.input}
          value={values.year}
          inputMode="numeric"
          onChange={(_, { value }) => onChange({ ...values, year: value })}
        />
      </Field>
      <Field label={words.kind} className={layout.field} {...(hint ? { hint } : {})}>
        <Select
          className={layout.input}
          value={values.kind}
          onChange={(_, { value }) => onChange({ ...values, kind: isKind(value) ? value : '' })}
        >
          {values.kind === '' && <option value="">{words.kindUnset}</option>}
          {BODY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
