/**
 * What a person typed beside a ledger, understood: what could be read counts, what could not is said beside its field.
 */
import { hundred, type Exact } from '../../domain/money/exact';
import { addOns } from '../../domain/unitCost/bridgeSteps';
import type { ExternalPrice } from '../../domain/unitCost/inHouseHome';
import type { CouncilFigure } from '../../domain/unitCost/otherCouncils';
import type { ReadLedger } from '../../reading/ledger/readLedger';
import type { FieldProblem } from '../typed/form';
import { figureIn } from '../typed/typedFigure';
import { decimalInWords } from '../shown/shownFigures';
import type { TypedUnitCost } from './unitCostFields';
import { nothingStated, unitCostAnswer, type StatedWithLedger } from './answer';

export interface UnderstoodUnitCost {
  readonly stated: StatedWithLedger;
  readonly problems: readonly FieldProblem[];
}

const pounds = 'Type pounds a year, such as 104000.';
const nights = 'Type a number of nights, such as 1825.';
const price = 'Type pounds a week above nought, such as 6147.';

/**
 * What could be read counts; what could not is said beside its field, and the ledger's own figure stays. `known`: prices that
 * stand elsewhere in the pane, such as the fee that was read; they follow what was typed and what
 * the ledger states.
 */
export function understoodUnitCost(
  typed: TypedUnitCost,
  ledger: ReadLedger,
  councils: readonly CouncilFigure[],
  known: readonly ExternalPrice[] = [],
): UnderstoodUnitCost {
  const problems: FieldProblem[] = [];
  const read = (field: string, text: string, expected: string): Exact | null => {
    if (text.trim() === '') return null;
    const value = figureIn(text);
    if (value === null) problems.push({ field, sentence: expected });
    return value;
  };
  const available = read('available', typed.available, nights);
  const occupied = read('occupied', typed.occupied, nights);
  const weekly = read('price', typed.price, price);
  if (weekly?.isZero() === true) problems.push({ field: 'price', sentence: price });
  const stated: StatedWithLedger = {
    ...nothingStated,
    // A home chosen in a ledger that was read before is not in this one.
    home: ledger.homes.some(({ name }) => name === typed.home) ? typed.home : null,
    availableBedNights: available,
    occupiedBedNights: occupied,
    addOns: Object.fromEntries(
      addOns.flatMap((id) => {
        const value = read(id, typed.addOns[id] ?? '', pounds);
        return value === null ? [] : [[id, value]];
      }),
    ),
    prices: typedPrice(typed, weekly),
    furtherPrices: known,
    councils,
    ownCouncil: typed.council.trim() === '' ? null : typed.council,
  };
  return { stated, problems: [...problems, ...tooManyNights(stated, ledger)] };
}

function typedPrice({ priceName }: TypedUnitCost, weekly: Exact | null): readonly ExternalPrice[] {
  if (weekly?.greaterThan(0) !== true) return [];
  const name = priceName.trim() === '' ? 'External price' : priceName.trim();
  return [{ name, weekly, source: 'Typed in the pane' }];
}

function tooManyNights(stated: StatedWithLedger, ledger: ReadLedger): readonly FieldProblem[] {
  const year = unitCostAnswer(ledger, stated)?.assessment.home.years.at(-1);
  const [available, occupied] = [year?.availableBedNights ?? null, year?.occupiedBedNights ?? null];
  const isTyped = stated.availableBedNights !== null || stated.occupiedBedNights !== null;
  if (!isTyped || available === null || occupied?.greaterThan(available) !== true) return [];
  const sentence = `At most as many nights as were available can be occupied: ${decimalInWords(available, 0)}.`;
  return [{ field: 'occupied', sentence }];
}

/** The occupancy to look at, as a share; the home's own where none is typed or it cannot be meant. */
export function chosenOccupancy({ occupancy }: TypedUnitCost, own: Exact | null): Exact | null {
  const typed = occupancy.trim() === '' ? null : figureIn(occupancy);
  const share = typed?.dividedBy(hundred) ?? null;
  return share !== null && share.greaterThan(0) && !share.greaterThan(1) ? share : own;
}
