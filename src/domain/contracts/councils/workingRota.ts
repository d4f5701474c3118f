/**
 * The working rota of councils that share places: when a place is free, whose turn it is to be offered it, and what became of
 * the offers before. A council that declines says why, and nothing is held against it; a child's needs decide, not the rota.
 *
 * as listed: the first of the list, always, then the next where it declines. In turn: the council that was last offered a place
 * longest ago, those never offered one first, in the order listed. By places held: the council that has taken least for each
 * place it holds, ties in the order listed.
 *
 * Worked example: A, B and C in turn; A took on 1 March, B declined on 10 March, C took then: it is A's turn again, since it was
 * offered one longest ago.
 *
 * Errors: a council in an answer that is not in the list; an offer dated after the day asked about counts for nothing.
 */
import type { IsoDate } from '../../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../../evidence/priceFinding';

export type RotaRule = 'asListed' | 'inTurn' | 'byPlacesHeld';

export interface RotaCouncil {
  readonly council: string;
  readonly placesHeld: number;
}

export interface RotaOffer {
  readonly day: IsoDate;
  readonly council: string;
  readonly took: boolean;
  /** Why it declined; null where it said nothing or took the place. */
  readonly why: string | null;
}

export interface RotaPlace extends RotaCouncil {
  readonly offered: number;
  readonly taken: number;
  readonly declined: number;
  readonly lastOffered: IsoDate | null;
}

export interface WorkingRota {
  /** Whose turn it is first, then who is next where it declines. */
  readonly order: readonly RotaPlace[];
  /** Latest first. */
  readonly declined: readonly RotaOffer[];
}

export function workingRota(
  rule: RotaRule,
  councils: readonly RotaCouncil[],
  offers: readonly RotaOffer[],
  on: IsoDate,
): WorkingRota {
  const made = offers.filter(({ day }) => day <= on);
  const standings = councils.map((each): RotaPlace => {
    const own = made.filter(({ council }) => council === each.council);
    const days = own.map(({ day }) => day).toSorted();
    const taken = own.filter(({ took }) => took).length;
    return {
      ...each,
      offered: own.length,
      taken,
      declined: own.length - taken,
      lastOffered: days.at(-1) ?? null,
    };
  });
  return {
    order: standings.toSorted(comparing(rule)),
    declined: made.filter(({ took }) => !took).toSorted((one, other) => (one.day < other.day ? 1 : -1)),
  };
}

/** Nought where the order of the list stands. */
function comparing(rule: RotaRule): (one: RotaPlace, other: RotaPlace) => number {
  switch (rule) {
    case 'asListed':
      return () => 0;
    case 'inTurn':
      return (one, other) => (one.lastOffered ?? '').localeCompare(other.lastOffered ?? '');
    case 'byPlacesHeld':
      // Whole numbers crosswise, so that thirds tie as thirds do.
      return (one, other) => one.taken * other.placesHeld - other.taken * one.placesHeld;
  }
}

export function offersWrong(
  councils: readonly RotaCouncil[],
  offers: readonly RotaOffer[],
): readonly PriceFinding[] {
  const known = new Set(councils.map(({ council }) => council));
  const strangers = [...new Set(offers.flatMap(({ council }) => (known.has(council) ? [] : [council])))];
  const silent = offers.filter(({ took, why }) => !took && why === null);
  return [
    ...strangers.map((council) =>
      priceFinding('council-not-in-the-rota', {
        at: 'offers',
        expected: `one of ${councils.map((each) => each.council).join(', ')}`,
        received: council,
        advice: 'Name the council as the rota does.',
      }),
    ),
    ...silent.map(({ council, day }) =>
      priceFinding(
        'declined-without-reason',
        {
          at: `offers, ${council}, ${day}`,
          expected: 'why the place was declined',
          received: 'nothing',
          advice: 'Ask for a reason: the others are entitled to know how the rota works.',
        },
        'warning',
      ),
    ),
  ];
}
