/** What is said of the totals of a list: one finding for those that agree, one for those that differ. */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { poundsInWords } from '../../domain/money/moneyPer';
import { mostTold, quoted } from './lineFindings';
import type { LinesRead } from './linesOfList';
import type { TotalFound } from './totalsOfList';

export function totalsLeft({ totals, placeOf }: LinesRead): readonly PriceFinding[] {
  const inWords = ({ line: { amount, doubt } }: TotalFound): string =>
    [doubt?.label == null ? '' : quoted(doubt.label), amount === null ? '' : poundsInWords(amount)]
      .filter(Boolean)
      .join(' ');
  const few = (of: readonly string[]): string =>
    `${of.slice(0, mostTold).join('; ')}${of.length > mostTold ? `; and ${String(of.length - mostTold)} more` : ''}`;
  const differing = totals.filter(({ differsFrom }) => differsFrom !== null);
  const others = totals.filter(({ differsFrom }) => differsFrom === null);
  return [
    ...(others.length === 0
      ? []
      : [
          priceFinding(
            'total-left-out',
            {
              at: few(others.map(({ line }) => placeOf(line.index))),
              expected: 'a placement in each row',
              received: few(others.map(inWords)),
              advice: 'They are in no figure; what is a sum agrees with its rows.',
            },
            'note',
          ),
        ]),
    ...(differing.length === 0
      ? []
      : [
          priceFinding(
            'total-differs',
            {
              at: few(differing.map(({ line }) => placeOf(line.index))),
              expected: few(
                differing.map(({ differsFrom }) => (differsFrom === null ? '' : poundsInWords(differsFrom))),
              ),
              received: few(differing.map(inWords)),
              advice:
                'It is no placement and in no figure: look whether rows are missing, hidden or there twice.',
            },
            'warning',
          ),
        ]),
  ];
}
