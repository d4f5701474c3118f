/**
 * Several questions asked one after the other, each held against those answered before it: what one answer and the next would
 * tell together is refused as it is where they are asked on two days. What is asked twice is the same answer, and is told again.
 *
 * Worked example: all placements, then those of one band that leaves out three: the second is refused, whichever comes first.
 */
import { askExchange, type ExchangeAnswer, type ExchangeQuestion } from './askExchange';
import type { ExchangeRecord } from './exchangeRecord';
import type { AnsweredSet } from './mayBeTold';
import { parityOf, type Parity } from './parity';

export interface AnsweredQuestion {
  readonly question: ExchangeQuestion;
  readonly answer: ExchangeAnswer;
}

export interface AnswersInTurn {
  readonly answers: readonly AnsweredQuestion[];
  /** Where the placements of one's own council stand; asked last. */
  readonly parities: readonly Parity[];
}

export function askInTurn(
  records: readonly ExchangeRecord[],
  questions: readonly ExchangeQuestion[],
  council: string | null,
): AnswersInTurn {
  const earlier: AnsweredSet[] = [];
  const answers = questions.map((question): AnsweredQuestion => {
    const { set, ...answer } = askExchange(records, question, earlier);
    if (answer.reason === null) earlier.push(set);
    return { question, answer };
  });
  return {
    answers,
    parities: council === null ? [] : parityOf(records, council, {}, earlier).parities,
  };
}
