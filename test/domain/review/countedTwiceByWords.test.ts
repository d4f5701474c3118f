/** Which words of a line say that a margin, or VAT on agency staff, is in its amount already. All invented. */
import { findingsOfCase, type FindingCase } from '../../findings/subjectOfCase';
import { fraction } from '../../../src/domain/money/percentage';

const codes = (given: FindingCase) => findingsOfCase(given).map(({ code }) => code);

describe('a profit line beside a line whose words hold a margin already', () => {
  const besideProfit = (label: string) =>
    codes({
      costs: [
        { label: 'Profit', category: 'return' },
        { label, category: 'living' },
      ],
    });

  test.each([
    'Activities inc profit',
    'Activities incl profit',
    'Activities incl. profit',
    'Activities including profit',
    'Activities inclusive of profit',
    'Activities, plus 10 % margin',
    'Activities, plus 12.5% margin',
    'Activities with surplus',
    'Activities with mark-up',
    'Activities with mark up',
    'Activities with markup',
    'Activities with  margin',
    'Charge-out rate for activities',
    'Activities at charge out rate',
    'Activities at chargeout rate',
  ])('“%s” is asked about', (label) => {
    expect(besideProfit(label)).toContain('margin-counted-twice');
  });

  test.each([
    'Activities',
    'Activities before profit',
    'Activities with marginal savings',
    'Activities, included',
    'Activities without markdown',
    'Activities, surcharge-outing',
  ])('“%s” is not', (label) => {
    expect(besideProfit(label)).not.toContain('margin-counted-twice');
  });
});

describe('VAT in an agency line and once more as a line', () => {
  const besideVat = (agency: string, vat = 'VAT') =>
    codes({
      costs: [
        { label: agency, category: 'directCare' },
        { label: vat, category: 'tax' },
      ],
    });

  test.each([
    'Agency cover inc VAT',
    'Agency cover incl. VAT',
    'Agency cover including VAT',
    'Agency cover with VAT',
    'Agency cover plus VAT',
    'Agency cover + VAT',
    'Agency cover incVAT',
    'Agency cover +VAT',
  ])('“%s” beside a VAT line of nothing named', (agency) => {
    expect(besideVat(agency)).toContain('agency-vat-counted-twice');
  });

  test.each([
    'VAT',
    'VAT:',
    '(VAT)',
    'Irrecoverable VAT',
    'Non-recoverable VAT',
    'Non recoverable VAT',
    'Nonrecoverable VAT',
    'Unrecoverable VAT',
    'Input VAT',
    '– input VAT',
  ])('“%s” names nothing that it is for', (vat) => {
    expect(besideVat('Agency cover inc VAT', vat)).toContain('agency-vat-counted-twice');
  });

  test.each(['VAT on utilities', 'Irrecoverable VAT on utilities', 'Utilities VAT', 'Rent VAT'])(
    '“%s” is for something else',
    (vat) => {
      expect(besideVat('Agency cover inc VAT', vat)).not.toContain('agency-vat-counted-twice');
    },
  );

  test('an agency line that says nothing of VAT leaves a VAT line of nothing named alone', () => {
    expect(besideVat('Agency cover')).not.toContain('agency-vat-counted-twice');
    expect(besideVat('Agency cover, provate')).not.toContain('agency-vat-counted-twice');
  });

  test('an agency’s fee for finding staff is no agency staff; a post filled by agency is', () => {
    const vat = { label: 'VAT on agency', category: 'tax' } as const;
    const fee = { label: 'Agency fees', category: 'homeRunning' } as const;
    expect(codes({ costs: [fee, vat] })).not.toContain('agency-vat-counted-twice');
    expect(codes({ costs: [{ ...fee, label: 'Agency fee' }, vat] })).not.toContain(
      'agency-vat-counted-twice',
    );
    expect(codes({ costs: [vat], posts: [{ agencyShare: fraction('0.1') }] })).toContain(
      'agency-vat-counted-twice',
    );
    expect(codes({ costs: [vat], posts: [{ agencyShare: fraction(0) }] })).not.toContain(
      'agency-vat-counted-twice',
    );
  });
});
