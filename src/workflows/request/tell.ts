/** A request in words and as JSON: four columns for each placement, and what can be written back. */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords, type IsoDate } from '../../domain/calendar/isoDate';
import { exactText, hundred, sumOf, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { Percentage } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import type { DecidedColumn, RequestColumn } from '../../domain/requests/requestColumns';
import type { EvidencedRise } from '../../domain/requests/upliftEvidence';
import type { ClauseUplift } from '../../domain/uplift/upliftClause';
import type { RequestedPlacement, RequestEvidence } from '../../sheets/request/subject';
import { decimalInWords } from '../shown/shownFigures';
import type { Told, ToldTable } from '../typed/analysis';
import type { JsonObject } from '../typed/jsonValue';

export interface Columns {
  readonly placement: RequestedPlacement;
  /** Of the time asked about, to the end of the placement. */
  readonly nights: number;
  readonly requested: RequestColumn;
  readonly clause: RequestColumn;
  readonly evidence: RequestColumn | null;
  readonly decided: DecidedColumn | null;
}

export interface AnsweredRequest {
  readonly terms: {
    readonly from: IsoDate;
    readonly until: IsoDate;
    readonly threat?: 'yes' | 'no' | undefined;
  };
  readonly uplift: ClauseUplift;
  readonly columns: readonly Columns[];
  readonly proof: RequestEvidence | null;
}

export function requestAsJson({ uplift, columns, proof }: AnsweredRequest): JsonObject {
  return {
    clause: { percent: exactText(uplift.uplift.percent), binding: uplift.binding },
    ...(proof === null ? {} : { evidence: evidenceAsJson(proof) }),
    placements: columns.map(({ placement, nights, requested, clause, evidence, decided }) => ({
      placement: placement.placement,
      fee: exactText(placement.fee.pounds),
      ends: placement.ends,
      nights: String(nights),
      requested: columnAsJson(requested),
      clause: columnAsJson(clause),
      evidence: evidence === null ? null : columnAsJson(evidence),
      decided:
        decided === null ? null : { ...columnAsJson(decided), newFee: exactText(decided.newFee.pounds) },
    })),
  };
}

const evidenceAsJson = ({ costs, frozen, sameMarkUp }: RequestEvidence): JsonObject => ({
  costs: costs.map(({ cost, change: share, note, index }) => ({
    cost,
    percent: exactText(share.percent),
    note,
    ...(index === null
      ? {}
      : { index: { name: index.name, year: index.year, note: index.note, source: index.source } }),
  })),
  frozen: { weekly: exactText(frozen.rise.pounds), percent: exactText(frozen.change.percent) },
  sameMarkUp:
    sameMarkUp === null
      ? null
      : { weekly: exactText(sameMarkUp.rise.pounds), percent: exactText(sameMarkUp.change.percent) },
});

const columnAsJson = ({ change: share, weekly, inYear }: RequestColumn): JsonObject => ({
  percent: exactText(share.percent),
  weekly: exactText(weekly.pounds),
  inYear: exactText(inYear),
});

export const inPercent = ({ percent: share }: Percentage): string => `${decimalInWords(share, 2)} %`;

const bindingInWords: Readonly<Record<ClauseUplift['binding'], string>> = {
  formula: 'the formula',
  lowerOf: 'the lower of it and a stated figure',
  higherOf: 'the higher of it and a stated figure',
  cap: 'the cap',
  floor: 'the floor',
  freeze: 'the freeze',
};

export function tellRequest({ terms, uplift, columns, proof }: AnsweredRequest): Told {
  const inAll = (of: (each: Columns) => RequestColumn | null) => ({
    weekly: sumOf(columns.flatMap((each) => of(each)?.weekly.pounds ?? [])),
    inYear: sumOf(columns.flatMap((each) => of(each)?.inYear ?? [])),
  });
  const fees = sumOf(columns.map(({ placement }) => placement.fee.pounds));
  const share = (weekly: Exact): string => inPercent({ percent: weekly.times(hundred).dividedBy(fees) });
  const requested = inAll((each) => each.requested);
  const clause = inAll((each) => each.clause);
  const evidence = inAll((each) => each.evidence);
  const decided = inAll((each) => each.decided);
  const undecided = columns.filter((each) => each.decided === null).length;
  const unstated = columns.filter((each) => each.evidence === null).length;
  const ofHowMany = (label: string, open: number): string =>
    open === 0
      ? label
      : `${label}, of ${String(columns.length - open)} of ${countInWords(columns.length, 'placement')}`;
  const cells = (column: RequestColumn | null): string =>
    column === null ? '–' : `${poundsInWords(column.weekly.pounds)} (${inPercent(column.change)})`;
  return {
    headline: `${poundsInWords(requested.weekly)} a week more is requested (${share(requested.weekly)}); the clause gives ${inPercent(uplift.uplift)}, ${poundsInWords(clause.weekly)} a week, bound by ${bindingInWords[uplift.binding]}.`,
    figures: [
      { label: 'Requested in the year', value: poundsInWords(requested.inYear) },
      { label: 'By the clause', value: poundsInWords(clause.inYear) },
      ...(unstated < columns.length
        ? [{ label: ofHowMany('By the evidence', unstated), value: poundsInWords(evidence.inYear) }]
        : []),
      ...(undecided < columns.length
        ? [{ label: ofHowMany('Decided', undecided), value: poundsInWords(decided.inYear) }]
        : []),
    ],
    tables: [
      {
        title: 'Each placement, £ a week more',
        columns: [
          { header: 'Placement', isFigure: false },
          { header: 'Fee now', isFigure: true },
          { header: 'Requested', isFigure: true },
          { header: 'Clause', isFigure: true },
          { header: 'Evidence', isFigure: true },
          { header: 'Decided', isFigure: true },
          { header: 'New fee', isFigure: true },
        ],
        rows: columns.map((each) => [
          each.placement.placement,
          poundsInWords(each.placement.fee.pounds),
          cells(each.requested),
          cells(each.clause),
          cells(each.evidence),
          cells(each.decided),
          each.decided === null ? '–' : poundsInWords(each.decided.newFee.pounds),
        ]),
        hasTotal: false,
      },
      ...(proof === null ? [] : [evidenceTable(proof)]),
    ],
    sentences: [
      ...columns.flatMap(({ placement, decided: column }) =>
        column === null
          ? []
          : [
              `To write back: for ${placement.placement} you asked for ${inPercent(placement.requested)} on ${poundsInWords(placement.fee.pounds)} a week. From ${dayInWords(terms.from)} the fee is ${poundsInWords(column.newFee.pounds)}.`,
            ],
      ),
      ...columns.flatMap(({ placement: { placement, ends }, nights }) =>
        ends === null || ends >= terms.until
          ? []
          : [
              `${placement} ends on ${dayInWords(ends)}: in the year it is counted until then, ${countInWords(nights, 'night')}.`,
            ],
      ),
      ...(proof === null ? [] : [evidenceInWords(proof), ...sourcesInWords(proof)]),
      ...(terms.threat === 'yes'
        ? ['The letter threatens notice: say what would follow for the child.']
        : []),
      ...(undecided === 0
        ? []
        : [
            `${undecided === 1 ? 'One placement is' : `${String(undecided)} placements are`} not decided yet.`,
          ]),
    ],
  };
}

function evidenceInWords({ frozen, sameMarkUp }: RequestEvidence): string {
  const riseInWords = ({ rise, change }: EvidencedRise): string =>
    `${poundsInWords(toThePenny(rise.pounds))} a week (${inPercent(change)})`;
  const other = sameMarkUp === null ? '' : `, at the same mark-up ${riseInWords(sameMarkUp)}`;
  return `The evidence bears out ${riseInWords(frozen)} with the return frozen${other}.`;
}

function evidenceTable({ costs }: RequestEvidence): ToldTable {
  return {
    title: 'What each cost rests on',
    columns: [
      { header: 'Cost', isFigure: false },
      { header: '£ a week', isFigure: true },
      { header: 'Change', isFigure: true },
      { header: 'Rests on', isFigure: false },
    ],
    rows: costs.map(({ cost, weekly, change, note }) => [
      cost,
      poundsInWords(weekly),
      inPercent(change),
      note,
    ]),
    hasTotal: false,
  };
}

/** Each index with its source, once. */
function sourcesInWords({ costs }: RequestEvidence): readonly string[] {
  const said = costs.flatMap(({ index }) =>
    index === null
      ? []
      : [
          `${index.name} of ${String(index.year)}: ${inPercent(index.change)}${index.note === '' ? '' : ` (${index.note})`}. ${index.source}.`,
        ],
  );
  return [...new Set(said)];
}
