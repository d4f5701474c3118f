/** Parties stands as on the day of writing; whoever types other numbers of children on Host council is told so there. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { describeContracts } from '../../../src/sheets/contracts/contractsWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { everyTermCompared } from '../../support/contracts/everyTerm';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';

const written = describeContracts(everyTermCompared(), knownDay('2026-11-27'), { rateCard: null });
const said = (workbook: typeof written) => cellWithId(layOut(workbook), 'party.loadsTyped').value;

test('while the loads are those of the day, that is said', () => {
  expect(said(written)).toBe('Children needing a place: as on Host council.');
});

test.each([0, 1])(
  'another load of council %d is said beside the figures that have not followed',
  (council) => {
    const typed = { id: `host.${String(council)}.load`, sheet: 'Host council', value: 7.25 };
    expect(said(withTyped(written, typed))).toBe(
      '• changed: on Host council other numbers of children are typed than these of the day in the footer. Compare the contracts anew.',
    );
  },
);
