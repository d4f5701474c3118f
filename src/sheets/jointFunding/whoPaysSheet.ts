/** Who pays: what a year of the placement costs, what each payer bears, what is to be recovered, and why: one page for a panel. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { cell } from '../core/expression';
import { framed } from '../core/sheetFrame';
import { onceTermsHold, termsRow, termsRules } from '../core/relations';
import { borneCell, owedStepCell } from './cellIds';
import { fundingRelations, termsCell } from './fundingRelations';
import type { FundingTable } from './fundingTable';
import { owedRows } from './owedRows';
import { feeRows, shareRows, yearRows } from './termsRows';
import { borneRows, partRows, payerHeader } from './yearRows';

export function whoPaysSheet(table: FundingTable): SheetDescription {
  return framed({
    name: 'Who pays',
    role: 'inputs',
    title: table.subject.placement === null ? 'Who pays' : `Who pays: ${table.subject.placement}`,
    purpose: 'Each night at the fee and the shares of that night. Change a pale cell and everything follows.',
    widths: widthsFor(table),
    body: [
      ...answerRows(table),
      gap,
      ...reasonRows(table),
      ...yearRows(table),
      gap,
      ...feeRows(table),
      gap,
      ...shareRows(table),
    ],
    rules: termsRules(termsCell),
    orientation: 'landscape',
  });
}

/** How the answer comes about: night by night, then to the penny. */
export function whoPaysWorkings(table: FundingTable): SheetDescription {
  return framed({
    name: 'Who pays workings',
    role: 'results',
    title: 'Who pays: how it is worked out',
    purpose:
      'Nights at each fee and set of shares, what each payer bears to the penny, and what is recovered.',
    widths: widthsFor(table),
    body: [...partRows(table), gap, ...borneRows(table), gap, ...owedRows(table)],
    orientation: 'landscape',
  });
}

const widthsFor = ({ payers }: FundingTable): readonly number[] => [
  ...[36, 15, 16, 15],
  ...payers.map(() => 17),
  ...[10, 14],
];

function answerRows(table: FundingTable): readonly DescribedRow[] {
  const { payers, columns } = table;
  const answer = (label: string, of: typeof borneCell): DescribedRow =>
    row(
      words(label, 'headlineLabel'),
      null,
      computed(null, onceTermsHold(termsCell, cell(of('pounds', 'inAll'))), 'headline'),
      null,
      ...payers.map((_, payer) =>
        computed(null, onceTermsHold(termsCell, cell(of('pounds', payer))), 'headline'),
      ),
    );
  return [
    headingRow('The answer', columns),
    payerHeader('', ['', 'In all', ''], payers.length),
    answer('Each bears in the year', borneCell),
    answer('To recover from each', owedStepCell),
    termsRow(termsCell, fundingRelations(table)),
  ];
}

/** As the panel recorded them: why a payer bears what it bears, and when that is looked at again. */
function reasonRows({ subject, columns }: FundingTable): readonly DescribedRow[] {
  const { reasons, review, what, childsView } = subject;
  const statedRow = (label: string, text: string | null): readonly DescribedRow[] =>
    text === null ? [] : [row(words(label, 'label'), sentence(text))];
  if (reasons.length === 0 && review === null && what === null && childsView === null) return [];
  return [
    headingRow('What, why, and when it is looked at again', columns),
    ...statedRow('What is paid for', what),
    ...reasons.map(({ payer, from, reason }) =>
      row(words(`${payer}, from ${dayInWords(from)}`, 'label'), sentence(reason)),
    ),
    ...statedRow('Child’s view heard on', childsView === null ? null : dayInWords(childsView)),
    ...statedRow('Review on', review === null ? null : dayInWords(review)),
    gap,
  ];
}

/** As long as the page is wide it runs on; longer it is broken. */
const sentence = (text: string) => words(text, text.length > 100 ? 'text' : 'line');
