/** What stands in a section of the help. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { pictureAddress } from '../../help';
import type { HelpRule, HelpTable, ShownBlock } from '../../help';
import type { HelpWords } from '../../messages/helpWords';
import { useLayout } from '../shared/layout';
import { RuleCard } from '../shared/RuleCard';
import { Sign } from '../shared/Sign';
import { Toggle } from '../shared/Toggle';
import { useRuleWords } from '../shared/useRuleWords';
import { usePane } from '../state/PaneContext';
import { localeOf } from '../state/state';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '20px',
  },
  picture: {
    display: 'block',
    maxWidth: '100%',
    height: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    overflowWrap: 'break-word',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  command: {
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
  },
  rule: { display: 'flex', alignItems: 'center' },
});

function Table({ table: { head, rows } }: { readonly table: HelpTable }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((each) => (
            <th key={each} scope="col" className={styles.cell}>
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {cells.map((each, index) => (
              <td key={head[index + 1]} className={styles.cell}>
                {each}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rule({ rule, words }: { readonly rule: HelpRule; readonly words: HelpWords }) {
  const layout = useLayout();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const card = useRuleWords()?.rules[rule.id].card;
  return (
    <li>
      <div className={styles.rule}>
        <Sign kind={rule.severity} word={words.severities[rule.severity]} />
        <Toggle open={open} controls={id} chevron onToggle={() => setOpen(!open)}>
          {card?.title ?? rule.id}
        </Toggle>
      </div>
      {open && <RuleCard id={id} rule={rule.id} />}
      {open && !rule.explainable && (
        <p className={`${layout.paragraph} ${layout.quiet}`}>{words.unexplainable}</p>
      )}
    </li>
  );
}

interface BlockProps {
  readonly block: ShownBlock;
  readonly words: HelpWords;
}

function Block({ block, words }: BlockProps) {
  const locale = localeOf(usePane().state);
  const layout = useLayout();
  const styles = useStyles();
  switch (block.kind) {
    case 'text':
      return <p className={layout.paragraph}>{block.text}</p>;
    case 'steps':
    case 'list': {
      const items = block.items.map((each) => <li key={each}>{each}</li>);
      return block.kind === 'steps' ? (
        <ol className={styles.list}>{items}</ol>
      ) : (
        <ul className={styles.list}>{items}</ul>
      );
    }
    case 'table':
      return <Table table={block.table} />;
    case 'command':
      return <pre className={styles.command}>{block.line}</pre>;
    case 'picture':
      return <img className={styles.picture} src={pictureAddress(locale, block.picture)} alt={block.shows} />;
    case 'rules':
      return (
        <ul className={layout.list}>
          {block.rules.map((rule) => (
            <Rule key={rule.id} rule={rule} words={words} />
          ))}
        </ul>
      );
  }
}

export interface BlocksProps {
  readonly blocks: readonly ShownBlock[];
  readonly words: HelpWords;
}

export function Blocks({ blocks, words }: BlocksProps) {
  return blocks.map((block, index) => <Block key={index} block={block} words={words} />);
}
