/** 说明原因: why a finding may stand, and who says so. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Finding } from '../../findings';
import { usePane } from '../state/PaneContext';
import { useLayout } from '../shared/layout';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  shrinking: { minWidth: 0 },
});

export interface ExplainFormProps {
  readonly id: string;
  readonly finding: Finding;
  /** The finding counts as before when it is explained. */
  readonly stays: boolean;
  readonly onCancel: () => void;
}

export function ExplainForm({ id, finding, stays, onCancel }: ExplainFormProps) {
  const { state, messages, actions } = usePane();
  const { explaining, cancel, working } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(state.preferences.explainer);
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setSaving(true);
    await actions.explain(finding, { reason: reason.trim(), by: by.trim() });
    setSaving(false);
  };
  return (
    <form id={id} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={explaining.reason}
        required
        hint={stays ? `${explaining.reasonHint}${explaining.stays}` : explaining.reasonHint}
        {...(missing ? { validationMessage: explaining.reasonMissing } : {})}
      >
        <Textarea
          autoFocus
          rows={2}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={explaining.by}>
        <Input className={styles.shrinking} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={layout.row}>
        <Button size="small" type="submit" disabled={saving}>
          {saving ? working : explaining.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
