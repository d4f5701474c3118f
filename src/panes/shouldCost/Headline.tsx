/** The range to expect with the fee on it, and the simulation while it is under way. */
import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ShouldCostOnScreen } from '../../workflows/shouldCost/onScreen';
import { useLooks } from '../parts/useLooks';
import { Picture } from '../pictures/Picture';
import { RangeBar } from '../pictures/RangeBar';
import { shouldCost } from './wording';

const useOwnLooks = makeStyles({
  range: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface HeadlineProps {
  readonly shown: ShouldCostOnScreen;
  readonly part: number | null;
  readonly stop: () => void;
}

export function Headline({ shown, part, stop }: HeadlineProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <div className={looks.section}>
      <p className={own.range}>{shouldCost.expected(shown.from, shown.to)}</p>
      <p className={looks.text}>
        {shown.isSimulated ? shouldCost.expectedSimulated : shouldCost.expectedPlain}
      </p>
      <Picture
        words={
          <>
            {shown.feeWords === null ? null : <span className={looks.strong}>{shown.feeWords} </span>}
            {shown.rangeWords.join(' ')}
          </>
        }
      >
        <RangeBar places={shown.range} />
      </Picture>
      {shown.questions.map((question) => (
        <p key={question} className={looks.text}>
          {question}
        </p>
      ))}
      {shown.toBeTrue === null ? null : <p className={looks.text}>{shown.toBeTrue}</p>}
      {part === null ? null : <Simulating part={part} stop={stop} />}
    </div>
  );
}

function Simulating({ part, stop }: { readonly part: number; readonly stop: () => void }) {
  const looks = useLooks();
  const percent = `${String(Math.floor(part * 100))} %`;
  return (
    <div className={looks.section}>
      <ProgressBar value={part} aria-label={shouldCost.progress} aria-valuetext={percent} />
      <div className={looks.row}>
        <span className={mergeClasses(looks.text, looks.figure)}>{shouldCost.simulating(percent)}</span>
        <Button size="small" onClick={stop}>
          {shouldCost.cancel}
        </Button>
      </div>
    </div>
  );
}
