/** Who agreed what: filled in by hand or typed at the end of the meeting. */
import { blank, headingRow, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';

const help = 'Type here, or sign on paper.';

export function signatureRows(columns: number): readonly DescribedRow[] {
  return [
    headingRow('Agreed and signed', columns),
    signatureRow('Agreed weekly fee', 'agreed', 'Starts on', 'starts'),
    signatureRow('For the council: name and role', 'council.name', 'Signed, day', 'council.signed'),
    signatureRow('For the provider: name and role', 'provider.name', 'Signed, day', 'provider.signed'),
  ];
}

function signatureRow(first: string, firstId: string, second: string, secondId: string): DescribedRow {
  return {
    cells: [
      words(first, 'label'),
      typed(`agreement.${firstId}`),
      blank(),
      words(second, 'noteRight'),
      typed(`agreement.${secondId}`),
    ],
    height: 26,
  };
}

function typed(id: string): DescribedCell {
  return blank('inputText', { id, input: { kind: 'free', help } });
}
