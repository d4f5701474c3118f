/**
 * The days on which the evidence of a request was published: what is published after the answer was due, or has not been yet,
 * bore nothing out when it was decided.
 *
 * Worked example: asked about on 28 November 2026, a change published on 19 January 2028 is still to come.
 */
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';

interface DatedRequest {
  readonly answerBy?: IsoDate | undefined;
  readonly costs: readonly { readonly cost: string; readonly published?: IsoDate | undefined }[];
}

export function evidenceDaysWrong({ answerBy, costs }: DatedRequest, asAt: IsoDate): readonly PriceFinding[] {
  const [last, why] =
    answerBy !== undefined && answerBy < asAt
      ? [answerBy, 'the answer was due']
      : [asAt, 'it is asked about'];
  return costs.flatMap(({ cost, published }) =>
    published === undefined || published <= last
      ? []
      : [
          priceFinding(
            'evidence-day-not-meant',
            {
              at: `costs, ${cost}, published`,
              expected: `a day on or before ${dayInWords(last)}, when ${why}`,
              received: dayInWords(published),
              advice: 'Check the day: what was not published by then bears nothing out.',
            },
            'warning',
          ),
        ],
  );
}
