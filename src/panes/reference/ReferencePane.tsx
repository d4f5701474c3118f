/** Reference: the figures in force on a day with the source of each, and local figures with owner and reason. */
import { figuresInForce } from '../../workflows/figures/figuresInForce';
import type { PaneProps } from '../pane';
import { DayField } from '../parts/DayField';
import { useLooks } from '../parts/useLooks';
import { reference } from '../wordingOfWriting';
import { FigureItem } from './FigureItem';
import { LocalFigureForm } from './LocalFigureForm';

export function ReferencePane({ state, actions }: PaneProps) {
  const looks = useLooks();
  const figures = figuresInForce(state.asAt, state.settings.localFigures);
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{reference.heading}</h2>
        <DayField label={reference.day} day={state.asAt} choose={actions.chooseDay} />
        <ul className={looks.list}>
          {figures.map((figure) => (
            <FigureItem key={figure.name} figure={figure} drop={actions.dropLocalFigure} />
          ))}
        </ul>
      </section>
      <LocalFigureForm
        figures={figures.filter(({ canBeLocal }) => canBeLocal)}
        keep={actions.keepLocalFigure}
      />
    </>
  );
}
