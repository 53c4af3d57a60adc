/** 列的对应: for each of our columns the one of the list, with what stands in it; folded where all are sure. */
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { APPLICATION_COLUMNS } from '../../form';
import type { ApplicationColumn } from '../../form';
import { mappingKey } from '../../ledger/foreign';
import { LEDGER } from '../../messages';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { mapped } from './brought';
import type { Brought, BroughtList } from './brought';
import type { LedgerView } from './useLedger';

const useStyles = makeStyles({
  pulled: { marginLeft: '-7px' },
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  unsure: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface MappingProps {
  readonly view: LedgerView;
  readonly brought: Brought;
}

function ColumnChoice({
  view: { session, words },
  brought,
  each,
  column,
}: MappingProps & { readonly each: BroughtList; readonly column: ApplicationColumn }) {
  const { takeOver } = words;
  const layout = useLayout();
  const { list, mapping, isRemembered } = each;
  const at = mapping[column];
  const samples = list.columns.find((one) => one.column === at)?.samples ?? [];
  const isUnsure = !isRemembered && list.unsure.includes(column);
  return (
    <Field
      label={LEDGER.columns[column]}
      className={layout.field}
      {...(isUnsure ? { validationState: 'warning' as const } : {})}
      {...(samples.length > 0
        ? { [isUnsure ? 'validationMessage' : 'hint']: takeOver.sample(samples.slice(0, 3)) }
        : {})}
    >
      <Select
        className={layout.input}
        value={at === undefined ? '' : String(at)}
        onChange={(_, { value }) =>
          session.agree(mapped(brought, each, column, value === '' ? null : Number(value)))
        }
      >
        <option value="">{takeOver.leave}</option>
        {list.columns.map((one) => (
          <option key={one.column} value={String(one.column)}>
            {one.header}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ListMapping({ each, ...props }: MappingProps & { readonly each: BroughtList }) {
  const { takeOver } = props.view.words;
  const { list, isRemembered } = each;
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const unsure = isRemembered ? 0 : list.unsure.length;
  const [isOpen, setOpen] = useState(unsure > 0);
  return (
    <div>
      <div className={styles.pulled}>
        <Toggle open={isOpen} controls={id} chevron onToggle={() => setOpen(!isOpen)}>
          {takeOver.columns(list.sheet)}
        </Toggle>
      </div>
      {unsure > 0 && (
        <p className={mergeClasses(layout.paragraph, styles.unsure)} role="status">
          <Sign kind="warning" />
          {takeOver.unsure(unsure)}
        </p>
      )}
      {isRemembered && (
        <p className={mergeClasses(layout.paragraph, layout.quiet)}>{takeOver.columnsRemembered}</p>
      )}
      {isOpen && (
        <div id={id} className={styles.columns}>
          {APPLICATION_COLUMNS.filter((column) => column !== 'group').map((column) => (
            <ColumnChoice key={column} column={column} each={each} {...props} />
          ))}
        </div>
      )}
    </div>
  );
}

/** One for lists with the same headers. */
export function Mapping({ view, brought }: MappingProps) {
  const taken = brought.lists.filter(({ isTaken }) => isTaken);
  const first = taken.filter(
    (each, index) => taken.findIndex((other) => mappingKey(other.list) === mappingKey(each.list)) === index,
  );
  return (
    <>
      {first.map((each) => (
        <ListMapping key={mappingKey(each.list)} each={each} view={view} brought={brought} />
      ))}
    </>
  );
}
