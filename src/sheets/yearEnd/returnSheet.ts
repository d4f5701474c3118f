/**
 * The return: the year as the provider states it, on one page to be signed and sent. What the council holds against it (cap,
 * tolerance, its share) stands on the page of the year end alone.
 */
import { typedDay, typedWords } from '../core/askedCells';
import { computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import { cell, difference, equals, text, when, type Expression } from '../core/expression';
import { onceTermsHold } from '../core/relations';
import { framed } from '../core/sheetFrame';
import { at, councilCell, disallowedCell, withSpare } from './cellIds';
import { returnName, type ReturnName } from './returnNames';
import type { YearEndSubject } from './subject';
import { termsCell } from './yearEndRelations';

const columns = 3;

export function returnPage({
  placement,
  provider,
  paid,
  disallowed,
  terms,
}: YearEndSubject): SheetDescription {
  const lines = withSpare(disallowed);
  return framed({
    name: 'Return',
    role: 'records',
    title: placement === null ? 'Return for the year' : `Return for the year: ${placement}`,
    purpose: `${provider === null ? '' : `${provider}: `}the year as the provider states it, to sign and send to the council.`,
    columns: [
      { header: 'What is stated', width: 52 },
      { header: '', width: 18, figures: true },
      { header: 'Evidence that goes with it', width: 30 },
    ],
    body: [
      row(words('Placement', 'label'), words(placement ?? '', 'text', called('placement'))),
      row(
        words('Council', 'label'),
        computed(null, orDash(councilCell(0, 'name')), 'text', called('council')),
        ...(terms.councils === null || terms.councils.length < 2
          ? []
          : [words('and others, by nights', 'note')]),
      ),
      gap,
      headingRow('Nights and income', columns),
      ...(paid.kind === 'dated'
        ? [stated('First night', at('from'), 'date'), stated('First day not counted', at('until'), 'date')]
        : []),
      stated('Nights paid', at('nights'), 'count', ['The record of nights.', 'nights', 'nights']),
      stated('Paid by the council, £', onceTermsHold(termsCell, at('income')), 'money', [
        'Invoices of the year.',
        'income',
        'income',
      ]),
      gap,
      headingRow('Hours of direct care for this child', columns),
      stated('Hours agreed', at('hoursAgreed'), 'hours', ['The agreed schedule.', 'agreed', 'hoursAgreed']),
      stated('Hours delivered', at('hoursDelivered'), 'hours', [
        'Rotas as worked.',
        'delivered',
        'hoursDelivered',
      ]),
      stated('Hours not delivered', difference(at('hoursAgreed'), at('hoursDelivered')), 'hours'),
      row(words('An hour, £', 'label'), computed(null, at('hourRate'), 'money', called('hourRate'))),
      gap,
      headingRow('What the place cost', columns),
      stated('Whole cost of the year, £', at('cost'), 'money', ['Ledger of the home.', 'cost', 'cost']),
      ...lines.map((_, index) =>
        row(
          computed(null, orDash(disallowedCell(index, 'what')), 'label'),
          computed(null, cell(disallowedCell(index, 'pounds')), 'moneyDash'),
          evidence(`disallowed.${String(index)}`),
        ),
      ),
      row(
        words('Of which the agreement does not allow, £', 'label'),
        computed(null, at('disallowed'), 'money', called('disallowed')),
      ),
      row(words('Cost that counts, £', 'labelTotal'), computed(null, at('allowable'), 'moneyTotal')),
      gap,
      headingRow('Signed', columns),
      row(
        words(
          'The figures above are those of our books. Charges of related parties are stated at what they cost.',
          'line',
        ),
      ),
      row(words('For the provider: name and role', 'label'), {
        ...typedWords('yearEnd.return.signedBy', null, 'Who signs, and in which role.'),
        ...called('signedBy'),
      }),
      row(words('On', 'label'), typedDay('yearEnd.return.signedOn', null, 'The day it is signed.')),
    ],
    orientation: 'portrait',
  });
}

/** What is stated, and with it the record that goes with it: the usual one, to be typed over. */
function stated(
  label: string,
  figure: Expression,
  style: DescribedCell['style'],
  [usual, record, name]: readonly [usual?: string, record?: string, name?: ReturnName] = [],
): DescribedRow {
  return row(
    words(label, 'label'),
    computed(null, figure, style, name === undefined ? {} : called(name)),
    ...(record === undefined ? [] : [evidence(record, usual)]),
  );
}

const called = (name: ReturnName): Pick<DescribedCell, 'definedName'> => ({
  definedName: { name: returnName[name], comment: 'As the provider states it, on the page Return' },
});

const evidence = (name: string, usual: string | null = null): DescribedCell =>
  typedWords(`yearEnd.return.evidence.${name}`, usual, 'The record that goes with it.');

const orDash = (id: string): Expression => when(equals(cell(id), text('')), text('–'), cell(id));
