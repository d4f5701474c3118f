/**
 * Parties follows the children that are typed on Host council; places to commission are of the day, and say so. In the example
 * Ashmoor has 2 children and 2 places, Birchdale 3.625 and 4; one place is kept empty, of Birchdale's, which holds most.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { describeContracts } from '../../../src/sheets/contracts/contractsWorkbook';
import { layOut } from '../../../src/sheets/core/layout';
import { everyTermCompared } from '../../support/contracts/everyTerm';
import { cellWithId } from '../../support/gridText';
import { withTyped } from '../../support/oracle/withTyped';

const written = describeContracts(everyTermCompared(), knownDay('2026-11-27'), { rateCard: null });
const shown = (workbook: typeof written, id: string) => cellWithId(layOut(workbook), id).value;
const typed = (council: number, value: number) =>
  withTyped(written, { id: `host.${String(council)}.load`, sheet: 'Host council', value });

test('alone: 2 children and 2 places, 2 ÷ (1 + 2 + 2) placed elsewhere; 3 typed, 4.5 ÷ (1 + 3 + 4.5) of them', () => {
  expect(shown(written, 'party.0.alone')).toBeCloseTo(2 * 0.4, 12);
  expect(shown(typed(0, 3), 'party.0.load')).toBe(3);
  expect(shown(typed(0, 3), 'party.0.alone')).toBeCloseTo((3 * 4.5) / 8.5, 12);
});

test('together: all children beside all places that take one, and what each pays with it', () => {
  const now = layOut(typed(1, 4));
  const at = (id: string) => Number(cellWithId(now, id).exact);
  // B(5, 6): 1, 6/7, 36/50, 216/366, 1296/2760, 7776/21576.
  expect(at('party.0.together')).toBeCloseTo(2 * (7776 / 21576), 10);
  expect(at('party.1.together')).toBeCloseTo(4 * (7776 / 21576), 10);
  expect(at('party.0.costTogether')).toBeCloseTo(at('party.0.block') + at('party.0.spot'), 8);
});

test.each([
  [0, 'Ashmoor'],
  [1, 'Birchdale'],
])(
  'another number of children of council %d is said beside the places to commission, by name',
  (council, name) => {
    expect(shown(written, 'commissioned.childrenTyped')).toBe(
      'These places are for the children in the second column.',
    );
    expect(shown(typed(council, 7.25), 'commissioned.childrenTyped')).toBe(
      `• on Host council other children are typed of ${name}; these places are for those in the second column: compare the contracts anew.`,
    );
  },
);

test('children that are cleared on Host council are asked for by name, nobody is said to have typed any, and no figure fails', () => {
  const cleared = withTyped(written, { id: 'host.1.load', sheet: 'Host council', value: '' });
  expect(shown(cleared, 'commissioned.childrenTyped')).toBe(
    '• on Host council no children are typed of Birchdale; type them there again.',
  );
  expect([shown(cleared, 'party.1.load'), shown(cleared, 'party.1.together')]).toEqual([0, 0]);
  const none = withTyped(cleared, { id: 'host.0.load', sheet: 'Host council', value: '' });
  expect(shown(none, 'commissioned.childrenTyped')).toBe(
    '• on Host council no children are typed of Ashmoor; Birchdale; type them there again.',
  );
  expect([shown(none, 'party.0.share'), shown(none, 'party.1.share')]).not.toContain('#DIV/0!');
});
