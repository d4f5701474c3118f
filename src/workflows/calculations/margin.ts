/**
 * `margin`: the price of a cost at a margin (surplus ÷ price) or at a mark-up (surplus ÷ cost).
 *
 * In: cost, percent, basis ("margin" or "markUp"). Out: price = cost ÷ (1 − margin), or cost × (1 + mark-up).
 *
 * Worked example: a cost of 34.32 at 30 is 49.03 on the basis "margin" and 44.62 on "markUp" (shown to the penny).
 */
import { exactText } from '../../domain/money/exact';
import { priceAtMargin, priceAtMarkUp } from '../../domain/money/marginAndMarkUp';
import { poundsPer } from '../../domain/money/moneyPer';
import { percentage } from '../../domain/money/percentage';
import { calculated, notCalculated, type CalculationResult } from './calculation';
import { readInput } from '../typed/inputFields';
import { anyNumber, numberFromNought, oneOf } from '../typed/inputKinds';

const fields = {
  cost: numberFromNought,
  percent: anyNumber,
  basis: oneOf(['margin', 'markUp']),
};

export function calculateMargin(input: unknown): CalculationResult {
  const read = readInput('margin', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const cost = poundsPer('week', read.value.cost);
  const percent = percentage(read.value.percent);
  const price = read.value.basis === 'margin' ? priceAtMargin(cost, percent) : priceAtMarkUp(cost, percent);
  return price === null
    ? notCalculated(
        `A margin of ${exactText(percent.percent)} % leaves nothing of the price for the cost: less than 100 is expected.`,
      )
    : calculated({ price: exactText(price.pounds) });
}
