/** What the exchange answers in words, for a pane, a terminal and the page alike: a refusal says why and tells no number. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ExchangeAnswer } from '../../domain/exchange/askExchange';
import type { AnswersInTurn } from '../../domain/exchange/askInTurn';
import type { ExchangeRecord } from '../../domain/exchange/exchangeRecord';
import type { Parity } from '../../domain/exchange/parity';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { ExchangePage } from '../../sheets/askExchange/exchangeWorkbook';
import {
  howStandingsAreRounded,
  questionInWords,
  refusalWords,
  standingWords,
} from '../exchange/tellExchange';
import type { Told } from '../typed/analysis';

export interface ExchangeAnswered extends AnswersInTurn {
  readonly records: readonly ExchangeRecord[];
  /** How many councils' they are. */
  readonly councils: number;
  /** Whose own placements are looked up; null for statistics alone. */
  readonly council: string | null;
}

export function tellAnswers(answered: ExchangeAnswered): Told {
  const { records, councils, answers, parities, council } = answered;
  const shown = answers.filter(({ answer }) => answer.reason === null).length;
  const placed = parities.filter(({ standing }) => standing !== null).length;
  const own =
    council === null
      ? ''
      : ` ${String(placed)} of your ${String(parities.length)} placements have a place among others.`;
  return {
    headline: `${String(shown)} of ${String(answers.length)} questions are answered from ${countInWords(records.length, 'record')} of ${councils === 1 ? 'one council' : countInWords(councils, 'council')}.${own}`,
    figures: [{ label: 'Questions answered', value: `${String(shown)} of ${String(answers.length)}` }],
    tables: [
      ...(answers.length === 0
        ? []
        : [
            {
              title: 'What placements cost, £ a week',
              columns: [
                { header: 'Asked', isFigure: false },
                ...['Placements', 'Lower', 'Median', 'Upper'].map((header) => ({ header, isFigure: true })),
              ],
              rows: answers.map(({ question, answer }) => [questionInWords(question), ...figuresOf(answer)]),
              hasTotal: false,
            },
          ]),
      ...(parities.length === 0
        ? []
        : [
            {
              title: 'Where yours stand',
              columns: [
                { header: 'Placement', isFigure: false },
                { header: 'Fee', isFigure: true },
                { header: 'Others', isFigure: true },
                { header: 'Stands', isFigure: false },
              ],
              rows: parities.slice(0, mostShown).map(parityRow),
              hasTotal: false,
            },
          ]),
    ],
    sentences: [
      ...answers.flatMap(({ question, answer: { reason } }) =>
        reason === null ? [] : [`Not shown for ${questionInWords(question)}. ${refusalWords[reason]}`],
      ),
      ...(parities.length > mostShown ? [`The first ${String(mostShown)} of yours are shown here.`] : []),
      'Statistics of others’ prices are rounded to £10; no single price is shown. Quartiles need eight placements.',
      ...(parities.length > 0 ? [howStandingsAreRounded] : []),
      'All questions here are held against one another. Whoever holds the records holds their prices: give this page away, not them.',
    ],
  };
}

const mostShown = 20;
const notShown = 'not shown';

const pounds = (value: ExchangeAnswer['median']): string => (value === null ? '–' : poundsInWords(value));

const figuresOf = ({ reason, n, lowerQuartile, median, upperQuartile }: ExchangeAnswer): readonly string[] =>
  reason !== null
    ? [notShown, '–', '–', '–']
    : [String(n), pounds(lowerQuartile), pounds(median), pounds(upperQuartile)];

/** A hash is as good as its beginning: nobody reads sixty-four characters. */
const shortened = (reference: string): string => `${reference.slice(0, 4)}…${reference.slice(-8)}`;

const parityRow = ({ reference, weekly, n, standing }: Parity): readonly string[] => [
  shortened(reference),
  poundsInWords(weekly),
  ...(standing === null ? [notShown, '–'] : [String(n), standingWords[standing]]),
];

/** The same for the page, with figures as figures. */
export function saidOnPage({ records, councils, answers, parities }: ExchangeAnswered): ExchangePage {
  return {
    records: records.length,
    councils,
    answers: answers.map(({ question, answer }) => ({
      asked: questionInWords(question),
      answer,
      why: answer.reason === null ? '' : refusalWords[answer.reason],
    })),
    own: parities.map(({ reference, weekly, n, reason, standing }) => ({
      placement: shortened(reference),
      weekly,
      others: standing === null ? null : n,
      stands: standing === null ? '' : standingWords[standing],
      why: reason === null ? '' : refusalWords[reason],
    })),
  };
}
