/** 导出: the parts one by one, ready to paste, and the whole as a document. */
import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '../shared/icons/arrowDownload';
import { CopyRegular } from '../shared/icons/copy';
import { ChevronRightRegular } from '../shared/icons/chevronRight';
import { DataSunburstRegular } from '../shared/icons/dataSunburst';
import { DocumentCheckmarkRegular } from '../shared/icons/documentCheckmark';
import { useState } from 'react';
import { countOpen } from '../../findings';
import type { OpenReport } from '../../addin';
import type { TableId } from '../../form';
import type { Messages } from '../../messages';
import type { Report } from '../../report';
import { missingText } from '../../report';
import { dayOf, readDay } from '../../text';
import { copyOf, copyOfText, WHOLE } from '../../writers';
import type { Copyable, Portion } from '../../writers';
import { emptyParts } from '../../writers/outline';
import { makeDelivery } from '../services/deliveries';
import type { DeliveryKind } from '../services/deliveries';
import { useChosen, usePaneDrafts, useTyped } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { Sign } from '../shared/Sign';
import { makeTablePicture } from './pictures';
import { usePane } from '../state/PaneContext';
import { CopyBox } from '../shared/CopyBox';
import { ExportPart } from './ExportPart';
import type { PartWay } from './ExportPart';

/** So many parts that are not filled in are told one by one: the way to the document stays on the first screen. */
const MOST_MISSING = 2;
const PART_KINDS = ['word', 'page'] as const;
const OTHER_KINDS = ['page', 'csv', 'json'] as const;

/** What has a page of its own. */
const PAGES = [
  { page: 'picture', Icon: DataSunburstRegular, name: ({ pane }: Messages) => pane.picturePage.open },
  { page: 'proof', Icon: DocumentCheckmarkRegular, name: ({ pane }: Messages) => pane.proofPage.open },
] as const;

const useStyles = makeStyles({
  view: { gap: tokens.spacingVerticalS },
  bleed: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  open: { fontWeight: tokens.fontWeightSemibold },
  heading: { flexGrow: 1, minWidth: 0 },
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choices: { display: 'flex', flexWrap: 'wrap', marginLeft: '-8px' },
});

interface WholeCopiedProps {
  readonly onCopy: () => void;
  readonly onCopyAs: (kind: (typeof OTHER_KINDS)[number]) => void;
}

interface Boxed {
  readonly portion: Portion;
  readonly content: Copyable;
}

/** What is not as it should be, and where to go on with it; nothing of it blocks. */
function StillOpen({ open: { edition, result } }: { readonly open: OpenReport }) {
  const { messages, dispatch } = usePane();
  const { exporting } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const { errors } = countOpen(result.findings);
  const missing = result.missing.map((each) => missingText(each, edition, messages.missing));
  const lines = [
    ...(errors > 0 ? [{ kind: 'error', view: 'checking', text: exporting.open(errors) } as const] : []),
    ...(missing.length > 0
      ? [
          {
            kind: 'unfinished',
            view: 'filling',
            text:
              missing.length > MOST_MISSING
                ? messages.pane.checking.missing(missing.length)
                : exporting.missing(messages.missing.join(missing)),
          } as const,
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.bleed}>
      {lines.map(({ kind, view, text }) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(layout.line, kind === 'error' && styles.open)}
          onClick={() => dispatch({ type: 'view', view })}
        >
          <Sign kind={kind} />
          <span className={styles.heading}>{text}</span>
          <ChevronRightRegular className={layout.chevron} fontSize={14} />
        </button>
      ))}
    </div>
  );
}

/** The whole report where nothing can be downloaded: what works there, and why there is no more. */
function WholeCopied({ onCopy, onCopyAs }: WholeCopiedProps) {
  const { exporting } = usePane().messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      <div className={layout.row}>
        <Button appearance="primary" icon={<CopyRegular />} onClick={onCopy}>
          {exporting.copyAll}
        </Button>
      </div>
      <div className={layout.row} role="group" aria-label={exporting.whole}>
        {OTHER_KINDS.map((kind) => (
          <Button key={kind} size="small" onClick={() => onCopyAs(kind)}>
            {exporting.copyAs[kind]}
          </Button>
        ))}
      </div>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>{exporting.noDownload}</p>
    </div>
  );
}

/** The whole report, the usual way first. */
function WholeReport({ report, onCopy }: { readonly report: Report; readonly onCopy: () => void }) {
  const { messages, services, actions } = usePane();
  const { exporting } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const drafts = usePaneDrafts();
  const [draft, setDraft] = useChosen(drafts, 'draft');
  const [signed, setSigned] = useChosen(drafts, 'signed');
  const { text: date, type: setDate } = useTyped(drafts, 'date', dayOf(services.clock.now()));
  const day = signed ? readDay(date) : undefined;
  const [making, setMaking] = useState<DeliveryKind | null>(null);
  const deliver = async (kind: DeliveryKind) => {
    setMaking(kind);
    await actions.deliver(() => makeDelivery(kind, report, { draft, ...(day && { signed: day }) }));
    setMaking(null);
  };
  return (
    <div className={styles.whole}>
      <div className={layout.row}>
        <Button
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabled={signed && day === undefined}
          disabledFocusable={making !== null}
          onClick={() => void deliver('word')}
        >
          {making === 'word' ? exporting.downloading : exporting.download}
        </Button>
        <Button onClick={onCopy}>{exporting.copyAll}</Button>
      </div>
      <div className={styles.choices}>
        <Checkbox
          label={exporting.draft}
          checked={draft}
          onChange={(_, { checked }) => setDraft(checked === true)}
        />
        <Checkbox
          label={exporting.signed}
          checked={signed}
          onChange={(_, { checked }) => setSigned(checked === true)}
        />
      </div>
      {signed && (
        <Field
          label={exporting.date}
          {...(day === undefined ? { validationMessage: exporting.dateMissing } : {})}
        >
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
      )}
      <div className={layout.row} role="group" aria-label={exporting.whole}>
        {OTHER_KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={making !== null}
            onClick={() => void deliver(kind)}
          >
            {exporting.as[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}

export function Exporting({ open }: { readonly open: OpenReport }) {
  const { edition, report } = open;
  const { messages, actions, dispatch, services } = usePane();
  const { exporting } = messages.pane;
  const layout = useLayout();
  const styles = useStyles();
  const [boxed, setBoxed] = useState<Boxed | null>(null);
  const empty = emptyParts(report, edition);
  const copy = async (portion: Portion, done: string) => {
    const content = copyOf(report, portion);
    setBoxed((await actions.copy(content, done)) ? null : { portion, content });
  };
  const copyAll = () => void copy(WHOLE, exporting.copiedAll);
  const copyAs = async (kind: (typeof OTHER_KINDS)[number]) => {
    const made = async () => copyOfText(new TextDecoder().decode((await makeDelivery(kind, report)).bytes));
    const content = await actions.copyMade(made, exporting.copiedAs[kind]);
    setBoxed(content && { portion: WHOLE, content });
  };
  const filesOf = (portion: Portion): PartWay[] =>
    PART_KINDS.map((kind) => ({
      name: exporting.partAs[kind],
      take: () => void actions.deliver(() => makeDelivery(kind, report, { portion })),
    }));
  const pictureOf = (table: TableId, heading: string): PartWay => {
    const make = () => makeTablePicture(report, table, heading);
    const { copy: name, copied } = messages.pane.picturePage;
    return services.download
      ? { name: exporting.partPicture, take: () => void actions.deliver(make) }
      : { name, take: () => void actions.copyPicture(make, copied) };
  };
  return (
    <div className={mergeClasses(layout.page, styles.view)}>
      <StillOpen open={open} />
      {services.download ? (
        <WholeReport report={report} onCopy={copyAll} />
      ) : (
        <WholeCopied onCopy={copyAll} onCopyAs={(kind) => void copyAs(kind)} />
      )}
      {boxed?.portion === WHOLE && <CopyBox html={boxed.content.html} />}
      <ul className={layout.list} aria-label={exporting.list}>
        {edition.parts.map((part, index) => {
          const portion = { kind: 'part', index } as const;
          const { table } = part;
          return (
            <li key={part.heading}>
              <ExportPart
                heading={part.heading}
                empty={empty.includes(part)}
                onCopy={() => void copy(portion, exporting.copied(part.heading))}
                ways={[
                  ...(services.download ? filesOf(portion) : []),
                  ...(table === null ? [] : [pictureOf(table, part.heading)]),
                ]}
              />
              {boxed?.portion.kind === 'part' && boxed.portion.index === index && (
                <CopyBox html={boxed.content.html} />
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.bleed}>
        {PAGES.map(({ page, Icon, name }) => (
          <button
            key={page}
            type="button"
            className={layout.line}
            data-opens={page}
            onClick={() => dispatch({ type: 'page', page })}
          >
            <Icon className={layout.chevron} fontSize={18} />
            <span className={styles.heading}>{name(messages)}</span>
            <ChevronRightRegular className={layout.chevron} fontSize={14} />
          </button>
        ))}
      </div>
    </div>
  );
}
