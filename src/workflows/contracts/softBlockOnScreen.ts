/**
 * A soft block in words: what each provider would ask for a place, what each party pays or is left with beside spot and
 * beside a plain block, and who pays for which vacant place.
 *
 * Worked example: two providers of four places at £5,600 with £900 for each child, two councils of four children each, a
 * quarter of a vacant place to everybody: 68.9 % occupied alone, 76.4 % together, £4,452.19 a place and £5,138.20 a child-week.
 */
import {
  safeguardSentence,
  type SoftBlock,
  type SoftBlockCouncil,
  type SoftBlockProvider,
} from '../../domain/contracts/councils/softBlock';
import {
  softBlockExpected,
  type CouncilPays,
  type ProviderReceives,
  type UnderEach,
} from '../../domain/contracts/councils/softBlockExpected';
import type { SoftBlockPrice } from '../../domain/contracts/models/voidSharePrice';
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { modelSentence } from '../../sheets/contracts/contractCells';
import { shareInWords } from '../shown/shownFigures';

export interface SoftBlockOnScreen {
  readonly occupancy: string;
  readonly vacantPlaces: string;
  readonly providers: readonly SoftProviderOnScreen[];
  readonly councils: readonly SoftCouncilOnScreen[];
  readonly safeguard: string;
  readonly says: string;
}

/** Pounds a week under each of the three. */
export interface UnderThree {
  readonly softBlock: string;
  readonly spot: string;
  readonly block: string;
}

export interface SoftProviderOnScreen {
  readonly name: string;
  /** "£4,536.84 a place, £4,788.89 a child-week; 25.0 % of vacant places" */
  readonly price: string;
  readonly margin: UnderThree;
}

export interface SoftCouncilOnScreen {
  readonly name: string;
  readonly vacant: string;
  readonly pays: UnderThree;
}

/** Null where nothing would be paid for at all. */
export function softBlockOnScreen(block: SoftBlock): SoftBlockOnScreen | null {
  const expected = softBlockExpected(block);
  if (expected === null) return null;
  const { occupancy, vacantPlacesCost } = expected;
  const alone = eachWith(block.providers, occupancy.alone, ({ name }, own) => `${name} ${shareInWords(own)}`);
  return {
    occupancy: `Occupied alone: ${alone.join(', ')}. Together: ${shareInWords(occupancy.together)}.`,
    vacantPlaces: `Vacant places cost the group ${poundsInWords(vacantPlacesCost)} a week, shared as stated.`,
    providers: eachWith(
      eachWith(block.providers, expected.prices, pair),
      expected.providers,
      providerInWords,
    ),
    councils: eachWith(block.councils, expected.councils, councilInWords),
    safeguard: safeguardSentence,
    says: modelSentence,
  };
}

function providerInWords(
  [{ name, voidShare }, { perPlace, perChildWeek }]: readonly [SoftBlockProvider, SoftBlockPrice],
  under: UnderEach<ProviderReceives>,
): SoftProviderOnScreen {
  return {
    name,
    price: `${poundsInWords(perPlace)} a place and ${poundsInWords(perChildWeek)} a child-week; bears ${shareInWords(voidShare.fraction)} of vacant places`,
    margin: underThree(under, ({ margin }) => margin),
  };
}

function councilInWords(
  { name, voidShare }: SoftBlockCouncil,
  under: UnderEach<CouncilPays>,
): SoftCouncilOnScreen {
  return {
    name,
    vacant: `${poundsInWords(under.softBlock.vacant)} of it for vacant places (${shareInWords(voidShare.fraction)})`,
    pays: underThree(under, ({ total }) => total),
  };
}

function underThree<T>({ softBlock, spot, block }: UnderEach<T>, figure: (of: T) => Exact): UnderThree {
  return {
    softBlock: poundsInWords(figure(softBlock)),
    spot: poundsInWords(figure(spot)),
    block: poundsInWords(figure(block)),
  };
}

const pair = <A, B>(first: A, second: B): readonly [A, B] => [first, second];

/** Two lists in the same order, side by side. */
function eachWith<A, B, C>(
  first: readonly A[],
  second: readonly B[],
  made: (one: A, other: B) => C,
): readonly C[] {
  return first.flatMap((one, index) => {
    const other = second[index];
    return other === undefined ? [] : [made(one, other)];
  });
}
