/** The fee in front of the user against a rate card in the workbook. Homes and rates are invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ReceivedCell, ReceivedWorkbook } from '../../../src/domain/submission/received';
import { rateCardInWords } from '../../../src/workflows/contracts/contractTermsInWords';
import { rateCardOnScreen } from '../../../src/workflows/contracts/rateCardOnScreen';

const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });

const card = (...rows: readonly (readonly string[])[]): ReceivedWorkbook => ({
  file: 'rates.xlsx',
  sheets: [
    {
      name: 'Rates',
      hidden: false,
      rows: [['Home', 'Agreement', 'Weekly rate (£)', 'Agreed from'], ...rows].map((row) =>
        row.map((words) => (words === '' ? null : text(words))),
      ),
    },
  ],
});

const rates = card(
  ['Hollin Bank', 'Framework', '5,100.00', '01/04/2024'],
  ['Hollin Bank', 'Framework', '5,250.00', '01/04/2025'],
  ['Fellgate', 'Soft block', '5,250.00', '01/04/2025'],
);
const today = knownDay('2025-10-01');
const held = (name: string, fee: string, received = rates) =>
  rateCardOnScreen(received, { name, fee }, today);

test('the fee has moved since the latest rate was agreed', () => {
  // 350 ÷ 5,250 = 6.67 %; 1 April to 1 October are 183 nights.
  expect(held('hollin bank', '5600')).toMatchObject({
    name: 'Hollin Bank',
    isOffFramework: false,
    sentence:
      '£5,250.00 a week (framework) was agreed from 1 April 2025: the fee is £350.00 more a week, 6.7 % in 183 nights.',
  });
});

test('the fee as it was agreed', () => {
  expect(held('Fellgate', '£5,250.00').sentence).toBe(
    '£5,250.00 a week (soft block) was agreed from 1 April 2025: the fee is the same.',
  );
});

test('a home that is not on the card is off framework', () => {
  expect(held('Oakfield House', '5600')).toMatchObject({
    name: 'Oakfield House',
    isOffFramework: true,
    sentence: 'Off framework: no rate for Oakfield House was agreed by 1 October 2025.',
  });
});

test('every rate stands as it was read, and what was not read is a finding with its cell', () => {
  const {
    names,
    rates: read,
    findings,
  } = held(
    'Hollin Bank',
    '5600',
    card(['Hollin Bank', '', '5,100.00', '01/04/2024'], ['Fellgate', '', 'on request', '01/04/2025']),
  );
  expect(names).toEqual(['Hollin Bank']);
  expect(read).toEqual([
    { name: 'Hollin Bank', terms: 'framework', aWeek: '£5,100.00', agreedOn: '1 April 2024' },
  ]);
  expect(findings.map(({ at, received }) => `${at.cell}: ${received}`)).toEqual(['C3: on request']);
});

test('a fee that is no amount is said beside it', () => {
  expect(held('Hollin Bank', 'ask')).toMatchObject({
    sentence: '',
    feeProblem: 'Type pounds a week of nought or more, such as 5000.',
  });
});

test('a sheet with no rate on it says nothing about the fee, and what was looked for', () => {
  const {
    sentence,
    isOffFramework,
    rates: read,
    findings,
  } = held('Hollin Bank', '5600', {
    file: 'notes.xlsx',
    sheets: [{ name: 'Notes', hidden: false, rows: [[text('Ring the home')]] }],
  });
  expect({ sentence, isOffFramework, read }).toEqual({ sentence: '', isOffFramework: false, read: [] });
  expect(findings.map(({ expected }) => expected)).toEqual(['a heading row with a name and a rate']);
});

test('a card beside contracts that name no fee of a home says so, and what to add', () => {
  expect(rateCardInWords({ rates: [], fees: [], asAt: knownDay('2026-10-01') })).toEqual([
    'On the rate card: no fee of a home is given, so there is none to look up. Name it under "quotedFees".',
  ]);
});
