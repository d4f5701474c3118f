/** Rate cards as councils keep them. Names and rates are invented. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { ReceivedCell } from '../../../src/domain/submission/received';
import { readRateCard } from '../../../src/reading/rateCard/readRateCard';

function read(...lines: readonly string[]) {
  const received = receivedFromCsv('rates.csv', new TextEncoder().encode(lines.join('\n')));
  const { value, findings } = readRateCard(received.value!, '52');
  return {
    rates: (value ?? []).map(({ name, terms, weekly, agreedOn }) => [
      name,
      terms,
      exactText(toThePenny(weekly.pounds)),
      agreedOn,
    ]),
    findings: findings.map(({ code, at, received: found }) => [code, at.cell, found]),
  };
}

describe('a rate card', () => {
  test('with its period over the rates, and both kinds of terms', () => {
    expect(
      read(
        'Children’s homes rate card 2025/26,,,',
        'Provider or tier,Route,Weekly rate (£),Agreed from',
        'Hollin Bank,Framework,"£5,200.00",01/04/2024',
        'Fellgate,Soft block,4950,2025-04-01',
      ),
    ).toEqual({
      rates: [
        ['Hollin Bank', 'framework', '5200', '2024-04-01'],
        ['Fellgate', 'softBlock', '4950', '2025-04-01'],
      ],
      findings: [],
    });
  });

  test('with a column for the period: nights, four weeks and years are brought to a week', () => {
    expect(
      read(
        'Home,Price,Unit,Date agreed',
        'A,700,night,1 April 2025', // × 7
        'B,20000,four weeks,1 April 2025', // ÷ 4
        'C,260000,per annum,1 April 2025', // ÷ 52
      ).rates.map(([, , rate]) => rate),
    ).toEqual(['4900', '5000', '5000']);
  });

  test.each([
    [
      'an unknown unit',
      'A,5000,per shift pattern X,2025-04-01',
      'value-not-in-list',
      'C2',
      'per shift pattern X',
    ],
    ['no unit at all', 'A,5000,,2025-04-01', 'value-not-in-list', 'B2', 'no period'],
    ['a missing day', 'A,5000,week,', 'required-field-missing', 'D2', 'nothing'],
    ['a day nobody can read', 'A,5000,week,last April', 'date-not-understood', 'D2', 'last April'],
    ['a negative rate', 'A,-5000,week,2025-04-01', 'negative-amount', 'B2', '-5000'],
    ['a rate in words', 'A,on request,week,2025-04-01', 'text-in-a-number-cell', 'B2', 'on request'],
  ])('%s leaves that rate out and says so', (_, line, code, cell, found) => {
    expect(read('Home,Price,Unit,Agreed', line)).toEqual({ rates: [], findings: [[code, cell, found]] });
  });

  test('the same rate twice is counted once; the same name on another day is a newer rate', () => {
    const { rates, findings } = read(
      'Home,Weekly price,Agreed',
      'A,5000,2024-04-01',
      'a,5000,2024-04-01',
      'A,5200,2025-04-01',
    );
    expect(rates).toHaveLength(2);
    expect(findings).toEqual([['duplicate-line', 'A3', 'a, £5000 a week']]);
  });

  test('terms that are neither are counted as framework, with a question', () => {
    const { rates, findings } = read('Home,Weekly price,Agreed,Contract', 'A,5000,2024-04-01,spot');
    expect(rates).toEqual([['A', 'framework', '5000', '2024-04-01']]);
    expect(findings).toEqual([['value-not-in-list', 'D2', 'spot']]);
  });

  test('from a sheet, whose days are days and whose other sheets are passed over', () => {
    const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });
    const sheets = [
      { name: 'Cover', hidden: false, rows: [[text('Rates agreed by the region')]] },
      {
        name: 'Rates',
        hidden: false,
        rows: [
          ['Home', 'Price per night', 'Start date'].map(text),
          [
            text('Hollin Bank'),
            { kind: 'number', decimal: '742.86' } as const,
            { kind: 'date', day: knownDay('2024-04-01') } as const,
          ],
        ],
      },
    ];
    const { value, findings } = readRateCard({ file: 'rates.xlsx', sheets }, '365/7');
    expect(findings).toEqual([]);
    expect(value?.map(({ weekly, agreedOn }) => [exactText(weekly.pounds), agreedOn])).toEqual([
      ['5200.02', '2024-04-01'], // 742.86 × 7
    ]);
  });

  test('a file without names and rates is no rate card', () => {
    expect(read('Colour,Shape', 'red,round').findings.map(([code]) => code)).toEqual(['file-not-readable']);
  });
});
