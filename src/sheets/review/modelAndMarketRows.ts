/**
 * Whether the should-cost and comparable fees disagree about the whole fee, in words that follow both, above everything that rests
 * on either. What would bring them together is worked out on the day this was made; it gives way to a request to work it out
 * anew once central figure or median has changed.
 *
 * Worked example: £4,267.46 (£3,700.00 to £5,300.00) against £6,100.00 (£5,900.00 to £6,400.00) is £1,832.54 apart, more than
 * the £500.00 between the quartiles: they disagree.
 */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { modelAndMarket, nothingWouldClose } from '../../domain/review/modelAndMarket';
import { benchmarkCell } from '../benchmarks/cellIds';
import { isStill } from '../core/asWritten';
import { computed, row } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  both,
  cell,
  either,
  equals,
  poundsText,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { rangeCell, totalCell } from '../shouldCost/cellIds';
import { wholeFeeDisagrees } from './basisByRule';
import { restsOnWords } from './basisWords';
import { negotiationCell, yes } from './cellIds';
import type { BasisOffered } from './positionBasis';

const sentenceCell = (line: number): CellId => `modelAndMarket.${String(line)}`;
const againCell = (line: number): CellId => `modelAndMarketAgain.${String(line)}`;

/** None where only one of them stands. */
export function modelAndMarketRows(
  comparisons: ReviewComparisons,
  choices: readonly BasisOffered[],
): readonly DescribedRow[] {
  return sentencesOf(comparisons, choices).map((sentence, line) =>
    row(computed(sentenceCell(line), sentence, 'sentence')),
  );
}

/** The same on a second page. */
export function modelAndMarketAgain(comparisons: ReviewComparisons): readonly DescribedRow[] {
  return sentencesOf(comparisons, []).map((_, line) =>
    row(computed(againCell(line), cell(sentenceCell(line)), 'sentence')),
  );
}

function sentencesOf(
  comparisons: ReviewComparisons,
  choices: readonly BasisOffered[],
): readonly Expression[] {
  const found = modelAndMarket(comparisons);
  if (found === null) return [];
  const { wouldClose } = found;
  const central = cell(totalCell('central'));
  const median = cell(benchmarkCell('fee', 'median'));
  const [low, high] =
    comparisons.shouldCost?.simulation == null
      ? [cell(totalCell('low')), cell(totalCell('high'))]
      : [cell(rangeCell('p10')), cell(rangeCell('p90'))];
  const [lower, upper] = [
    cell(benchmarkCell('fee', 'lowerQuartile')),
    cell(benchmarkCell('fee', 'upperQuartile')),
  ];
  const disagree = equals(cell(wholeFeeDisagrees), text(yes));
  const asWritten = both(isStill(central, found.model.central), isStill(median, found.market.central));
  const ifApart = (then: Expression) => when(disagree, then, text(''));
  const sides = (words: string, between: string) =>
    together(
      words,
      poundsText(central),
      ' (',
      poundsText(low),
      ' to ',
      poundsText(high),
      between,
      poundsText(median),
      ' (',
      poundsText(lower),
      ' to ',
      poundsText(upper),
      ').',
    );
  return [
    when(
      disagree,
      sides('Should-cost and comparable homes disagree: ', ') against a median of '),
      sides('Should-cost and comparable homes agree within their ranges: ', ') and '),
    ),
    ...closing(wouldClose).map((words, line) =>
      ifApart(when(asWritten, text(words), text(line === 0 ? workItOutAnew : ''))),
    ),
    ifApart(chosenOf(choices)),
  ];
}

const workItOutAnew =
  'The should-cost or the market was changed since the day in the footer: work it out anew to see what would bring them together.';

/** Letters in bold across a page. */
const acrossThePage = 118;

/** As many on a line as fit across the page. */
function closing(wouldClose: readonly string[]): readonly string[] {
  if (wouldClose.length === 0) return [nothingWouldClose];
  const words = wouldClose.map(
    (move, index) =>
      `${index === 0 ? 'What would bring the should-cost there: ' : 'or '}${move}${index === wouldClose.length - 1 ? '.' : ';'}`,
  );
  return words.reduce<readonly string[]>((lines, next) => {
    const [last, ...before] = [...lines].reverse();
    return last !== undefined && last.length + 1 + next.length <= acrossThePage
      ? [...before.reverse(), `${last} ${next}`]
      : [...lines, next];
  }, []);
}

function chosenOf(choices: readonly BasisOffered[]): Expression {
  const open = text(
    'No position is proposed from either until one is chosen for each category on Our position.',
  );
  if (choices.length === 0) return open;
  const isChosen = either(
    ...choices.flatMap(({ category, bases }) =>
      bases.map((each) => equals(cell(negotiationCell(category, 'restsOn')), text(restsOnWords[each]))),
    ),
  );
  return when(isChosen, text('Positions rest on what is chosen for each category on Our position.'), open);
}
