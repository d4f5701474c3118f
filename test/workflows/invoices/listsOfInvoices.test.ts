/** Lists of invoices as they are sent: rows that lack something, VAT in a column of its own, credit notes, headings and days. */
import { invoices } from '../../../src/workflows/invoices/invoices';
import { answerList } from '../../support/listFromCsv';

const noTerms = { fees: [], away: [] };
const agreed = (weekly: string, placement = 'P-1') => ({
  fees: [{ placement, from: '2026-04-01', weekly }],
  away: [],
});
const answer = (rows: readonly string[], terms: object = noTerms) => answerList(invoices, rows, terms);

describe('no row of a list is lost in silence', () => {
  const rows = [
    'Invoice,Placement,From,Until,Weekly fee,Invoiced',
    'A5,P-5,01/03/2027,01/04/2027,5250,23250', // 31 × 750
    'A7,,01/03/2027,31/03/2027,5250,23250',
    ',P-8,01/03/2027,01/04/2027,5250,23250',
    'A13,P-13,01/03/2027,01/04/2027,5250,',
    'A11,P-11,29/02/2027,24/03/2027,5250,13500',
    ',,,,,',
    'North team',
    'Invoice,Placement,From,Until,Weekly fee,Invoiced',
    'A4,P-4,06/03/2027,24/03/2027,,13500',
    'A12,P-12,01/03/2027,,5250,13500',
    'Totals due,,,,,110250',
    ',,,,,110250',
  ];

  test('the sentence counts the rows and those left out; each is told by its line and what it lacks', () => {
    const { read } = answer(rows);
    // A5, A7, one without a number, A13, A11, A4, A12; not the blank row, the two headings, the totals
    expect(read?.sentence).toBe('A list of invoices was found: 7 rows of list.csv, 4 of them left out.');
    expect(read?.findings.map(({ code, at, received }) => [code, at, received])).toEqual([
      ['row-not-read', 'list.csv, row 3', 'A7: Placement is not stated'],
      ['row-not-read', 'list.csv, row 4', 'P-8: Invoice is not stated'],
      ['row-not-read', 'list.csv, row 5', 'A13: Invoiced is not stated'],
      ['row-not-read', 'list.csv, row 6', 'A11: Bills from is “29/02/2027”'],
    ]);
    expect(read?.findings[3]?.expected).toBe('a day such as 1/11/2026 or 2026-11-01');
  });

  test('the page of the workbook and JSON say the same, with the invoices that cannot be checked', () => {
    const { firstPage, json } = answer(rows);
    const page = firstPage.join(' ');
    expect(page).toContain('What was found of the list stands at the foot.');
    expect(page).toContain('7 rows of list.csv, 4 of them left out');
    for (const lost of [
      'A7: Placement is not stated',
      'A11: Bills from',
      'invoice A4, P-4',
      'invoice A12, P-12',
    ])
      expect(page).toContain(lost);
    expect(JSON.stringify(json!['foundOfList'])).toContain('A13: Invoiced is not stated');
  });

  test('of many the first ten are told one by one, and all the others by their lines', () => {
    const many = Array.from({ length: 14 }, (_, index) => `A${String(index)},,01/03/2027,02/03/2027,700,100`);
    const { read } = answer([rows[0]!, ...many]);
    expect(read?.findings).toHaveLength(11);
    expect(read?.findings[10]).toMatchObject({
      at: 'list.csv, row 12; list.csv, row 13; list.csv, row 14; list.csv, row 15',
      received: '4 more that do not',
    });
  });

  test('a sum without a word below the rows is no row; a figure in between is', () => {
    const { read } = answer([rows[0]!, rows[1]!, ',,,,5250,23250', rows[1]!, ',,,,5250,46500']);
    expect(read?.sentence).toContain('3 rows of list.csv, 1 of them left out');
  });
});

describe('what is asked for is the gross', () => {
  const due = agreed('5250'); // 28 nights × 750 = 21,000
  test.each([
    ['net, VAT and gross', 'Net,VAT,Gross', '21000,4200,25200', '4200'],
    ['net, VAT and total', 'Net amount,VAT,Total', '21000,4200,25200', '4200'],
    ['net and gross, no VAT stated', 'Net,VAT,Gross', '21000,,25200', '4200'],
    ['net and VAT', 'Net,VAT', '21000,4200', '4200'],
    ['an amount and a fifth of it beside it', 'Amount,VAT', '21000,4200', '4200'],
    ['an amount that holds its VAT: a sixth of it', 'Amount,VAT', '25200,4200', '4200'],
    ['excluding and including VAT', 'Total excl VAT,VAT rate,Total incl VAT', '21000,20%,25200', '4200'],
    ['no VAT at all', 'Net amount,VAT,Total', '21000,,', '0'],
  ])('%s', (_, headings, figures, difference) => {
    const { json, codes } = answer(
      [`Invoice,Placement,From,To,${headings}`, `A2,P-1,01/03/2027,28/03/2027,${figures}`],
      due,
    );
    expect(json).toMatchObject({ due: '21000', invoices: [{ difference }] });
    expect(codes).toEqual(difference === '0' ? [] : ['vat-on-exempt-fee']);
  });
});

describe('a fee in the invoices’ own list is what the provider says', () => {
  const rows = [
    'Invoice,Placement,From,Until,Weekly fee,Invoiced',
    'A1,P-1,01/03/2027,29/03/2027,5400,21600', // 28 × 5,400 ÷ 7
    'A2,P-2,01/03/2027,29/03/2027,4900,19600',
  ];

  test('without an agreed fee it is held against the nights, and that is said once', () => {
    const { json, findings, firstPage } = answer(rows);
    expect(json).toMatchObject({ due: '41200', invoices: [{ difference: '0' }, { difference: '0' }] });
    expect(findings.map(({ code, severity, received }) => [code, severity, received])).toEqual([
      ['fee-of-the-invoice', 'warning', 'none for P-1, P-2'],
    ]);
    expect(firstPage.join(' ')).toContain('No agreed fee was given');
  });

  test('with an agreed fee a rate that differs is asked about, and what is due is at the fee agreed', () => {
    const { json, codes } = answer(rows, agreed('5250'));
    expect(codes).toEqual(['fee-of-the-invoice', 'fee-not-agreed']); // P-2 has none; P-1 states 5,400
    expect(json).toMatchObject({ invoices: [{ due: '21000', difference: '600' }, { difference: '0' }] });
  });

  test('the rate of an earlier year is not the one in force', () => {
    const later = {
      fees: [
        { placement: 'P-1', from: '2026-04-01', weekly: '5400' },
        { placement: 'P-1', from: '2027-03-01', weekly: '5250' },
      ],
      away: [],
    };
    expect(answer(rows.slice(0, 2), later).codes).toEqual(['fee-not-agreed']);
  });

  test('under a heading that says agreed it is the fee agreed', () => {
    const heading = rows[0]!.replace('Weekly fee', 'Agreed weekly fee');
    expect(answer([heading, ...rows.slice(1)]).codes).toEqual([]);
  });

  test('the letter says which of the two it was', () => {
    const { answered } = answer([rows[0]!, rows[1]!.replace('21600', '22000')]);
    expect(answered?.told.sentences[0]).toContain(
      'By the night at the rate that the invoice states: 28 nights.',
    );
  });
});

describe('credit notes', () => {
  const heading = 'Invoice,Placement,Description,From,To,Invoiced';
  const february = (invoice: string, pounds: string) => `${invoice},P-1,,01/02/2027,28/02/2027,${pounds}`;
  const march = (invoice: string, pounds: string) => `${invoice},P-1,,01/03/2027,31/03/2027,${pounds}`;
  const terms = agreed('5600'); // 800 a night: February 22,400, March 24,800

  test.each([
    ['in brackets', '(22400.00)'],
    ['with a minus', '"-£22,400.00"'],
    ['with CR behind it', '22400 CR'],
  ])('a duplicate credited in whole is settled: the amount %s', (_, credit) => {
    const { json, codes, answered } = answer(
      [heading, february('INV-1', '22400'), february('INV-1', '22400'), february('CN-3', credit)],
      terms,
    );
    expect(codes).toEqual([]);
    expect(json).toMatchObject({
      invoiced: '44800',
      credited: '22400',
      due: '22400',
      invoices: [
        { due: '22400', credited: '0', difference: '0' },
        { due: '0', credited: '22400', difference: '0', queries: [], why: '' },
      ],
      credits: [{ creditNote: 'CN-3', against: 'INV-1', credited: '22400' }],
    });
    const letter = answered!.workbook().sheets.find(({ name }) => name === 'Query letter');
    expect(JSON.stringify(letter)).toContain('Every invoice is right.');
  });

  test('an invoice credited and sent again is due on the second', () => {
    const { json } = answer(
      [heading, february('INV-1', '23200'), february('INV-1', '-23200'), february('INV-1A', '22400')],
      terms,
    );
    expect(json).toMatchObject({
      due: '22400',
      invoices: [
        { invoice: 'INV-1', due: '0', difference: '0' },
        { invoice: 'INV-1A', due: '22400', billedBefore: '0', difference: '0' },
      ],
    });
  });

  test('a part of an overcharge credited leaves the rest, for its placement and its period alone', () => {
    // 25,900 − 24,800 = 1,100 too much, of which 1,000 is credited; February is not touched
    const { json, answered } = answer(
      [heading, february('INV-1', '22900'), march('INV-2', '25900'), march('CN-3', '-1000')],
      terms,
    );
    expect(json).toMatchObject({
      credited: '1000',
      invoices: [{ difference: '500' }, { credited: '1000', difference: '100' }],
    });
    expect(answered?.told.headline).toBe(
      '£48,800.00 was invoiced, £1,000.00 of it credited, and £47,200.00 is due: £600.00 too much, £0.00 too little, on 2 of 2 invoices.',
    );
    expect(answered?.told.sentences.join(' ')).toContain('£1,000.00 is credited already.');
  });

  test('what is credited beyond what is too much leaves too little', () => {
    const { json } = answer([heading, march('INV-2', '24800'), march('CN-3', '-1000')], terms);
    expect(json).toMatchObject({ invoices: [{ credited: '1000', difference: '-1000' }] });
  });

  test('one that belongs to no invoice here is told, on the page too, and is in no figure', () => {
    const { json, codes, firstPage } = answer(
      [heading, march('INV-2', '24800'), february('CN-3', '-1000')],
      terms,
    );
    expect(codes).toEqual(['credit-without-invoice']);
    expect(json).toMatchObject({ invoiced: '24800', due: '24800', invoices: [{ difference: '0' }] });
    expect(firstPage.join(' ')).toContain('credit note CN-3, P-1');
  });

  test('the same credit note twice counts once', () => {
    const { json, codes } = answer(
      [heading, march('INV-2', '25800'), march('CN-3', '-1000'), march('CN-3', '-1000')],
      terms,
    );
    expect(codes).toEqual(['invoice-twice']);
    expect(json).toMatchObject({ credited: '1000', invoices: [{ difference: '0' }] });
  });

  test('the sheet has a row for each, and its own sums agree', () => {
    const { answered } = answer([heading, march('INV-2', '25900'), march('CN-3', '-1000')], terms);
    const page = answered!.workbook().sheets[0]!;
    const values = page.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    // No, invoice, placement, what, from, until, invoiced, credited, due, too much, too little, difference
    expect(values.find(([, invoice]) => invoice === 'INV-2')?.slice(6, 12)).toEqual([
      25900, 1000, 24800, 100, 0, 100,
    ]);
    expect(values.find(([, invoice]) => invoice === 'CN-3')?.slice(0, 3)).toEqual([1, 'CN-3', 'P-1']);
  });
});

describe('headings and days as they are written', () => {
  test.each([
    ['Ref,Placement,Start,End,Amount invoiced', 'A1,P-1,01/03/2027,28/03/2027,21000'],
    ['Invoice,Ref,Start,End,Amount', 'A1,P-1,01/03/2027,28/03/2027,21000'],
    [
      'Invoice date,Invoice number,Child reference,Service from,Service to,Fee,Gross',
      '02/04/2027,A1,P-1,01/03/2027,28/03/2027,5250,21000',
    ],
    ['Placement,Invoice,From,To,Amount', 'P-1,A1,1/3/27,28/3/27,21000'],
    ['Placement,Invoice,From,To,Amount', 'P-1,A1,01-Mar-2027,28-Mar-27,21000'],
    ['Placement,Invoice,From,To,Amount', 'P-1,A1,Mon 1 March 2027,Sunday 28th of March 2027,21000'],
  ])('%s / %s', (headings, row) => {
    const { json } = answer([headings, row], agreed('5250'));
    expect(json).toMatchObject({
      invoiced: '21000',
      invoices: [{ invoice: 'A1', placement: 'P-1', nights: '28', difference: '0' }],
    });
  });
});
