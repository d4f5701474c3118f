/**
 * The children who find every place taken, council by council and all together, place by place: so that Parties follows the
 * numbers of children that are typed on Host council. Erlang's formula in the form that no size upsets.
 *
 * Worked example: 2 children and 2 places. None: all find none free. One: 2 ÷ (1 + 2) = 66.7 %. Two: 2 × 0.667 ÷
 * (2 + 2 × 0.667) = 40 %, so 0.8 children are placed elsewhere.
 */
import type { Parties } from '../../domain/contracts/comparisonTerms';
import { keptEmptyByCouncil } from '../../domain/contracts/councils/pooling';
import { blank, computed, figure, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { cell, number, plus, product, quotient, type CellId, type Expression } from '../core/expression';
import { framed } from '../core/sheetFrame';
import { hostLoad } from './contractCells';

/** All councils’ children, where Parties adds them up. */
const childrenOfAll: CellId = 'party.total.load';

/** A council by its place in the list, or all of them. */
type Who = number | 'all';

const refusedCell = (who: Who, places: number): CellId => `partyWork.${String(who)}.${String(places)}`;
const placesCell = (places: number): CellId => `partyWork.${String(places)}.places`;

export interface UsablePlaces {
  readonly each: readonly number[];
  readonly all: number;
}

/** Of the places held, those that take a child: of each council on its own, and of all together. */
export function usablePlacesOf({ pooling }: Parties, keptEmpty: number): UsablePlaces {
  const councils = pooling.councils.map(({ council }) => council);
  const kept = keptEmptyByCouncil(councils, keptEmpty);
  return {
    each: councils.map(({ places }, index) => places - (kept[index] ?? 0)),
    all: councils.reduce((total, { places }) => total + places, 0) - keptEmpty,
  };
}

/** The share of a council's children who find no place on its own; of everybody's where places are held together. */
export const refusedAlone = (index: number, { each }: UsablePlaces): Expression =>
  cell(refusedCell(index, each[index] ?? 0));
export const refusedTogether = ({ all }: UsablePlaces): Expression => cell(refusedCell('all', all));

export function partyWorkingsSheet(parties: Parties, keptEmpty: number): SheetDescription {
  const { councils } = parties.pooling;
  const usable = usablePlacesOf(parties, keptEmpty);
  const who: readonly { readonly of: Who; readonly places: number }[] = [
    ...usable.each.map((places, of) => ({ of, places })),
    { of: 'all', places: usable.all },
  ];
  const rows = Math.max(...who.map(({ places }) => places));
  return framed({
    name: 'Parties, workings',
    role: 'results',
    title: 'How many children find every place taken, alone and together',
    purpose: 'Place by place: children × the share before ÷ (places + children × the share before).',
    columns: [
      { header: 'Places that take a child', width: 26 },
      ...councils.map(({ council }) => ({ header: `${council.name}, alone`, width: 16, figures: true })),
      { header: 'All together', width: 16, figures: true },
    ],
    body: [
      row(
        words('Children needing a place', 'labelStrong'),
        ...who.map(({ of }) => computed(null, childrenOf(of), 'wte')),
      ),
      ...Array.from({ length: rows + 1 }, (_, places) => placesRow(places, who)),
    ],
    orientation: councils.length > 4 ? 'landscape' : 'portrait',
  });
}

const childrenOf = (of: Who): Expression => cell(of === 'all' ? childrenOfAll : hostLoad(of));

function placesRow(
  places: number,
  who: readonly { readonly of: Who; readonly places: number }[],
): DescribedRow {
  return row(
    figure(places, 'count', { id: placesCell(places) }),
    ...who.map(({ of, places: most }) =>
      places > most ? blank() : computed(refusedCell(of, places), refusedAt(of, places), 'percent'),
    ),
  );
}

function refusedAt(of: Who, places: number): Expression {
  if (places === 0) return number(1);
  const would = product(childrenOf(of), cell(refusedCell(of, places - 1)));
  return quotient(would, plus(cell(placesCell(places)), would));
}
