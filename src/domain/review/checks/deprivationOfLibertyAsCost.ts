/**
 * A deprivation-of-liberty order priced as a cost. For a child it is an order of the court; the order costs nothing a week,
 * the staffing it asks for does, and that is hours at a rate.
 *
 * Left alone where the words name the staffing. Warning.
 */
import type { Finding } from '../../evidence/finding';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { quoted } from '../inWords';

const order = /\b(dols?|deprivation[\s-]of[\s-]liberty)\b/i;
const staffing = /\b(staff(ing)?|hours?|hrs?|supervision|support workers?|\d:\d|waking|nights?)\b/i;

export const deprivationOfLibertyAsCost: Check = ({ openBook }) => [
  ...pricedOrders(openBook),
  ...wordsForAdults(openBook),
];

const safeguards = /\bdols?\b/i;

/** A need named by the safeguards for adults: its hours may stand, its word does not. */
function wordsForAdults({ additionalNeeds }: OpenBook): readonly Finding[] {
  return additionalNeeds
    .filter(({ need, price }) => safeguards.test(need) && (price.kind === 'hours' || staffing.test(need)))
    .map(({ at, need }) => ({
      code: 'deprivation-of-liberty-as-cost',
      severity: 'note',
      at,
      expected: 'a court’s deprivation-of-liberty order: the safeguards called DoLS are for adults',
      received: quoted(need),
      advice: 'Ask for the court’s order, its end date, and which of these hours it requires.',
    }));
}

function pricedOrders(openBook: OpenBook): readonly Finding[] {
  return [
    ...openBook.costLines.map(({ at, label }) => ({ at, label })),
    ...openBook.additionalNeeds.flatMap(({ at, need, price }) =>
      price.kind === 'weekly' ? [{ at, label: need }] : [],
    ),
  ]
    .filter(({ label }) => order.test(label) && !staffing.test(label))
    .map(({ at, label }) => ({
      code: 'deprivation-of-liberty-as-cost',
      severity: 'warning',
      at,
      expected: 'the extra staffing that the court’s order requires, in hours at a rate',
      received: quoted(label),
      advice: `Ask which staff hours ${quoted(label)} pays for, and for the part of the order that requires them.`,
    }));
}
