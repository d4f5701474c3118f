/**
 * A cell that counted and is emptied, or a name that stands twice, would take pounds away or count them twice in silence: the head
 * says so and no answer stands. Worked out by LibreOffice.
 */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { analyses } from '../../src/workflows/analyses';
import { afterTyping } from '../support/oracle/afterTyping';
import { itWithLibreOffice } from '../support/oracle/recalculate';

const writtenOf = (id: string) => {
  const { example, run } = analyses.find((each) => each.id === id)!;
  return run(example, { asAt: knownDay('2026-11-28') }).answered!.workbook();
};

const noPrice = /^✗ Nights or a charge have no fee or no share/;
const billedNoPrice = /^✗ Nights billed have no fee or no share/;
const noDays = /^✗ The days of the year must be above nought/;

describe.each<[id: string, terms: string, cases: readonly (readonly [string, string | number, RegExp])[]]>([
  [
    'stayCost',
    'stayCost.terms',
    [
      ['stayCost.1.fee', '', noPrice],
      ['stayCost.1.share', '', noPrice],
    ],
  ],
  [
    'invoices',
    'invoices.terms',
    [
      ['invoices.part.0.fee', '', billedNoPrice],
      ['invoices.part.0.share', '', billedNoPrice],
      // Of one invoice: to 16 March 2027, where the next nights begin on the 15th
      ['invoices.part.2.until', 46_462, /^✗ Nights of one invoice stand in two rows/],
    ],
  ],
  ['buildOrBuy', 'buildOrBuy.terms', [['buildOrBuy.days', '', noDays]]],
  [
    'hub',
    'hubShared.terms',
    [
      ['hubShared.days', '', noDays],
      ['hubShared.1.name', 'Hollin Bank', /^✗ A home is named twice/],
    ],
  ],
  [
    'options',
    'options.terms',
    [['options.home.0.name', 'Birch House ', /^✗ A name has a space before or after it/]],
  ],
  ['fundingLines', 'fundingLines.terms', [['fundingLines.days', 0, noDays]]],
  ['yearEnds', 'yearEnds.terms', [['yearEnds.council.1.name', 'Northshire', /^✗ A council stands twice/]]],
])('%s', (id, terms, cases) => {
  itWithLibreOffice('says what is missing or stands twice', async () => {
    const after = await afterTyping(
      writtenOf(id),
      cases.map(([cell, value]) => [cell, value] as const),
    );
    for (const [index, [, , says]] of cases.entries()) {
      expect(after[index]!.held(terms)).toMatch(says);
      expect(after[index]!.errors).toEqual([]);
    }
  });
});

itWithLibreOffice(
  'while the clause gives nothing, nobody is told that every placement is decided',
  async () => {
    const [refused] = await afterTyping(writtenOf('request'), [['request.limit.floor', 0.06]]);
    expect(refused!.rowOf('Not yet decided')).toContain('–');
    expect(refused!.rowOf('Not yet decided')).not.toContain('Every placement is decided.');
  },
);

itWithLibreOffice('a letter of figures that were changed is not ready to send', async () => {
  const [as, changed] = await afterTyping(writtenOf('invoices'), [
    ['invoices.part.0.before', 0],
    ['invoices.0.invoiced', 30_000],
  ]);
  expect(as!.held('invoices.letterHolds')).toBe('✓ Every invoice that differs stands in this letter.');
  expect(changed!.held('invoices.letterHolds')).toMatch(/^✗ /);
});
