/** How each row was understood, the least certain first; a meaning is changed in two clicks and can be kept in the workbook. */
import { Badge, Button, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { placeText } from '../../domain/evidence/place';
import {
  ledgerRowsOnScreen,
  meaningChoices,
  type LedgerRowOnScreen,
  type RowSureness,
} from '../../workflows/unitCost/ledgerRows';
import { keptMapping } from '../../workflows/unitCost/keep';
import type { ReceivedLedger } from '../../workflows/unitCost/receivedLedger';
import type { PaneProps } from '../pane';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { unitCost, sureWords } from './wording';
import { unitCostDraft } from './draft';

const colours = {
  notCounted: 'danger',
  guessed: 'danger',
  headingAbove: 'warning',
  words: 'success',
  mapped: 'success',
} as const satisfies Record<RowSureness, string>;

const fewest = 5;

interface LedgerRowsProps extends PaneProps {
  readonly ledger: NonNullable<ReceivedLedger['ledger']>;
}

export function LedgerRows({ ledger, state, actions }: LedgerRowsProps) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const rows = ledgerRowsOnScreen(ledger);
  const doubtful = rows.filter(({ sure }) => sure !== 'words' && sure !== 'mapped').length;
  const shown = all ? rows : rows.slice(0, Math.max(doubtful, fewest));
  const choose = (label: string, meaning: string) => {
    const { mapping } = unitCostDraft.in(state.drafts);
    actions.draft(unitCostDraft.change({ mapping: { ...mapping, [label]: meaning } }));
  };
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.rowsHeading}</h2>
      <p className={looks.quiet}>{unitCost.rowsHint}</p>
      <ul className={looks.list}>
        {shown.map((row) => (
          <Row key={placeText(row.at)} row={row} choose={choose} goTo={actions.goTo} />
        ))}
      </ul>
      <div className={looks.wrap}>
        {rows.length === shown.length && !all ? null : (
          <Button
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? unitCost.fewerRows : unitCost.allRows(rows.length)}
          </Button>
        )}
        <KeepCorrections state={state} actions={actions} />
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: LedgerRowOnScreen;
  readonly choose: (label: string, meaning: string) => void;
  readonly goTo: PaneProps['actions']['goTo'];
}

function Row({ row: { label, home, at, figure, meaning, sure }, choose, goTo }: RowProps) {
  const looks = useLooks();
  const named = home === null ? label : `${home}: ${label}`;
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={looks.strong}>{named}</span>
        <CellLink at={at} goTo={goTo} />
      </div>
      <Select
        className={looks.select}
        aria-label={unitCost.meaningOf(named)}
        value={meaning}
        onChange={(_, { value }) => {
          choose(label, value);
        }}
      >
        {meaningChoices.map(({ name, words }) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </Select>
      <div className={looks.row}>
        <Badge appearance="tint" size="small" color={colours[sure]}>
          {sureWords[sure]}
        </Badge>
        <span className={mergeClasses(looks.quiet, looks.figure)}>{figure}</span>
      </div>
    </li>
  );
}

function KeepCorrections({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { mapping } = unitCostDraft.in(state.drafts);
  const kept = state.settings.kept[keptMapping.name];
  const held = keptMapping.read(kept) ?? {};
  const isNew = Object.entries(mapping).some(([label, meaning]) => held[label] !== meaning);
  if (!isNew) return Object.keys(held).length === 0 ? null : <p className={looks.quiet}>{unitCost.kept}</p>;
  return (
    <>
      <Button
        onClick={() => {
          actions.keepFor(keptMapping.name, keptMapping.toKeep({ ...held, ...mapping }));
        }}
      >
        {unitCost.keep}
      </Button>
      <p className={looks.quiet}>{unitCost.keepHint}</p>
    </>
  );
}
