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
import { keptMapping, mappingToKeep } from '../../workflows/unitCost/unitCostInHand';
import type { ReceivedLedger } from '../../workflows/unitCost/receivedLedger';
import type { PaneProps } from '../pane';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { inHouse, sureWords } from './wording';

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

export function LedgerRows({ ledger, state, acts }: LedgerRowsProps) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const rows = ledgerRowsOnScreen(ledger);
  const doubtful = rows.filter(({ sure }) => sure !== 'words' && sure !== 'mapped').length;
  const shown = all ? rows : rows.slice(0, Math.max(doubtful, fewest));
  const choose = (label: string, meaning: string) => {
    acts.draft({
      pane: 'inHouse',
      change: { mapping: { ...state.drafts.inHouse.mapping, [label]: meaning } },
    });
  };
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{inHouse.rowsHeading}</h2>
      <p className={looks.quiet}>{inHouse.rowsHint}</p>
      <ul className={looks.list}>
        {shown.map((row) => (
          <Row key={placeText(row.at)} row={row} choose={choose} goTo={acts.goTo} />
        ))}
      </ul>
      <div className={looks.wrap}>
        {rows.length === shown.length && !all ? null : (
          <Button
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? inHouse.fewerRows : inHouse.allRows(rows.length)}
          </Button>
        )}
        <KeepCorrections state={state} acts={acts} />
      </div>
    </section>
  );
}

interface RowProps {
  readonly row: LedgerRowOnScreen;
  readonly choose: (label: string, meaning: string) => void;
  readonly goTo: PaneProps['acts']['goTo'];
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
        aria-label={inHouse.meaningOf(named)}
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

function KeepCorrections({ state, acts }: PaneProps) {
  const looks = useLooks();
  const { mapping } = state.drafts.inHouse;
  const kept = state.settings.kept['inHouse'];
  const held = keptMapping(kept);
  const isNew = Object.entries(mapping).some(([label, meaning]) => held[label] !== meaning);
  if (!isNew) return Object.keys(held).length === 0 ? null : <p className={looks.quiet}>{inHouse.kept}</p>;
  return (
    <>
      <Button
        onClick={() => {
          acts.keepFor('inHouse', mappingToKeep(mapping, kept));
        }}
      >
        {inHouse.keep}
      </Button>
      <p className={looks.quiet}>{inHouse.keepHint}</p>
    </>
  );
}
