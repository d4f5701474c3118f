/** What the exchange answers, in words and as JSON: a refusal says why without telling a number. */
import type { ExchangeAnswer, ExchangeQuestion, Parity } from '../../domain/exchange/askExchange';
import { exactText } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { SuppressionReason } from '../../domain/portfolio/suppression';
import { shareInWords } from '../shown/shownFigures';

export const refusalWords: Readonly<Record<SuppressionReason, string>> = {
  few: 'Fewer than five placements stand behind it.',
  'one-council': 'More than 70 % of them are one council’s.',
  'one-provider': 'More than 70 % of them are one provider’s.',
  differs: 'Set beside an earlier answer it would tell what one to four placements cost.',
};

export function questionInWords(question: ExchangeQuestion): string {
  const conditions = Object.entries(question).map(([name, value]) => `${name} ${value}`);
  return conditions.length === 0 ? 'all placements' : conditions.join(', ');
}

export function answerInWords(question: ExchangeQuestion, answer: ExchangeAnswer): readonly string[] {
  const about = questionInWords(question);
  if (answer.reason !== null) return [`Not shown for ${about}. ${refusalWords[answer.reason]}`];
  const { n, councils, providers, median, lowerQuartile, upperQuartile } = answer;
  return [
    `${String(n)} placements of ${String(councils)} councils and ${String(providers)} providers (${about}): median ${median === null ? 'not shown' : `${poundsInWords(median)} a week`}${lowerQuartile === null || upperQuartile === null ? '' : `, quartiles ${poundsInWords(lowerQuartile)} and ${poundsInWords(upperQuartile)}`}.`,
    'Statistics of others’ prices are rounded to £10; no single price is shown.',
  ];
}

export function answerAsJson(question: ExchangeQuestion, answer: ExchangeAnswer) {
  const { n, councils, providers, reason, median, lowerQuartile, upperQuartile } = answer;
  const text = (value: ExchangeAnswer['median']) => (value === null ? null : exactText(value));
  return {
    question,
    shown: reason === null,
    reason,
    ...(reason === null
      ? {
          n,
          councils,
          providers,
          median: text(median),
          lowerQuartile: text(lowerQuartile),
          upperQuartile: text(upperQuartile),
        }
      : {}),
  };
}

export function parityInWords({ reference, weekly, answer, position }: Parity): string {
  const own = `${reference.slice(0, 12)}… at ${poundsInWords(weekly)} a week`;
  if (answer.reason !== null || position === null)
    return `${own}: not shown. ${answer.reason === null ? '' : refusalWords[answer.reason]}`;
  return `${own}: above ${shareInWords(position)} of ${String(answer.n)} others of its provider and band.`;
}

export function parityAsJson({ reference, weekly, answer, position }: Parity) {
  return {
    reference,
    weekly: exactText(weekly),
    position: position === null ? null : exactText(roundHalfAwayFromZero(position, 4)),
    ...(answer.reason === null ? { n: answer.n } : { reason: answer.reason }),
  };
}
