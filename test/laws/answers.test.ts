/** Laws of reading a submission's answers, whatever a provider types. */
import fc from 'fast-check';
import { exact, exactText } from '../../src/domain/money/exact';
import { costFields } from '../../src/domain/submission/costFields';
import { sectionFields } from '../../src/domain/submission/fields';
import type { ReceivedCell } from '../../src/domain/submission/received';

const at = { sheet: 'Costs', cell: 'D7' };

const anyCell: fc.Arbitrary<ReceivedCell> = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text): ReceivedCell => ({ kind: 'text', text })),
  fc
    .oneof(fc.double().map(String), fc.constant('1e400'), fc.bigInt().map(String))
    .map((decimal): ReceivedCell => ({ kind: 'number', decimal })),
  fc.boolean().map((truth): ReceivedCell => ({ kind: 'truth', truth })),
  fc.constantFrom('02:01', '26:61', '00:00').map((shown): ReceivedCell => ({ kind: 'time', shown })),
  fc.constantFrom('#REF!', '#N/A').map((text): ReceivedCell => ({ kind: 'error', text })),
);

test('whatever stands in a cell, no question throws, and every finding points at that cell', () => {
  const fields = Object.values(sectionFields).flat();
  fc.assert(
    fc.property(fc.constantFrom(...fields), anyCell, (field, cell) => {
      const { findings } = field.parse({ at, cell });
      return findings.every((finding) => finding.at === at);
    }),
  );
});

test('an amount reads the same with a £ sign, thousands separators, or brackets for a minus', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (pence) => {
      const pounds = exact(pence).dividedBy(100);
      const [whole = '', fraction = ''] = exactText(pounds).split('.');
      const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
      const words = `£ ${separated}.${fraction.padEnd(2, '0')}`;
      expect(amount(words)).toBe(exactText(pounds));
      expect(amount(`(${words})`)).toBe(exactText(pounds.negated()));
    }),
  );
});

function amount(text: string): string | null {
  const { value } = costFields.amount.parse({ at, cell: { kind: 'text', text } });
  return value === null ? null : exactText(value);
}
