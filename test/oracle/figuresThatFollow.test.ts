/**
 * Typed into a written workbook: words, periods and further pages follow, as the command would answer the same terms. Worked out
 * by LibreOffice, several cells at once. 1 April 2027 is 46,478.
 */
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { analyses } from '../../src/workflows/analyses';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';
import { typedInto, valueOf } from '../support/oracle/typedInto';

async function afterTyping(
  id: string,
  terms: object,
  typed: readonly (readonly [string, string | number])[],
) {
  const { example, run } = analyses.find((each) => each.id === id)!;
  const written = run({ ...example, ...terms }, { asAt: knownDay('2026-11-28') }).answered!.workbook();
  const grid = typed.reduce((made, [cell, value]) => typedInto(made, cell, value), written);
  const [results] = await recalculate([await writeXlsx(grid)]);
  return {
    held: (cell: string) => valueOf(grid, results!, cell),
    on: (sheet: string) =>
      [...results!].flatMap(([at, value]) => (at.startsWith(`${sheet}!`) ? [value] : [])),
  };
}

itWithLibreOffice('a placement that ends in the year is counted to its end', async () => {
  const { held } = await afterTyping('request', {}, [['request.placement.0.ends', 46_660]]);
  // On 30 September 2027: 182 nights. 416.80 × 182 ÷ 7; the other goes on: 391.20 × 366 ÷ 7 = 20,454.17
  expect(held('request.placement.0.requestedInYear')).toBeCloseTo(10_836.8, 6);
  expect(held('request.total.requestedInYear')).toBeCloseTo(31_290.97, 2);
});

itWithLibreOffice(
  'evidence that is not stated is no nought of what the evidence bears out in all',
  async () => {
    const placements = [
      { placement: 'A', fee: '9210', requested: '8', evidence: '3.02' },
      { placement: 'B', fee: '4000', requested: '8' },
    ];
    const { held, on } = await afterTyping('request', { costs: [], returnWeekly: '', placements }, []);
    expect(held('request.total.evidence')).toBeCloseTo(0.0302, 9);
    expect(held('request.placement.1.evidenceWeekly')).toBe('not stated');
    expect(on('Requests')).toContain('of 1 of 2 placements');
  },
);

itWithLibreOffice('a row filled in later stands in the reply', async () => {
  const { held, on } = await afterTyping('request', {}, [
    ['request.placement.2.name', 'P-9'],
    ['request.placement.2.fee', 8000],
    ['request.placement.2.requested', 0.05],
    ['request.placement.2.decided', 0.02],
  ]);
  // 8,000 × 1.02
  expect(on('Reply')).toEqual(expect.arrayContaining(['P-9', 8160]));
  expect(held('request.placement.2.looked')).toBe('–');
});

itWithLibreOffice('a placement for which nothing is requested gives no answer', async () => {
  const { held } = await afterTyping('request', {}, [
    ['request.placement.2.name', 'P-9'],
    ['request.placement.2.fee', 8000],
  ]);
  expect(held('request.terms')).toMatch(/^✗ Nothing is requested/);
  expect(held('request.total.requestedInYear')).toBe('–');
});

itWithLibreOffice('an offer after the day asked about is no turn yet', async () => {
  // 16 November 2026: Carrow’s offer of the 17th is still to come, and Carrow was never offered one.
  const { held } = await afterTyping('rota', {}, [['rota.on', 46_342]]);
  expect(held('rota.first')).toBe('Carrow');
  expect(held('rota.offer.2.looked')).toBe('✗ later: not counted');
});

itWithLibreOffice('no chance stated is no nought; a chance of nobody is asked about', async () => {
  const nobody = { chanceToStay: '', chanceIfMoved: '', whoseChance: '' };
  const { held } = await afterTyping('moveOrStay', nobody, [['moveOrStay.chanceStay', 0.1]]);
  expect(held('moveOrStay.expectedMove')).toBe('not stated: ask');
  expect(held('moveOrStay.whoseSaid')).toMatch(/^✗ state whose judgement/);
});

itWithLibreOffice('a first night of another year does not rest on the figures of this one', async () => {
  const { held } = await afterTyping('extraHours', {}, [
    ['extraHours.from', 46_484],
    ['extraHours.until', 46_600],
  ]);
  expect(held('extraHours.terms')).toMatch(/^✗ The first night is outside the days/);
  expect(held('extraHours.weekly')).toBe('–');
});

itWithLibreOffice('what the contract says of nights is what the rows pay', async () => {
  const { on } = await afterTyping('stayCost', {}, [
    ['stayCost.3.share', 0.25],
    ['stayCost.5.share', 0],
  ]);
  const said = on('Cost of a stay');
  expect(said).toContain('At home: 25 % of the fee is paid.');
  expect(said).toContain('For notice that had not run when the child left, 0 % of the fee is paid.');
});

itWithLibreOffice('twenty places for fifteen children: 4.56 % find none', async () => {
  // Erlang’s loss formula, B(20, 15) = 0.0456 in its tables.
  const { held } = await afterTyping('host', {}, [
    ['hosting.0.places', 10],
    ['hosting.1.places', 10],
    ['hosting.0.load', 5],
    ['hosting.1.load', 10],
  ]);
  expect(held('hosting.refused')).toBeCloseTo(0.0456, 4);
});

itWithLibreOffice(
  'an invoice changed after it was checked is not asked about in words of before',
  async () => {
    // 3017 is right at 13,500; 3032 is due for 5 of its 23 nights.
    const before = await afterTyping('invoices', {}, []);
    expect(before.on('Query letter')).toEqual(
      expect.arrayContaining(['✓ Every invoice that differs stands in this letter.']),
    );
    expect(JSON.stringify(before.on('Query letter'))).toContain('23 nights, 18 of them billed before');
    const { on } = await afterTyping('invoices', {}, [
      ['invoices.0.invoiced', 14_000],
      ['invoices.1.invoiced', 3750],
    ]);
    expect(JSON.stringify(on('Query letter'))).not.toContain('18 of them billed before');
    expect(on('Invoices')).toContain(
      'Changed since it was checked: check the invoices anew before this is asked.',
    );
    expect(on('Query letter').filter((value) => typeof value === 'string' && value.startsWith('✗'))).toEqual([
      '✗ Another invoice differs since this was written: check the invoices anew before it is sent.',
    ]);
  },
);
