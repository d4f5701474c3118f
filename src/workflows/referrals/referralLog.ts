/** A referral log as a list of a form, and as a table that a file or a sheet holds: the same wherever referrals are counted. */
import { referralColumns } from '../../reading/portfolio/referralColumns';
import type { RowsFromTables } from '../typed/analysis';
import { day, optionally, words } from '../typed/fields';
import { listOf } from '../typed/form';
import { rowsOfTable } from '../typed/rowsOfTable';

const fields = {
  referral: words('Referral', { hint: 'The child’s reference, never a name.' }),
  made: day('Made on'),
  outcome: words('Outcome', { hint: 'Accepted, declined, no answer, withdrawn or waiting.' }),
  provider: optionally(words('Provider')),
  band: optionally(words('Need')),
  region: optionally(words('Region')),
  reason: optionally(words('Reason')),
};

/** At least so many rows where they are typed: none where the log is read beside something else. */
export const referralList = (label: string, least: number) =>
  listOf('referral', fields, {
    label,
    hint: 'Read from the log, or a row for each provider asked.',
    least,
    most: 20_000,
  });

/** `list` is the name of the log in the form that asks for it. */
export const referralTables = (list: string): RowsFromTables =>
  rowsOfTable({
    name: list,
    list: referralList('Referrals', 0),
    columns: referralColumns,
    needed: ['referral', 'made', 'outcome'],
    what: 'referrals',
  });
