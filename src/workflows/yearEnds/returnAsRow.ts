/**
 * A return that a provider sent back, as a row of the list: the year as it states it, what was paid as one sum whatever fees
 * and allowances it was made of. A return that nobody signed is counted, and that is noted.
 *
 * Worked example: a return of 365 nights and £273,750.00, 1,900 of 2,080 hours at £22.00, £234,000.00 of cost, £4,000.00 of it
 * taken out: the same as that row typed by hand.
 */
import { priceFinding } from '../../domain/evidence/priceFinding';
import { exactFromSpreadsheet, exactFromText, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { returnName, type ReturnName } from '../../sheets/yearEnd/returnNames';
import type { RowsRead } from '../typed/analysis';

/** Null where the workbook holds no return. */
export function returnAsRow(file: string, named: ReadonlyMap<string, string | number>): RowsRead | null {
  if (!named.has(returnName.income)) return null;
  const text = (name: ReturnName): string => String(named.get(returnName[name]) ?? '').trim();
  const figure = (name: ReturnName): Exact | undefined => {
    const held = named.get(returnName[name]);
    const value = typeof held === 'number' ? exactFromSpreadsheet(held) : exactFromText(held ?? '');
    // A sum of nights is a long fraction in a cell; what was paid and what it cost were pennies.
    return value === null ? undefined : roundHalfAwayFromZero(value, 2);
  };
  const [nights, paid, hoursAgreed, hoursDelivered, hourRate, cost] = (
    ['nights', 'income', 'hoursAgreed', 'hoursDelivered', 'hourRate', 'cost'] as const
  ).map(figure);
  const [placement, council] = [text('placement'), text('council')];
  const isWhole =
    placement !== '' &&
    council !== '' &&
    [nights, paid, hoursAgreed, hoursDelivered, hourRate, cost].every((each) => each !== undefined);
  if (!isWhole)
    return {
      rows: [],
      sentence: `${file} is a return that does not state the whole year.`,
      findings: [
        priceFinding('row-not-read', {
          at: file,
          expected: 'placement, council, nights, what was paid, hours and cost',
          received: 'a return without some of them',
          advice: 'It is not counted: ask the provider for the rest.',
        }),
      ],
    };
  const disallowed = figure('disallowed');
  const row = { placement, council, nights, paid, hoursAgreed, hoursDelivered, hourRate, cost, disallowed };
  return {
    rows: [row],
    sentence: `${file} is the return of ${placement}.`,
    findings:
      text('signedBy') === ''
        ? [
            priceFinding(
              'return-not-signed',
              {
                at: file,
                expected: 'who signs for the provider',
                received: 'nobody',
                advice: 'It is counted: ask for a signature before anything is settled.',
              },
              'warning',
            ),
          ]
        : [],
  };
}
