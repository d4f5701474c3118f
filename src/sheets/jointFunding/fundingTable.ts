/** How many fees, sets of shares and payers the page of who pays has rows and columns for, with some left to type in. */
import type { DatedFee } from '../../domain/calendar/datedFee';
import { knownDay } from '../../domain/calendar/isoDate';
import { payersOf, type DatedShares } from '../../domain/jointFunding/shares';
import { percentage } from '../../domain/money/percentage';
import type { JointFundingSubject } from './subject';

export interface FundingTable {
  readonly subject: JointFundingSubject;
  readonly payers: readonly string[];
  /** Null for a row that is empty. */
  readonly fees: readonly (DatedFee | null)[];
  readonly sets: readonly (DatedShares | null)[];
  readonly columns: number;
}

const spareRows = 1;
/** What, from, counts from, until; then a column for each payer; then in all and its check. */
const columnsWithoutPayers = 6;

export function fundingTable(subject: JointFundingSubject): FundingTable {
  const { terms } = subject;
  const fees = inOrder(terms.fees);
  const sets = inOrder([...interimShares(subject), ...terms.shares]);
  const payers = payersOf(sets.map(({ shares }) => shares));
  return {
    subject,
    payers,
    fees: [...fees, ...spare()],
    sets: [...sets, ...spare()],
    columns: payers.length + columnsWithoutPayers,
  };
}

/** Who paid until the decision where no shares were in force: a row of its own, from the first night. */
function interimShares({ terms }: JointFundingSubject): readonly DatedShares[] {
  const { decision, shares, from } = terms;
  const payer = decision?.interimPayer ?? null;
  if (decision === null || payer === null || shares.some((each) => each.from < decision.effective)) return [];
  const since = from < decision.effective ? from : knownDay('2000-01-01');
  return [{ from: since, shares: [{ payer, share: percentage(100) }] }];
}

const spare = (): readonly null[] => Array.from({ length: spareRows }, () => null);

function inOrder<T extends { readonly from: string }>(dated: readonly T[]): readonly T[] {
  return [...dated].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
