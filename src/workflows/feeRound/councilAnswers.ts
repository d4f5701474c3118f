/**
 * What the councils of a fee round have answered. One who says yes or no has answered, whether or not the day is stated; of
 * two answers of one council the later stands. A council is found by the plain normal form of its name.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { councilKey } from '../../domain/evidence/organisationKey';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import type { CouncilAnswer } from '../../sheets/feeRound/subject';

interface GivenAnswer extends Omit<CouncilAnswer, 'isLate'> {
  readonly council: string;
}

/** By the council as the list of placements writes it. */
export function councilAnswers(
  given: readonly GivenAnswer[],
  councils: readonly string[],
  answerBy: IsoDate | null,
): {
  readonly answers: ReadonlyMap<string, CouncilAnswer>;
  readonly findings: readonly PriceFinding[];
} {
  const asListed = new Map(councils.map((council) => [councilKey(council), council]));
  const answers = new Map<string, CouncilAnswer>();
  const findings = given.flatMap((answer) => {
    const at = `answers, ${answer.council}`;
    const council = asListed.get(councilKey(answer.council));
    if (council === undefined) return [notOfTheRound(answer.council, councils, at)];
    const before = answers.get(council);
    if (before === undefined || (answer.on ?? '') >= (before.on ?? ''))
      answers.set(council, { ...answer, isLate: isAfter(answer.on, answerBy) });
    return before === undefined ? [] : [answeredTwice(council, at)];
  });
  const late = [...answers].filter(([, { isLate }]) => isLate);
  return { answers, findings: [...findings, ...(answerBy === null ? [] : answeredLate(late, answerBy))] };
}

/** On the last day an answer is in time; one without its day may have been. */
const isAfter = (on: IsoDate | null, answerBy: IsoDate | null): boolean =>
  on !== null && answerBy !== null && on > answerBy;

const answeredLate = (
  late: readonly (readonly [string, CouncilAnswer])[],
  answerBy: IsoDate,
): readonly PriceFinding[] =>
  late.length === 0
    ? []
    : [
        priceFinding(
          'answered-late',
          {
            at: 'answers',
            expected: `answers by ${dayInWords(answerBy)}`,
            received: late
              .map(([council, { on }]) => `${council} on ${on === null ? '' : dayInWords(on)}`)
              .join(', '),
            advice: 'It is shown, and said to be late: decide whether it still counts.',
          },
          'warning',
        ),
      ];

const notOfTheRound = (council: string, councils: readonly string[], at: string): PriceFinding =>
  priceFinding(
    'answer-of-nobody',
    {
      at,
      expected: `a council with a placement in this round: ${councils.join(', ')}`,
      received: council,
      advice: 'Write the council as the list of placements does; until then its answer counts for nobody.',
    },
    'warning',
  );

const answeredTwice = (council: string, at: string): PriceFinding =>
  priceFinding(
    'answered-twice',
    {
      at,
      expected: 'one answer from each council',
      received: `a further answer of ${council}`,
      advice: 'The later of them is shown. Take out what no longer holds.',
    },
    'warning',
  );
