/** What the workbook of a working rota speaks of, and the names of its cells. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type {
  RotaCouncil,
  RotaOffer,
  RotaRule,
  WorkingRota,
} from '../../domain/contracts/councils/workingRota';
import type { CellId } from '../core/expression';

export interface RotaSubject {
  readonly title: string;
  readonly rule: RotaRule;
  readonly councils: readonly RotaCouncil[];
  /** Earliest first; those after `on` are shown, and counted nowhere. */
  readonly offers: readonly RotaOffer[];
  readonly on: IsoDate;
  readonly rota: WorkingRota;
  readonly asAt: IsoDate;
}

export const ruleNames: Readonly<Record<RotaRule, string>> = {
  asListed: 'As listed',
  inTurn: 'In turn',
  byPlacesHeld: 'By places held',
};

export const of = (name: string): CellId => `rota.${name}`;
export type CouncilFigure = 'name' | 'places' | 'offered' | 'taken' | 'declined' | 'last' | 'key' | 'rank';
export const councilCell = (council: number, figure: CouncilFigure): CellId =>
  of(`${String(council)}.${figure}`);
export type OfferFigure = 'day' | 'council' | 'took' | 'why' | 'counts' | 'looked';
export const offerCell = (offer: number, figure: OfferFigure): CellId =>
  of(`offer.${String(offer)}.${figure}`);

const spareOffers = 10;
/** Offers as they were made, and rows for the next ones. */
export const offersOf = ({ offers }: RotaSubject): readonly (RotaOffer | null)[] => [
  ...offers,
  ...Array.from({ length: spareOffers }, () => null),
];
