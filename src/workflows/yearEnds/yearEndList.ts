/** The list of placements whose year ends: its fields, and how a table or a provider's return gives its rows. */
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';
import type { RowsFromTables } from '../typed/analysis';
import { count, figure, money, optionally, words } from '../typed/fields';
import { listOf } from '../typed/form';
import { rowsOfTable } from '../typed/rowsOfTable';
import { returnAsRow } from './returnAsRow';

const fields = {
  placement: words('Placement', { hint: 'Its reference, never a child’s name.' }),
  council: words('Council'),
  fee: optionally(money('Fee', '£ a week', { hint: 'Of the nights paid, until it changes.' })),
  nights: count('Nights paid', 'nights', { from: '1', hint: 'All of the year, at every fee.' }),
  laterFee: optionally(money('Later fee', '£ a week', { hint: 'Where the fee changes in the year.' })),
  laterNights: optionally(
    count('Of these nights, at the later fee', 'nights', {
      from: '1',
      hint: 'Within the nights paid, not on top.',
    }),
  ),
  paid: optionally(
    money('Paid otherwise', '£ in the year', { hint: 'Allowances; or all of it, where no fee is stated.' }),
  ),
  hoursAgreed: figure('Hours agreed', 'in the year'),
  hoursDelivered: figure('Hours delivered', 'in the year'),
  hourRate: money('An hour', '£ an hour'),
  cost: money('What the year cost', '£ in the year'),
  disallowed: optionally(money('Not allowed of it', '£ in the year')),
  note: optionally(words('Note')),
};

export const placements = listOf('placement', fields, {
  label: 'Placements',
  hint: 'Read from a table, or a row each.',
  most: 1000,
});

const columns: ColumnPatterns<keyof typeof fields> = [
  ['note', /\bnotes?\b|\bcomments?\b/],
  ['disallowed', /\b(disallowed|not allow\w*|taken out)\b/],
  ['hoursDelivered', /\bhours?\b.*\b(deliver\w*|worked|provided)\b|\b(deliver\w*|worked)\b.*\bhours?\b/],
  ['hourRate', /\b(hourly|an hour|per hour)\b/],
  ['hoursAgreed', /\bhours?\b/],
  ['laterNights', /\b(nights|days)\b.*\b(later|new|second)\b|\b(later|new|second)\b.*\b(nights|days)\b/],
  ['nights', /\b(nights|days)\b/],
  ['laterFee', /\b(later|new|second)\b.*\b(fee|price|rate)\b/],
  ['paid', /\b(allowances?|paid otherwise)\b/],
  ['cost', /\bcost\b/],
  ['fee', /\b(fee|price|rate)\b/],
  ['council', /\b(council|authority|borough)\b/],
  ['placement', /\bplacement\b|\bref(erence)?\b/],
];

export const placementTables: RowsFromTables = {
  ...rowsOfTable({
    name: 'placements',
    list: placements,
    columns,
    needed: ['placement', 'council', 'nights', 'cost'],
    what: 'placements with their year',
  }),
  ofReviewed: returnAsRow,
};
