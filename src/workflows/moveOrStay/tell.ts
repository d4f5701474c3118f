/** Move or stay in words: the weeks first, both homes side by side, the expected cost of a breakdown beside them. */
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { percentage, type Percentage } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { decimalInWords } from '../shown/shownFigures';
import type { Told } from '../typed/analysis';

export interface Side {
  readonly cost: Exact;
  readonly breakdown: Exact;
  /** Null where no chance is stated. */
  readonly expected: Exact | null;
}

export interface AnsweredMove {
  readonly terms: {
    readonly weeks: Exact;
    readonly chanceToStay?: Percentage | undefined;
    readonly chanceIfMoved?: Percentage | undefined;
    readonly whoseChance?: string | undefined;
  };
  readonly weeks: Exact | null;
  readonly stay: Side;
  readonly move: Side;
}

export function tellMoveOrStay({ terms, weeks, stay, move }: AnsweredMove): Told {
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  const orDash = (amount: Exact | null): string => (amount === null ? '–' : pounds(amount));
  const inWords = (chance: Percentage | undefined): string =>
    chance === undefined ? '–' : `${decimalInWords(percentage(chance.percent).percent, 1)} %`;
  return {
    headline:
      weeks === null
        ? 'Nothing is saved a week by a move, so that nothing pays it back.'
        : `A move is paid back after ${decimalInWords(weeks, 1)} weeks of the lower fee; the child’s interest comes first.`,
    figures: [{ label: 'Weeks to pay back', value: weeks === null ? '–' : decimalInWords(weeks, 1) }],
    tables: [
      {
        title: `Over ${decimalInWords(terms.weeks, 0)} weeks`,
        columns: [
          { header: 'What', isFigure: false },
          { header: 'Stay', isFigure: true },
          { header: 'Move', isFigure: true },
        ],
        rows: [
          ['Fees, and the move once', pounds(stay.cost), pounds(move.cost)],
          ['Chance of a breakdown', inWords(terms.chanceToStay), inWords(terms.chanceIfMoved)],
          ['A breakdown would cost', pounds(stay.breakdown), pounds(move.breakdown)],
          ['Expected: chance × that', orDash(stay.expected), orDash(move.expected)],
        ],
        hasTotal: false,
      },
    ],
    sentences: [
      'The expected cost of a breakdown stands beside the stay; it is never a reason by itself to move a child, or not to.',
      ...(terms.whoseChance === undefined ? [] : [`The chances are the judgement of: ${terms.whoseChance}.`]),
    ],
  };
}
