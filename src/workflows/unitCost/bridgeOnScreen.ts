/** The bridge as rows of a picture: what each step adds, where its bar begins and ends, and the cost after it. */
import { unsafeNumber, zero, greatestOf, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { addOnWords, type Bridge, type BridgeStep } from '../../domain/unitCost/bridgeSteps';

export interface BridgeRow {
  readonly label: string;
  /** "+ £398.90", "− £50.00", or the cost itself at both ends. */
  readonly figure: string;
  /** "£5,047.67 a week after it"; empty at both ends. */
  readonly after: string;
  readonly kind: 'end' | 'adds' | 'takesOff' | 'nothing';
  /** Parts of the picture's width, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export function bridgeOnScreen({ start, steps, end }: Bridge): readonly BridgeRow[] {
  const most = greatestOf(start.pounds, end.pounds, ...steps.map(({ runningTotal }) => runningTotal.pounds));
  const place = (pounds: Exact) =>
    most.greaterThan(0) ? unsafeNumber(greatestOf(zero, pounds).dividedBy(most)) : 0;
  const atEnd = (label: string, pounds: Exact): BridgeRow => ({
    label,
    figure: `${poundsInWords(pounds)} a week`,
    after: '',
    kind: 'end',
    from: 0,
    to: place(pounds),
  });
  return [
    atEnd('Every place full', start.pounds),
    ...steps.map((step) => stepRow(step, place)),
    atEnd('Like for like with an external fee', end.pounds),
  ];
}

function stepRow({ id, weekly, runningTotal }: BridgeStep, place: (pounds: Exact) => number): BridgeRow {
  const before = runningTotal.pounds.minus(weekly.pounds);
  const takesOff = weekly.pounds.isNegative() && !weekly.pounds.isZero();
  return {
    label: id === 'occupancy' ? 'Places that stood empty' : addOnWords[id],
    figure: weekly.pounds.isZero()
      ? 'nothing stated'
      : `${takesOff ? '−' : '+'} ${poundsInWords(weekly.pounds.abs())}`,
    after: weekly.pounds.isZero() ? '' : `${poundsInWords(runningTotal.pounds)} a week after it`,
    kind: weekly.pounds.isZero() ? 'nothing' : takesOff ? 'takesOff' : 'adds',
    from: place(takesOff ? runningTotal.pounds : before),
    to: place(takesOff ? before : runningTotal.pounds),
  };
}
