/** How each row of a ledger was understood, the least certain first, with everything that a person may say it is. */
import type { Place } from '../../domain/evidence/place';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { LedgerRow } from '../../reading/ledger/ledgerRow';
import { poundsOf, statedOf } from '../../reading/ledger/ledgerRow';
import { mappingNames, mappingNameWords, meaningName } from '../../reading/ledger/ledgerRowMeaning';
import type { ReadLedger } from '../../reading/ledger/readLedger';
import { decimalInWords } from '../shown/shownFigures';

export type RowSureness = 'notCounted' | 'guessed' | 'headingAbove' | 'words' | 'mapped';

export interface LedgerRowOnScreen {
  readonly label: string;
  /** Of several homes, whose row it is. */
  readonly home: string | null;
  readonly at: Place;
  /** Its last figure, in pounds, nights or as it stands. */
  readonly figure: string;
  readonly meaning: string;
  readonly sure: RowSureness;
}

export const meaningChoices: readonly { readonly name: string; readonly words: string }[] = mappingNames.map(
  (name) => ({ name, words: mappingNameWords[name] ?? name }),
);

const order: readonly RowSureness[] = ['notCounted', 'guessed', 'headingAbove', 'words', 'mapped'];

export function ledgerRowsOnScreen({ rows }: ReadLedger): readonly LedgerRowOnScreen[] {
  const shown = rows.map(rowOnScreen);
  return order.flatMap((sure) => shown.filter((row) => row.sure === sure));
}

function rowOnScreen(row: LedgerRow): LedgerRowOnScreen {
  return {
    label: row.label,
    home: row.home,
    at: row.at,
    figure: figureOf(row),
    meaning: (row.meaning === null ? null : meaningName(row.meaning)) ?? 'leaveOut',
    sure: surenessOf(row),
  };
}

function surenessOf({ meaning }: LedgerRow): RowSureness {
  if (meaning === null) return 'notCounted';
  return meaning.kind === 'spending' ? meaning.sure : 'words';
}

const countedNotMoney = [
  'availableBedNights',
  'occupiedBedNights',
  'registeredPlaces',
  'childrenOnAverage',
  'occupancyShare',
];

function figureOf(row: LedgerRow): string {
  const percent = row.figures.findLast((figure) => figure !== null);
  if (percent?.isPercent === true) return `${decimalInWords(percent.stated, 1)} %`;
  const isMoney = row.meaning === null || !countedNotMoney.includes(row.meaning.kind);
  const isWeekly = row.meaning?.kind === 'externalWeeklyPrice';
  const figures = isMoney && !isWeekly ? poundsOf(row) : statedOf(row);
  const last = figures.findLast((figure) => figure !== null) ?? null;
  if (last === null) return '';
  if (!isMoney) return decimalInWords(last, last.isInteger() ? 0 : 2);
  return `${poundsInWords(last)}${isWeekly ? ' a week' : ' a year'}`;
}
