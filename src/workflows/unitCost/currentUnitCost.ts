/**
 * The work in hand of the In-house pane turned into everything that is shown and written: what was received, how its
 * labels were corrected, what was typed beside it. The pane and its sheets come from one place, so they say the same.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { bySeverity, type Finding } from '../../domain/evidence/finding';
import type { FeeReview } from '../../domain/review/feeReview';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { ExternalPrice } from '../../domain/unitCost/inHouseHome';
import { isNightsMissing } from '../../reading/ledger/nightsMissing';
import type { LedgerMapping } from '../../reading/ledger/ledgerRowMeaning';
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { JsonObject } from '../typed/jsonValue';
import type { FieldProblem } from '../typed/form';
import { unitCostAnswer, type UnitCostAnswer } from './answer';
import { unitCostWorkbook } from './write';
import { receivedLedger, type ReceivedLedger } from './receivedLedger';
import { keptMapping } from './keep';
import { understoodUnitCost } from './typedUnitCost';
import { nothingTyped, type TypedUnitCost } from './unitCostFields';

export interface UnitCostDraft {
  readonly received: ReceivedWorkbook | null;
  /** Corrections of this sitting; they go before those kept in the workbook. */
  readonly mapping: LedgerMapping;
  readonly typed: TypedUnitCost;
}

export interface CurrentUnitCost {
  readonly read: ReceivedLedger;
  readonly answer: UnitCostAnswer | null;
  /** The ledger's own answer, with nothing typed beside it. */
  readonly plain: UnitCostAnswer | null;
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly Finding[];
}

/** What was read, by the corrections of this sitting and those kept; null until something has been read. */
export function currentLedger(
  { received, mapping }: Pick<UnitCostDraft, 'received' | 'mapping'>,
  kept: JsonObject | undefined,
): ReceivedLedger | null {
  return received === null ? null : receivedLedger(received, { ...keptMapping.read(kept), ...mapping });
}

/** What it comes to with what was typed beside it. */
export function currentAnswer(
  read: ReceivedLedger,
  typed: TypedUnitCost,
  fee: FeeReview | null = null,
): CurrentUnitCost {
  if (read.ledger === null) return { read, answer: null, plain: null, problems: [], findings: read.findings };
  const { stated, problems } = understoodUnitCost(typed, read.ledger, read.councils, priceOf(fee));
  const own = understoodUnitCost({ ...nothingTyped, home: typed.home }, read.ledger, []);
  const answer = unitCostAnswer(read.ledger, stated);
  const lastYear = read.ledger.years.at(-1)?.label ?? '';
  const findings = bySeverity(read.findings.filter((finding) => !isSettled(finding, typed, lastYear)));
  return { read, answer, plain: unitCostAnswer(read.ledger, own.stated), problems, findings };
}

/** The fee that was read in the other panes is an external price too: one child's, with what this child needs on top. */
function priceOf(fee: FeeReview | null): readonly ExternalPrice[] {
  if (fee === null) return [];
  const { placement, submission } = fee.openBook;
  return [
    {
      name: `Fee of ${placement.home ?? placement.provider ?? submission.file}`,
      weekly: fee.breakdown.quoted.pounds,
      source: 'As quoted in the fee that was read: one child’s, with additional needs',
    },
  ];
}

/** Bed-nights typed in the pane settle what the ledger left out of its last year. */
function isSettled(finding: Finding, typed: TypedUnitCost, lastYear: string): boolean {
  if (!isNightsMissing(finding)) return false;
  const { which, year, home } = finding.nights;
  return typed[which] !== '' && year === lastYear && (home === null || home === typed.home);
}

/** The sheets; null where there is nothing to write about, or a field is to be put right first. */
export function unitCostGrid(
  draft: UnitCostDraft,
  kept: JsonObject | undefined,
  asAt: IsoDate,
  fee: FeeReview | null = null,
): WorkbookGrid | null {
  const read = currentLedger(draft, kept);
  const current = read === null ? null : currentAnswer(read, draft.typed, fee);
  const answer = current?.answer ?? null;
  if (current === null || answer === null || current.problems.length > 0) return null;
  return unitCostWorkbook(answer, current.findings, asAt);
}
