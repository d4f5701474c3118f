/**
 * Lines with the least certain category first; a category is changed in two clicks, for one line or for many at once, can be
 * taken back where it stands, and can be kept for this provider.
 */
import { Button } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import {
  inOrderOf,
  leastCertainFirst,
  mayHold,
  rowsFound,
  uncertain,
  type MappedOnScreen,
  type RowFilter,
} from '../../workflows/review/mappedOnScreen';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { WindowedList } from '../parts/WindowedList';
import { read } from '../wording';
import { FindRows, ManyAtOnce } from './FindRows';
import { MappedRow } from './MappedRow';

const fewest = 6;

export function MappedLines({ state, actions }: PaneProps) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<RowFilter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { rows, atFirst } = useRows(state);
  const matching = new Set(all ? rowsFound(rows, words, filter).map(keyOfRow) : []);
  // What was chosen stays in place when its category no longer holds the words that found it.
  const found = all
    ? rows.filter((row) => matching.has(row.key) || chosen.has(row.key))
    : rows.slice(0, Math.max(atFirst, fewest));
  if (rows.length === 0) return null;
  const last = state.reviewed?.mapping?.lines.at(-1)?.label;
  const choose = (keys: readonly string[], isChosen: boolean) => {
    const others = [...chosen].filter((key) => !keys.includes(key));
    setChosen(new Set(isChosen ? [...others, ...keys] : others));
  };
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{read.linesHeading}</h2>
      <p className={looks.quiet}>{read.linesHint}</p>
      {all ? (
        <>
          <FindRows {...{ words, filter, setWords, setFilter }} count={found.length} />
          <ManyAtOnce
            rows={found}
            chosen={rows.filter(({ key }) => chosen.has(key))}
            chooseAll={() => {
              setChosen(new Set(found.map(keyOfRow)));
            }}
            chooseNone={() => {
              setChosen(new Set());
            }}
            holders={() => {
              const [first] = rows.filter(({ key }) => chosen.has(key));
              return first === undefined ? [] : mayHold(rows, first);
            }}
            correctLines={actions.correctLines}
          />
        </>
      ) : null}
      <WindowedList
        items={found}
        keyOf={keyOfRow}
        className={looks.list}
        itemClassName={looks.item}
        about={92}
      >
        {(row) => (
          <MappedRow
            row={row}
            state={state}
            actions={actions}
            isLastCorrected={row.isCorrected && row.line.label === last}
            chosen={all ? chosen.has(row.key) : null}
            choose={(isChosen) => {
              choose([row.key], isChosen);
            }}
            holders={() => mayHold(rows, row)}
          />
        )}
      </WindowedList>
      {rows.length === found.length && !all ? null : (
        <div className={looks.wrap}>
          <Button
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? read.fewerLines : read.allLines(rows.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

const keyOfRow = ({ key }: MappedOnScreen): string => key;

/** In the order of the first look at this reading, so that a corrected row stays where it was. */
function useRows({ received, reviewed }: PaneProps['state']) {
  const first = useRef<{
    readonly of: unknown;
    readonly keys: readonly string[];
    readonly doubtful: number;
  }>();
  const rows = useMemo(
    () =>
      leastCertainFirst({
        mapped: reviewed?.submission.value?.reading.mapped ?? [],
        review: reviewed?.review.value ?? null,
        corrected: reviewed?.mapping?.lines.map(({ label }) => label) ?? [],
      }),
    [reviewed],
  );
  if (first.current?.of !== received)
    first.current = { of: received, keys: rows.map(keyOfRow), doubtful: uncertain(rows).length };
  const { keys, doubtful } = first.current;
  return { rows: useMemo(() => inOrderOf(rows, keys), [rows, keys]), atFirst: doubtful };
}
