/** Reference: the figures in force on a day with the source of each, and local figures with owner and reason. */
import { Field, Input } from '@fluentui/react-components';
import { isoDate } from '../../domain/calendar/isoDate';
import { figuresInForce } from '../../workflows/figuresInForce';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { reference } from '../wordingOfWriting';
import { FigureItem } from './FigureItem';
import { LocalFigureForm } from './LocalFigureForm';

export function ReferencePane({ state, acts }: PaneProps) {
  const looks = useLooks();
  const figures = figuresInForce(state.asAt, state.settings.localFigures);
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{reference.heading}</h2>
        <Field label={reference.day}>
          <Input
            type="date"
            value={state.asAt}
            onChange={(_, { value }) => {
              const day = isoDate(value);
              if (day !== null) acts.chooseDay(day);
            }}
          />
        </Field>
        <ul className={looks.list}>
          {figures.map((figure) => (
            <FigureItem key={figure.name} figure={figure} drop={acts.dropLocalFigure} />
          ))}
        </ul>
      </section>
      <LocalFigureForm figures={figures.filter(({ canBeLocal }) => canBeLocal)} keep={acts.keepLocalFigure} />
    </>
  );
}
