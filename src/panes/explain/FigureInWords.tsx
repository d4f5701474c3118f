/** One figure of a chain: the way to it, what it comes to, how, and what it rests on, or where it was stated. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/evidence/place';
import type { FigureExplained, FigureNamed } from '../../workflows/review/explainFigure';
import { CellLink } from '../parts/CellLink';
import { useLooks } from '../parts/useLooks';
import { explain } from '../wordingOfWriting';

const useOwnLooks = makeStyles({
  step: {
    justifyContent: 'space-between',
    width: '100%',
    minWidth: 0,
    gap: '8px',
    textAlign: 'left',
    fontWeight: 'inherit',
    paddingLeft: 0,
    paddingRight: 0,
  },
  name: { overflowWrap: 'anywhere' },
  list: { gap: '2px' },
});

/** A fee may have thousands of lines. */
const mostShown = 12;

interface FigureInWordsProps {
  readonly above: readonly FigureNamed[];
  readonly figure: FigureExplained;
  readonly goTo: (place: Place) => void;
  /** To the figure of this number on the way. */
  readonly back: (index: number) => void;
  readonly down: (at: FigureNamed['at']) => void;
}

export function FigureInWords({ above, figure, goTo, back, down }: FigureInWordsProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const heading = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  // Whoever goes a step with the keyboard, or hears the page, is taken to the figure stepped to.
  useEffect(() => heading.current?.focus(), []);
  const { name, value, stands, how, restsOn, comes } = figure;
  const shown = all ? restsOn : restsOn.slice(0, mostShown);
  return (
    <>
      {above.length === 0 ? null : (
        <nav aria-label={explain.way}>
          <ol className={mergeClasses(looks.list, own.list)}>
            {above.map((step, index) => (
              <li key={index}>
                <Step
                  figure={step}
                  press={() => {
                    back(index);
                  }}
                  label={explain.backTo(step.name, step.value)}
                />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={looks.row}>
        <h3 ref={heading} tabIndex={-1} className={mergeClasses(looks.subheading, own.name)}>
          {name}
        </h3>
        <span className={mergeClasses(looks.strong, own.name)}>{value}</span>
      </div>
      {how === null ? null : <p className={looks.text}>{explain.is(how)}</p>}
      {comes === null ? null : (
        <p className={looks.text}>
          {comes.words} {comes.at === null ? null : <CellLink at={comes.at} goTo={goTo} withSheet />}
        </p>
      )}
      <p className={looks.quiet}>{explain.stands(stands)}</p>
      {shown.length === 0 ? null : (
        <ul className={mergeClasses(looks.list, own.list)} aria-label={explain.restsOn(name)}>
          {shown.map((part, index) => (
            <li key={index}>
              <Step
                figure={part}
                press={() => {
                  down(part.at);
                }}
                label={explain.downTo(part.name, part.value)}
              />
            </li>
          ))}
        </ul>
      )}
      {restsOn.length <= mostShown || all ? null : (
        <div className={looks.wrap}>
          <Button
            size="small"
            onClick={() => {
              setAll(true);
            }}
          >
            {explain.all(restsOn.length)}
          </Button>
        </div>
      )}
    </>
  );
}

interface StepProps {
  readonly figure: FigureNamed;
  readonly label: string;
  readonly press: () => void;
}

function Step({ figure: { name, value }, label, press }: StepProps) {
  const own = useOwnLooks();
  return (
    <Button appearance="transparent" size="small" className={own.step} aria-label={label} onClick={press}>
      <span className={own.name}>{name}</span>
      <span className={own.name}>{value}</span>
    </Button>
  );
}
