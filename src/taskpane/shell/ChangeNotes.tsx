/** What changed, version by version, opened in place. */
import { useEffect, useId, useState } from 'react';
import { loadChanges } from '../../messages/load';
import type { Changes } from '../../messages/zh-CN/changes';
import { Toggle } from '../shared/Toggle';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';

export function ChangeNotes() {
  const { state, messages } = usePane();
  const locale = localeOf(state);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [changes, setChanges] = useState<Changes | null>(null);
  const [failure, setFailure] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    loadChanges(locale).then(
      (loaded) => wanted && setChanges(loaded),
      (thrown: unknown) => wanted && setFailure({ thrown }),
    );
    return () => {
      wanted = false;
    };
  }, [open, locale]);
  if (failure) throw failure.thrown;
  return (
    <>
      <Toggle chevron open={open} controls={id} onToggle={() => setOpen(!open)}>
        {messages.pane.settings.changes}
      </Toggle>
      {open && (
        <dl id={id} style={{ margin: 0 }}>
          {changes?.versions.map(({ version, lines }) => (
            <div key={version}>
              <dt>{version}</dt>
              {lines.map((line) => (
                <dd key={line} style={{ marginLeft: 16 }}>
                  {line}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
