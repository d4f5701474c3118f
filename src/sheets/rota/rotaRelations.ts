/** What the offers of a rota must be to its councils: what the command refuses, held on the sheet. */
import { both, cell, countWhere, either, equals, not, number, type Expression } from '../core/expression';
import { eachNamedOnce, isTyped, noneMarked, noneOf, nothingMissing, type Relation } from '../core/relations';
import { councilCell, of, offerCell, offersOf, type RotaSubject } from './subject';

export const termsCell = of('terms');
/** Beside an offer: the marks that are counted. */
export const notInTheRota = '✗ no council of this rota';
export const notWhole = '✗ not whole';

/** An offer to a council that is none of those above. */
export const isStranger = (offer: number, { councils }: RotaSubject): Expression =>
  both(
    isTyped(offerCell(offer, 'council')),
    equals(
      countWhere({
        cells: councils.map((_, index) => councilCell(index, 'name')),
        equals: cell(offerCell(offer, 'council')),
      }),
      number(0),
    ),
  );

/** Its day, its council or its answer is missing, and another of them is not. */
export function isHalf(offer: number): Expression {
  const parts = (['day', 'council', 'took'] as const).map((part) => offerCell(offer, part));
  return both(either(...parts.map(isTyped)), not(both(...parts.map(isTyped))));
}

export function rotaRelations(subject: RotaSubject): readonly Relation[] {
  const looked = offersOf(subject).map((_, index) => offerCell(index, 'looked'));
  return [
    {
      label: 'Councils named twice: none',
      ...eachNamedOnce(subject.councils.map((_, index) => councilCell(index, 'name'))),
      broken: 'A council is named twice: tell them apart, or keep one of them.',
    },
    {
      label: 'Offers to a council that is not in the rota: none',
      ...noneMarked(looked, notInTheRota),
      broken: 'An offer names a council that is not in the rota: name it as the rota does.',
    },
    {
      label: 'Offers that lack their day, council or answer: none',
      ...noneMarked(looked, notWhole),
      broken: 'An offer lacks its day, its council or its answer: whose turn it is rests on all three.',
    },
    {
      label: 'Councils without a place: none',
      ...noneOf(subject.councils.map((_, index) => equals(cell(councilCell(index, 'places')), number(0)))),
      broken: 'A council holds no place: state its places, one or more.',
    },
    nothingMissing([of('rule')]),
  ];
}
