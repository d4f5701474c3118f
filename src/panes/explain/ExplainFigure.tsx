/**
 * Where a figure comes from: one of the screen or the selected cell of our pages, its formula in words, and the figures that
 * takes, each one step further down, until it ends in a cell of the provider's file or in a stated source.
 */
import { Button, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  explainNegotiation,
  explainToProvider,
  type Explainer,
  type FigureNamed,
} from '../../workflows/review/explainFigure';
import { currentNegotiation } from '../negotiate/currentNegotiation';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { useComparisons } from '../shouldCost/useComparisons';
import { explain } from '../wordingOfWriting';
import { FigureInWords } from './FigureInWords';

type At = FigureNamed['at'];

export function ExplainFigure({ state, actions }: PaneProps) {
  const looks = useLooks();
  const comparisons = useComparisons(state);
  const explainer = useExplainer(state, comparisons);
  const [trail, setTrail] = useState<readonly At[]>([]);
  const [isNoCell, setNoCell] = useState(false);
  if (explainer === null) return null;
  const steps = trail.map(explainer.explain).filter((step) => step !== null);
  const shown = steps.at(-1) ?? null;
  const begin = (at: At | null) => {
    setNoCell(at === null);
    if (at !== null) setTrail([at]);
  };
  const chosen = explainer.figures.findIndex(({ at }) => isSame(at, trail[0]));
  return (
    <>
      <p className={looks.quiet}>{explain.hint}</p>
      <Select
        className={looks.select}
        aria-label={explain.choose}
        value={String(chosen)}
        onChange={(_, { value }) => {
          const figure = explainer.figures[parseInt(value, 10)];
          if (figure !== undefined) begin(figure.at);
        }}
      >
        {chosen >= 0 ? null : <option value="-1">{explain.choose}</option>}
        {explainer.figures.map(({ name, value }, index) => (
          <option key={index} value={String(index)}>{`${name}: ${value}`}</option>
        ))}
      </Select>
      <div className={looks.wrap}>
        <Button
          onClick={() =>
            void actions.selectedCell().then((selected) => {
              begin(selected === null ? null : explainer.cellOf(selected));
            })
          }
        >
          {explain.selected}
        </Button>
      </div>
      <p role="status" className={looks.quiet}>
        {isNoCell ? explain.noCell : ''}
      </p>
      {shown === null ? null : (
        <FigureInWords
          key={`${String(trail.length)} ${shown.stands}`}
          above={steps.slice(0, -1)}
          figure={shown}
          goTo={actions.goTo}
          back={(index) => {
            setTrail(trail.slice(0, index + 1));
          }}
          down={(at) => {
            setTrail([...trail, at]);
          }}
        />
      )}
    </>
  );
}

function useExplainer(
  state: PaneProps['state'],
  comparisons: ReturnType<typeof useComparisons>,
): Explainer | null {
  const { reviewed, typed, chosen, settings } = state;
  return useMemo(() => {
    const terms = currentNegotiation({ reviewed, typed, chosen }, comparisons);
    if (terms === null) return null;
    return settings.role === 'provider' ? explainToProvider(terms.review) : explainNegotiation(terms);
  }, [reviewed, typed, chosen, settings.role, comparisons]);
}

function isSame(one: At, other: At | undefined): boolean {
  return one.sheetNumber === other?.sheetNumber && one.row === other.row && one.column === other.column;
}
