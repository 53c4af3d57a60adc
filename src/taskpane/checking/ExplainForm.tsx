/** 说明原因: why a finding may stand, and who says so. What is typed outlives the view, until it is kept or given up. */
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Finding } from '../../findings';
import { usePane } from '../state/PaneContext';
import { usePaneDrafts, useTyped } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { focusToggle } from '../shared/pages';

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
  /** It was opened just now, to be typed into. */
  readonly asks: boolean;
  readonly onCancel: () => void;
}

const reasonKey = (finding: Finding): string => `reason ${finding.id}`;
const byKey = (finding: Finding): string => `by ${finding.id}`;

/** A reason for this finding is typed and not kept. */
export function useIsExplaining(finding: Finding): boolean {
  return useTyped(usePaneDrafts(), reasonKey(finding), '').isUnsaved;
}

export function ExplainForm({ id, finding, stays, asks, onCancel }: ExplainFormProps) {
  const { state, messages, actions } = usePane();
  const { explaining, cancel, working } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const drafts = usePaneDrafts();
  const { text: reason, ...reasonTyped } = useTyped(drafts, reasonKey(finding), '');
  const { text: by, ...byTyped } = useTyped(drafts, byKey(finding), state.preferences.explainer);
  const [told, setTold] = useState(false);
  const missing = reason.trim() === '';
  const [saving, setSaving] = useState(false);
  const drop = () => {
    reasonTyped.drop();
    byTyped.drop();
  };
  const cancelled = () => {
    drop();
    focusToggle(id);
    onCancel();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTold(missing);
    if (missing) return;
    setSaving(true);
    await actions.explain(finding, { reason: reason.trim(), by: by.trim() }, drop);
    setSaving(false);
  };
  return (
    <form
      id={id}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing) cancelled();
      }}
      noValidate
    >
      <Field
        className={layout.field}
        label={explaining.reason}
        required
        hint={stays ? `${explaining.reasonHint}${explaining.stays}` : explaining.reasonHint}
        {...(told && missing ? { validationMessage: explaining.reasonMissing } : {})}
      >
        <Textarea
          autoFocus={asks}
          rows={2}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => reasonTyped.type(value)}
        />
      </Field>
      <Field className={layout.field} label={explaining.by}>
        <Input className={styles.shrinking} value={by} onChange={(_, { value }) => byTyped.type(value)} />
      </Field>
      <div className={layout.row}>
        <Button size="small" type="submit" disabledFocusable={saving}>
          {saving ? working : explaining.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={cancelled}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
