/**
 * What a council says of its own side of a negotiation: what it has offered, the limit of its own and what that rests on, every
 * offer of either side as it was made, and where the evidence for a line stands. Typed in the pane or in the workbook, by the
 * cell that holds it, so that pane and pages hold one truth.
 *
 * Worked example: the council offers 5,150.00, the provider answers 5,480.00: £330.00 apart, and 5,150.00 is on record.
 */
import { dayFromSpreadsheetSerial, isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import { exactFromText, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import {
  evidenceStatuses,
  sides,
  undated,
  type DatedOffer,
  type EvidenceStatus,
  type NegotiationTerms,
  type Side,
} from '../../domain/negotiation/negotiationTerms';
import type { CellContent } from '../../sheets/core/description';
import type { CellId } from '../../sheets/core/expression';
import {
  evidenceStatusCell,
  evidenceTable,
  negotiationTotal,
  roundCell,
  roundNumbers,
  roundTable,
} from '../../sheets/review/cellIds';
import type { HostReading } from '../ports/hostWorkbook';

/** As typed; an empty text is a cell that was emptied. */
export type TypedSide = Readonly<Record<CellId, { readonly text?: string } | undefined>>;

export const sideCells = {
  offer: negotiationTotal.offer,
  ownLimit: negotiationTotal.ownLimit,
  limitRestsOn: 'position.limitRestsOn',
  offFrameworkReason: 'position.offFrameworkReason',
} as const;
export type SideField = keyof typeof sideCells;

export interface Round {
  readonly number: number;
  readonly side: Side;
  readonly on: IsoDate | null;
  readonly pounds: Exact;
  readonly reason: string;
}

type KindOfCell = 'money' | 'day' | 'words';

/** What a cell of the council's side holds; null where the cell is none of these. */
function kindOf(id: CellId): KindOfCell | null {
  if (id === sideCells.offer || id === sideCells.ownLimit) return 'money';
  if (id === sideCells.limitRestsOn || id === sideCells.offFrameworkReason) return 'words';
  const [, table, figure] = /^(\w+)\..+\.(\w+)$/.exec(id) ?? [];
  if (table === evidenceTable) return figure === 'status' ? 'words' : null;
  if (table !== roundTable) return null;
  if (figure === 'offer' || figure === 'conceded') return 'money';
  return figure === 'day' ? 'day' : 'words';
}

export function sideTyped(typed: HostReading['typedInputs']): TypedSide {
  return Object.fromEntries(
    [...typed].flatMap(([id, { value }]) => {
      const kind = kindOf(id);
      if (kind === null) return [];
      const text =
        kind === 'day' && typeof value === 'number' ? dayFromSpreadsheetSerial(value) : String(value);
      return [[id, { text }] as const];
    }),
  );
}

export const sideText = (side: TypedSide, id: CellId): string => side[id]?.text ?? '';

/** Pounds as people type them; null where there are none, or none above nought. */
function poundsIn(side: TypedSide, id: CellId): Exact | null {
  const pounds = exactFromText(sideText(side, id).replace(/[£,\s]/g, ''));
  return pounds?.greaterThan(0) === true ? pounds : null;
}

/** True where something stands in the field that is no amount of money. */
export function isNoAmount(side: TypedSide, id: CellId): boolean {
  return sideText(side, id).trim() !== '' && poundsIn(side, id) === null;
}

/** Offers of either side in the order of their numbers. */
export function roundsOf(side: TypedSide): readonly Round[] {
  return roundNumbers.flatMap((number) => {
    const pounds = poundsIn(side, roundCell(number, 'offer'));
    const whose = sides.find((each) => each === sideText(side, roundCell(number, 'side')));
    if (pounds === null || whose === undefined) return [];
    const on = isoDate(sideText(side, roundCell(number, 'day')));
    return [{ number, side: whose, on, pounds, reason: sideText(side, roundCell(number, 'reason')) }];
  });
}

/**
 * The latest by its day, whatever the order of the rows; one without a day counts as the latest. Of two on one day the one that is
 * better for the other side stands, since it was made.
 */
export function lastOf(rounds: readonly Round[], side: Side): Round | null {
  const isBetter = (pounds: Exact, than: Exact): boolean =>
    side === 'council' ? pounds.greaterThan(than) : pounds.lessThan(than);
  return rounds
    .filter((round) => round.side === side)
    .reduce<Round | null>((last, round) => {
      if (last === null) return round;
      const [day, before] = [round.on ?? undated, last.on ?? undated];
      return day > before || (day === before && isBetter(round.pounds, last.pounds)) ? round : last;
    }, null);
}

/** The provider's last offer less the council's; null until both have made one. */
export function stillApart(rounds: readonly Round[]): Exact | null {
  const [council, provider] = [lastOf(rounds, 'council'), lastOf(rounds, 'provider')];
  return council === null || provider === null ? null : provider.pounds.minus(council.pounds);
}

export interface NewOffer {
  readonly side: Side;
  readonly pounds: string;
  readonly reason: string;
  readonly on: IsoDate;
}

/** The cells of one offer more; null where there is no amount, or no row is left for it. */
export function withOffer(side: TypedSide, { pounds, reason, on, side: whose }: NewOffer): TypedSide | null {
  const free = roundNumbers.find((number) => sideText(side, roundCell(number, 'offer')).trim() === '');
  if (free === undefined) return null;
  const added: TypedSide = {
    [roundCell(free, 'offer')]: { text: pounds },
    [roundCell(free, 'side')]: { text: whose },
    [roundCell(free, 'day')]: { text: on },
    [roundCell(free, 'reason')]: { text: reason },
  };
  return poundsIn(added, roundCell(free, 'offer')) === null ? null : { ...side, ...added };
}

/** An offer that was entered by mistake: its row is emptied, and the others keep their numbers. */
export function withoutOffer(side: TypedSide, number: number): TypedSide {
  const emptied = (['offer', 'side', 'day', 'reason'] as const).map(
    (name) => [roundCell(number, name), { text: '' }] as const,
  );
  return { ...side, ...Object.fromEntries(emptied) };
}

export const evidenceStatusOf = (side: TypedSide, line: string): EvidenceStatus =>
  evidenceStatuses.find((each) => each === sideText(side, evidenceStatusCell(line))) ?? 'to ask';

export function withEvidenceStatus(side: TypedSide, line: string, status: EvidenceStatus): TypedSide {
  return { ...side, [evidenceStatusCell(line)]: { text: status } };
}

/** Of the terms of a negotiation, what the council's side says; what is not typed is left to be said elsewhere. */
export function termsOfSide(side: TypedSide): Partial<NegotiationTerms> {
  const [offer, limit] = [poundsIn(side, sideCells.offer), poundsIn(side, sideCells.ownLimit)];
  const ours = roundsOf(side).filter((round) => round.side === 'council');
  const words = (field: 'limitRestsOn' | 'offFrameworkReason') => {
    const text = sideText(side, sideCells[field]).trim();
    return text === '' ? {} : { [field]: text };
  };
  const dated = ({ on, pounds }: Round): DatedOffer => ({ on, weekly: poundsPer('week', pounds) });
  return {
    ...(offer === null ? {} : { offers: [{ on: null, weekly: poundsPer('week', offer) }] }),
    ...(ours.length === 0 ? {} : { onRounds: ours.map(dated) }),
    ...(limit === null ? {} : { ownLimit: poundsPer('week', limit) }),
    ...words('limitRestsOn'),
    ...words('offFrameworkReason'),
  };
}

/** What stands in the cells; text that is no amount or day stands in none. */
export function contentsOfSide(side: TypedSide): ReadonlyMap<CellId, CellContent> {
  return new Map(
    Object.keys(side).flatMap((id) => {
      const content = contentOf(side, id);
      return content === null ? [] : [[id, content] as const];
    }),
  );
}

function contentOf(side: TypedSide, id: CellId): CellContent | null {
  const text = sideText(side, id).trim();
  if (text === '') return { kind: 'blank' };
  if (kindOf(id) === 'words') return { kind: 'text', text };
  const day = kindOf(id) === 'day' ? isoDate(text) : null;
  if (day !== null) return { kind: 'day', day };
  const value = kindOf(id) === 'money' ? poundsIn(side, id) : null;
  return value === null ? null : { kind: 'number', value };
}
