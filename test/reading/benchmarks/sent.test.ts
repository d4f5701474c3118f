/** Files that councils publish and keep, as they are found: what is taken for a benchmark, and what never is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exactText } from '../../../src/domain/money/exact';
import { readBenchmarks } from '../../../src/reading/benchmarks/readBenchmarks';

const read = (name: string, text = readFileSync(join(__dirname, 'sent', name), 'utf8')) =>
  readBenchmarks(receivedFromCsv(name, Buffer.from(text)).value!, knownDay('2025-10-01'));

const figures = (name: string, text?: string) =>
  read(name, text).value?.records.map(({ measure, value, per, n, quantiles }) => [
    measure,
    value === null ? quantiles.map((each) => exactText(each.value)).join(' ') : exactText(value),
    per,
    n,
  ]);

describe('a council’s own Section 251 return', () => {
  it.each(['27-section-251-outturn.csv', '27b-section-251-line-headed-description.csv'])(
    '%s: residential care alone, and never as England’s',
    (name) => {
      expect(figures(name)).toEqual([
        ['Section 251 residential care, gross, a council not named', '8.8', 'council', null],
        ['Section 251 residential care, net, a council not named', '7.9', 'council', null],
      ]);
      expect(read(name).findings).toEqual([]);
    },
  );

  it('takes no other line for it: adults’, non-residential and all other services stand apart', () => {
    const table = [
      'Section 251 2024-25,,,',
      'Line,Own provision,Private provision,Total expenditure',
      '3.1.2 Fostering services,100,200,300',
      'Non-residential care,100,200,300',
      'Residential care for adults,100,200,300',
    ].join('\n');
    expect(figures('outturn.csv', table)).toEqual([]);
    expect(read('outturn.csv', table).value?.notUnderstood).toHaveLength(3);
  });

  it('without any column of lines is read only where the title says residential care', () => {
    const rows = 'LA,Own provision,Private provision,Total expenditure\nNorthby,1000000,2000000,3000000';
    expect(figures('outturn.csv', `Outturn 2024-25\n${rows}`)).toEqual([]);
    expect(figures('outturn.csv', `Residential care outturn 2024-25\n${rows}`)).toEqual([
      ['Section 251 residential care, gross, Northby', '3', 'council', null],
    ]);
  });
});

describe('Fair Cost of Care results', () => {
  it.each(['28-fair-cost-of-care-annex-b.csv', '28c-fair-cost-of-care-lower-upper.csv'])(
    '%s: lines of adults’ homes, for a resident',
    (name) => {
      expect(figures(name)).toContainEqual(['Care Staff', '280 312 440', 'resident', 9]);
      expect(figures(name)).toContainEqual(['TOTAL', '700 900 1400', 'resident', 9]);
    },
  );
});

describe('Fair Cost of Care medians by kind of place', () => {
  const name = '28b-fair-cost-of-care-annex-a-medians.csv';

  it('are read for each kind with the homes that answered, for a resident', () => {
    const records = read(name).value?.records ?? [];
    expect(
      records
        .filter(({ measure }) => measure === 'Care Staff')
        .map(({ statistic, value, n, per, provision }) => [statistic, value?.toString(), n, per, provision]),
    ).toEqual([
      ['median', '312', 12, 'resident', '65+ care home places without nursing'],
      ['median', '340', 9, 'resident', '65+ care home places without nursing (enhanced needs'],
    ]);
    expect(read(name).findings.map(({ code }) => code)).toEqual(['period-missing']);
  });

  it('without the row of answers are not used, and the finding asks for n', () => {
    const text = readFileSync(join(__dirname, 'sent', name), 'utf8').replace(/^Number of.*$/m, '');
    expect(figures(name, text)).toEqual([]);
    expect(read(name, text).findings.map(({ code }) => code)).toContain('required-field-missing');
  });
});

describe('a regional census', () => {
  it('counts twelve children, the total row not among them, and says that a date of birth is in it', () => {
    const { value, findings } = read('29-regional-census.csv');
    expect(value?.records).toHaveLength(12);
    expect(findings.map(({ received }) => received)).toEqual(['a column headed “Date of Birth”']);
  });

  it.each(['Total', 'Grand total', 'Average', 'Number of placements'])(
    'takes no row “%s” for a child',
    (word) => {
      const table = `Placements census 2025\nIdentifier,Type of provision,Provider,Total weekly cost,Contribution from social care\nU1,Residential,Total Care Ltd,4000,4000\n${word},,,4000,4000\n,,,4000,4000`;
      expect(figures('census.csv', table)).toHaveLength(1);
    },
  );
});

describe('a list of payments over £500', () => {
  it.each([
    ['as handed', undefined],
    [
      'with a provider and a period, which would look like a list of fees',
      'Payment reference,Payment date,Provider,Period,Payment amount\n100,01/04/2025,Fernlea Homes,2025-26,17142.86',
    ],
    ['by its title alone', 'Expenditure over £500 2025\nName,Region,Year,Fee\nFernlea,North,2025,17142.86'],
  ])('%s is refused: a payment is no weekly fee', (_name, text) => {
    const { value, findings } = read('30-council-spend-over-500.csv', text);
    expect(value).toBeNull();
    expect(findings[0]?.received).toBe('30-council-spend-over-500.csv, a list of payments to suppliers');
  });
});
