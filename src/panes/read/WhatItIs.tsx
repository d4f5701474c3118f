/** What a row is said to be: a cost of a category, a deduction, a total, no cost, or a part of another row. */
import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import { costCategoryNamed } from '../../domain/fee/costCategory';
import { categoryChoices, rowTreatments } from '../../workflows/review/mappedOnScreen';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

type Correction = Parameters<PaneActions['correctLines']>[0][number];

interface WhatItIsProps {
  readonly label: string;
  /** Empty where nothing is chosen yet, as for many rows at once. */
  readonly value: string;
  readonly rowLabel: string;
  /** The labels of rows that may hold the money already. */
  readonly holders: () => readonly string[];
  readonly choose: (correct: (label: string) => Correction) => void;
}

export function WhatItIs({ label, value, rowLabel, holders, choose }: WhatItIsProps) {
  const looks = useLooks();
  const [asksWhich, setAsksWhich] = useState(false);
  return (
    <>
      <Select
        className={looks.select}
        aria-label={label}
        value={asksWhich ? 'partOf' : value}
        onChange={(_, { value: chosen }) => {
          setAsksWhich(chosen === 'partOf');
          if (chosen !== 'partOf' && chosen !== '') choose((each) => correction(each, chosen));
        }}
      >
        {value === '' ? <option value="">{read.chooseCategory}</option> : null}
        <optgroup label={read.aCost}>
          {categoryChoices.map((choice) => (
            <option key={choice.category} value={choice.category}>
              {choice.label}
            </option>
          ))}
        </optgroup>
        <optgroup label={read.notACost}>
          {rowTreatments.map((treatment) => (
            <option key={treatment} value={treatment}>
              {read.says[treatment]}
            </option>
          ))}
        </optgroup>
      </Select>
      {asksWhich ? (
        <Select
          className={looks.select}
          aria-label={rowLabel}
          value=""
          onChange={(_, { value: partOf }) => {
            if (partOf === '') return;
            setAsksWhich(false);
            choose((each) => ({ label: each, category: null, treatedAs: 'partOf', partOf }));
          }}
        >
          <option value="">{read.chooseRow}</option>
          {holders().map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      ) : null}
    </>
  );
}

function correction(label: string, chosen: string): Correction {
  const treatedAs = rowTreatments.find((each) => each === chosen);
  return treatedAs === undefined
    ? { label, category: costCategoryNamed(chosen), treatedAs: 'line' }
    : { label, category: null, treatedAs };
}
