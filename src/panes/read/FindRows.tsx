/** Finding rows among thousands, and correcting many of them at once. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { rowFilters, type MappedOnScreen, type RowFilter } from '../../workflows/review/mappedOnScreen';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { WhatItIs } from './WhatItIs';

interface FindRowsProps {
  readonly words: string;
  readonly filter: RowFilter;
  readonly count: number;
  readonly setWords: (words: string) => void;
  readonly setFilter: (filter: RowFilter) => void;
}

export function FindRows({ words, filter, count, setWords, setFilter }: FindRowsProps) {
  const looks = useLooks();
  return (
    <>
      <Field label={read.search}>
        <Input
          type="search"
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Field label={read.showOnly}>
        <Select
          className={looks.select}
          value={filter}
          onChange={(_, { value }) => {
            setFilter(rowFilters.find((each) => each === value) ?? 'all');
          }}
        >
          {rowFilters.map((each) => (
            <option key={each} value={each}>
              {read.filters[each]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={looks.quiet} role="status">
        {read.rowsFound(count)}
      </p>
    </>
  );
}

interface ManyAtOnceProps {
  readonly rows: readonly MappedOnScreen[];
  readonly chosen: readonly MappedOnScreen[];
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
  readonly holders: () => readonly string[];
  readonly correctLines: PaneActions['correctLines'];
}

export function ManyAtOnce({ rows, chosen, chooseAll, chooseNone, holders, correctLines }: ManyAtOnceProps) {
  const looks = useLooks();
  return (
    <>
      <div className={looks.wrap}>
        <Button size="small" disabledFocusable={rows.length === 0} onClick={chooseAll}>
          {read.chooseAll}
        </Button>
        {chosen.length === 0 ? null : (
          <Button size="small" onClick={chooseNone}>
            {read.chooseNone}
          </Button>
        )}
      </div>
      {chosen.length === 0 ? null : (
        <WhatItIs
          label={read.chosen(chosen.length)}
          value=""
          rowLabel={read.partOfWhichMany}
          holders={holders}
          choose={(correct) => {
            correctLines(chosen.map(({ line }) => correct(line.label)));
            chooseNone();
          }}
        />
      )}
    </>
  );
}
