/** Fee, explained and unexplained as one bar with its three figures. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FeeOnScreen } from '../../workflows/review/feeOnScreen';
import { check } from '../wording';
import { negotiate } from '../wordingOfWriting';
import { TwoPartBar, usePartLooks } from './TwoPartBar';
import { useLooks } from './useLooks';

const useFigureLooks = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', rowGap: '2px', margin: 0 },
  term: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: {
    width: '12px',
    height: '12px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  value: { margin: 0 },
});

export function FeeBar({ fee }: { readonly fee: FeeOnScreen }) {
  const looks = useLooks();
  const own = useFigureLooks();
  const parts = usePartLooks();
  const gapName = fee.gap === 'linesLarger' ? check.over : check.unexplained;
  return (
    <>
      <TwoPartBar first={fee.explainedPart} second={fee.unexplainedPart} />
      <dl className={own.figures}>
        <Figure name={check.fee} amount={fee.quoted} swatch={null} />
        <Figure name={check.explained} amount={fee.explained} swatch={parts.first} />
        <Figure name={gapName} amount={fee.unexplained} swatch={parts.second} />
      </dl>
      <p className={mergeClasses(looks.text, fee.gap !== 'none' && looks.strong)}>{gapInWords(fee)}</p>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly amount: string;
  readonly swatch: string | null;
}

function Figure({ name, amount, swatch }: FigureProps) {
  const looks = useLooks();
  const own = useFigureLooks();
  return (
    <>
      <dt className={own.term}>
        {swatch === null ? null : <span className={mergeClasses(own.swatch, swatch)} aria-hidden="true" />}
        {name}
      </dt>
      <dd className={mergeClasses(looks.figure, own.value)}>
        {amount} {negotiate.aWeek}
      </dd>
    </>
  );
}

function gapInWords({ gap, unexplained, unexplainedShare }: FeeOnScreen): string {
  switch (gap) {
    case 'none':
      return check.inWords.none;
    case 'feeLarger':
      return check.inWords.feeLarger(unexplained, unexplainedShare);
    case 'linesLarger':
      return check.inWords.linesLarger(unexplained);
  }
}
