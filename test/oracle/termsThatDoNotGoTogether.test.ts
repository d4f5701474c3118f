/**
 * Typed into a written workbook, terms that the command refuses since they do not go together: a line of Checks fails, the page
 * says why, and no answer stands. Worked out by LibreOffice.
 */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { jointFunding } from '../../src/workflows/jointFunding/jointFunding';
import { options } from '../../src/workflows/options/options';
import { request } from '../../src/workflows/request/request';
import { stepDown } from '../../src/workflows/stepDown/stepDown';
import { afterTyping } from '../support/oracle/afterTyping';
import { itWithLibreOffice } from '../support/oracle/recalculate';

const reference = { asAt: knownDay('2026-11-28') };

itWithLibreOffice('shares of 95 %: nobody is told what each bears', async () => {
  const grid = jointFunding.run(jointFunding.example, reference).answered!.workbook();
  // 75 + 5 + 15; and a decision of 1 August 2026 on what holds from 1 September
  const [share, decided] = await afterTyping(grid, [
    ['funding.shares.0.payer.0', 0.75],
    ['funding.decision.decided', 46_235],
  ]);
  expect(share!.held('funding.terms')).toBe(
    '✗ A row of shares does not come to 100 %: what each bears is not known until it does.',
  );
  expect(share!.rowOf('Each bears in the year')).toEqual(['–', '–', '–', '–']);
  expect(share!.held('check.terms')).toBe('✗ 1 of 11 differ');
  expect(share!.held('check.all')).toBe('✓ all 1 agree');
  expect(share!.errors).toEqual([]);
  expect(decided!.held('funding.terms')).toMatch(/^✗ The decision is made before it takes effect/);
});

itWithLibreOffice('a floor above the cap and weights of 110 %: the clause gives nothing', async () => {
  const grid = request.run(request.example, reference).answered!.workbook();
  const [floor, weights] = await afterTyping(grid, [
    ['request.limit.floor', 0.06],
    ['request.part.0.weight', 0.6],
  ]);
  expect(floor!.held('request.binding')).toMatch(/^✗ The floor is above the cap/);
  expect(floor!.rowOf('The clause')).toEqual(['–', '–']);
  expect(floor!.held('request.placement.0.newFee')).toBe('–');
  expect(floor!.held('check.terms')).toBe('✗ 1 of 12 differ');
  expect(floor!.held('check.all')).toBe('✓ all 1 agree');
  expect(floor!.errors).toEqual([]);
  expect(weights!.held('request.terms')).toMatch(/^✗ The weights of the clause do not come to 100 %/);
});

itWithLibreOffice(
  'a placement not decided is told so, and is no part of what is decided in all',
  async () => {
    const grid = request.run(request.example, reference).answered!.workbook();
    const [as, later] = await afterTyping(grid, [
      ['request.appealDays', 30],
      ['request.placement.1.decided', 0.01],
    ]);
    // 5,210.00 × 2.74 % = 142.754, to 5,352.75: 142.75 ÷ 5,210.00 = 2.7399 %
    expect(as!.held('request.placement.1.newFee')).toBe('not yet decided');
    expect(as!.held('request.placement.1.decidedWeekly')).toBe('not yet decided');
    expect(as!.held('request.total.decided')).toBeCloseTo(0.0273992, 7);
    expect(as!.held('request.total.newFee')).toBeCloseTo(5352.75, 6);
    expect(as!.rowOf('Not yet decided')).toContain(
      '1 of 2 not yet decided: what is decided, and the new fee, are in all of the others alone.',
    );
    expect(as!.held('check.all')).toBe('✓ all 1 agree');
    // 142.75 + 48.90 = 191.65 of 10,100.00
    expect(later!.held('request.total.decided')).toBeCloseTo(0.0189752, 7);
    expect(later!.rowOf('Not yet decided')).toContain('Every placement is decided.');
  },
);

itWithLibreOffice('a hold longer than its step: no cost, no saving', async () => {
  const holds = [{ step: '1', nights: '14', council: '2026-07-20', provider: '2026-07-21' }];
  const grid = stepDown.run({ ...stepDown.example, holds }, reference).answered!.workbook();
  const [tooLong] = await afterTyping(grid, [['stepDown.step.1.hold', 400]]);
  expect(tooLong!.held('stepDown.terms')).toBe(
    '✗ A hold is longer than its step: shorten it, or hold the next step too.',
  );
  expect(tooLong!.rowOf('The steps cost')).toEqual(['–']);
  expect(tooLong!.rowOf('Saved')).toEqual(['Saved', '–', '–']);
  expect(tooLong!.held('check.terms')).toMatch(/^✗/);
  expect(tooLong!.held('check.all')).toBe('✓ all 1 agree');
  expect(tooLong!.errors).toEqual([]);
});

itWithLibreOffice('weights of quality that are not 100 %: no home stands first', async () => {
  const grid = options.run(options.example, reference).answered!.workbook();
  const [weights] = await afterTyping(grid, [['options.weight.inspection', 0.9]]);
  expect(weights!.held('options.terms')).toMatch(/^✗ The weights of quality do not come to 100 %/);
  expect(weights!.held('options.place.0.name')).toBe('–');
  expect(weights!.held('options.place.0.score')).toBe('–');
  expect(weights!.held('check.terms')).toBe('✗ 1 of 9 differ');
  expect(weights!.errors).toEqual([]);
});
