/** What the exchange answers, in words and as JSON: a refusal says why without telling a number. */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ExchangeAnswer, ExchangeQuestion } from '../../domain/exchange/askExchange';
import type { RefusalReason } from '../../domain/exchange/mayBeTold';
import type { namesTakenAsOne } from '../../domain/evidence/organisationKey';
import type { Parity, Standing } from '../../domain/exchange/parity';
import { exactText } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { Taken } from './exchangeStore';

export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  few: 'Fewer than five placements stand behind it.',
  'one-council': 'More than 70 % of them are one council’s.',
  'one-provider': 'More than 70 % of them are one provider’s.',
  differs: 'Set beside an earlier answer it would tell what one to four placements cost.',
  'asked-often':
    'Four other fees were held against the same placements already: more would close in on their prices.',
};

export const standingWords: Readonly<Record<Standing, string>> = {
  'lower-half': 'in the lower half',
  'upper-half': 'in the upper half',
  'below-lower-quartile': 'below the lower quartile',
  'lower-middle': 'between the lower quartile and the median',
  'upper-middle': 'between the median and the upper quartile',
  'above-upper-quartile': 'above the upper quartile',
};

/** How standings come about, for whoever reads them. */
export const howStandingsAreRounded =
  'Where yours stand is told in halves, or in quarters from eight placements on, by steps of £50; four different fees of yours are held against the same placements.';

export function questionInWords(question: ExchangeQuestion): string {
  const conditions = Object.entries(question).map(([name, value]) => `${name} ${value}`);
  return conditions.length === 0 ? 'all placements' : conditions.join(', ');
}

export function answerInWords(question: ExchangeQuestion, answer: ExchangeAnswer): readonly string[] {
  const about = questionInWords(question);
  if (answer.reason !== null) return [`Not shown for ${about}. ${refusalWords[answer.reason]}`];
  const { n, councils, providers, median, lowerQuartile, upperQuartile } = answer;
  return [
    `${countInWords(n, 'placement')} of ${countInWords(councils, 'council')} and ${countInWords(providers, 'provider')} (${about}): median ${median === null ? 'not shown' : `${poundsInWords(median)} a week`}${lowerQuartile === null || upperQuartile === null ? '' : `, quartiles ${poundsInWords(lowerQuartile)} and ${poundsInWords(upperQuartile)}`}.`,
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

export function parityInWords({ reference, weekly, n, reason, standing }: Parity): string {
  const own = `${reference.slice(0, 12)}… at ${poundsInWords(weekly)} a week`;
  if (reason !== null) return `${own}: not shown. ${refusalWords[reason]}`;
  return standing === null
    ? `${own}: not shown.`
    : `${own}: ${standingWords[standing]} of ${countInWords(n, 'other')} of its provider and band.`;
}

export function parityAsJson({ reference, weekly, n, reason, standing }: Parity) {
  return {
    reference,
    weekly: exactText(weekly),
    position: standing,
    ...(reason === null ? { n } : { reason }),
  };
}

/** What an import did, as it is told. */
export function takenInWords({ added, repeated, replaced, withdrawn, notThere }: Taken): string {
  const taken = `${String(added)} added, ${String(repeated)} there already, ${String(replaced)} in the place of what was there`;
  const gone =
    withdrawn > 0
      ? `, ${countInWords(withdrawn, 'placement')} withdrawn with all ${withdrawn === 1 ? 'its' : 'their'} months`
      : '';
  const none = notThere > 0 ? `, ${String(notThere)} withdrawn that were not there` : '';
  return `${taken}${gone}${none}.`;
}

const mostNames = 20;

export function namesInWords(names: ReturnType<typeof namesTakenAsOne>): readonly string[] {
  const lines = names
    .slice(0, mostNames)
    .map(({ kind, ways }) => `Counted as one ${kind}: ${ways.map((way) => `“${way}”`).join(', ')}.`);
  return names.length > mostNames
    ? [...lines, `And ${String(names.length - mostNames)} more names are written in several ways.`]
    : lines;
}
