/** A hub shared by homes, and a host council. Prices, homes and councils are invented. */
import { checkHost } from '../../../src/domain/contracts/councils/checkHost';
import { erlangLoss } from '../../../src/domain/contracts/occupancy/erlangLoss';
import { hostCost, shareAt, type HostCouncil } from '../../../src/domain/contracts/councils/hostCouncil';
import { releasedPlaces } from '../../../src/domain/contracts/terms/releasedPlaces';
import { hubCost, type SharedHub } from '../../../src/domain/contracts/councils/sharedHub';
import { exact, exactText, sumOf, zero } from '../../../src/domain/money/exact';
import { aWeek, penny, share } from '../../support/contracts/terms';

const hub: SharedHub = {
  name: 'School',
  aTeachingWeek: exact(12000),
  teachingWeeks: 39,
  sharedBy: 'places',
  homes: [
    { name: 'Hollin Bank', places: 4, children: null },
    { name: 'Fellgate', places: 2, children: null },
  ],
};

describe('a school that homes share', () => {
  test('39 teaching weeks of £12,000 over 52 weeks, by places', () => {
    const { value } = hubCost(hub, exact('0.75'), '52');
    expect(penny(value?.aWeek)).toBe('9000'); // 468,000 ÷ 52
    expect(value?.homes.map(({ aWeek: part }) => penny(part))).toEqual(['6000', '3000']);
    expect(penny(value?.perPlaceWeek)).toBe('1500');
    expect(penny(value?.perChildWeek)).toBe('2000'); // 9,000 ÷ (6 × 0.75)
  });

  test('by children, where their number is stated', () => {
    const homes = hub.homes.map((home, index) => ({ ...home, children: exact(index === 0 ? 2 : 1) }));
    const { value } = hubCost({ ...hub, sharedBy: 'children', homes }, zero, '52');
    expect(value?.homes.map(({ aWeek: part }) => penny(part))).toEqual(['6000', '3000']);
    expect(penny(value?.perChildWeek)).toBe('3000');
  });

  test('38 weeks over 365/7', () => {
    // 12,000 × 38 × 7 ÷ 365
    expect(penny(hubCost({ ...hub, teachingWeeks: 38 }, exact(1), '365/7').value?.aWeek)).toBe('8745.21');
  });

  test.each<[string, SharedHub, string]>([
    ['no homes', { ...hub, homes: [] }, '0.5'],
    ['a negative cost', { ...hub, aTeachingWeek: exact(-1) }, '0.5'],
    ['60 teaching weeks', { ...hub, teachingWeeks: 60 }, '0.5'],
    ['nobody in the homes', hub, '0'],
    ['more children than places', { ...hub, homes: [{ name: 'A', places: 1, children: exact(2) }] }, '0.5'],
  ])('%s cannot be shared', (_, wrong, occupancy) => {
    const { value, findings } = hubCost(wrong, exact(occupancy), '52');
    expect(value).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['hub-not-meant']);
  });
});

const councils = [
  { name: 'Ashmoor', load: exact(1), places: 2 },
  { name: 'Birchdale', load: exact(3), places: 2 },
];
const host: HostCouncil = {
  council: 'Ashmoor',
  contract: 'Block',
  contribution: exact(1000),
  surplusShares: [
    { fromUse: share(0), share: share('0.1') },
    { fromUse: share('0.5'), share: share('0.3') },
  ],
  release: { places: 1, noticeWeeks: 12 },
};

describe('a host council', () => {
  const loss = erlangLoss(4, exact(4));
  const hosted = {
    payment: exact(20000),
    children: loss.carried,
    refused: loss.refused,
    spotPrice: exact(7000),
    provider: { fixed: aWeek(14000), perChild: aWeek(900) },
  };

  test('pays its contribution and receives a tenth of the surplus at a quarter of the use', () => {
    const cost = hostCost(host, councils, hosted);
    expect(exactText(cost.use)).toBe('0.25');
    expect(penny(cost.surplus)).toBe('4518.45'); // 20,000 + 1,000 − 14,000 − 900 × 2.757282
    const [own, partner] = cost.parties;
    expect(penny(own?.surplus)).toBe('451.84');
    // 10,000 + 1,000 + 7,000 × 0.310680 − 451.84
    expect(penny(own?.pays)).toBe('12722.91');
    // 10,000 + 7,000 × 3 × 0.310680
    expect(penny(partner?.pays)).toBe('16524.27');
    expect(penny(cost.providerKeeps)).toBe('4066.6');
  });

  test('the parties add up: what councils pay is what the provider receives, spot apart', () => {
    const { parties, surplus, providerKeeps } = hostCost(host, councils, hosted);
    const paid = sumOf(parties.map(({ pays, spot }) => pays.minus(spot)));
    const received = exact(21000).minus(surplus).plus(providerKeeps);
    expect(penny(paid)).toBe(penny(received));
  });

  test.each([
    ['0', '0.1'],
    ['0.49', '0.1'],
    ['0.5', '0.3'],
    ['1', '0.3'],
  ])('at a use of %s its share is %s', (use, expected) => {
    expect(exactText(shareAt(host.surplusShares, exact(use)))).toBe(expected);
  });

  test('a loss is not shared', () => {
    const cost = hostCost(host, councils, { ...hosted, payment: exact(5000) });
    expect(penny(cost.parties[0]?.surplus)).toBe('0');
    expect(cost.providerKeeps.isNegative()).toBe(true);
  });

  test('releasing a place saves its price after the notice and costs more spot', () => {
    const released = releasedPlaces(
      { kind: 'fullBlock', price: aWeek(5000) },
      { places: 4, placesKeptEmpty: 0, load: exact(4) },
      { places: 1, noticeWeeks: 12 },
      exact(7000),
      '52',
    );
    // B(3, 4) = 32/71, B(4, 4) = 32/103: 4 × (0.450704 − 0.310680) × 7,000
    expect(penny(released.saved)).toBe('5000');
    expect(penny(released.furtherSpot)).toBe('3920.69');
    expect(penny(released.gained)).toBe('1079.31');
    expect(penny(released.inFirstYear)).toBe('43172.43'); // × 40 weeks
  });

  const demand = { places: 4, placesKeptEmpty: 0, load: exact(4) };

  test('councils that are not all of the comparison’s are asked about', () => {
    const five = { ...demand, places: 5 };
    expect(
      checkHost(host, councils, ['Block'], five).map(({ severity, received }) => [severity, received]),
    ).toEqual([['warning', '4 places and 4']]);
  });

  test.each<[string, Partial<HostCouncil>, string]>([
    ['a council nobody named', { council: 'Crossley' }, 'host-not-meant'],
    ['a contract nobody named', { contract: 'Spot' }, 'host-not-meant'],
    ['more places released than held', { release: { places: 3, noticeWeeks: 0 } }, 'host-not-meant'],
    ['a negative contribution', { contribution: exact(-1) }, 'price-negative'],
    [
      'a share above all',
      { surplusShares: [{ fromUse: share(0), share: share(2) }] },
      'share-outside-nought-to-one',
    ],
  ])('%s is found', (_, over, code) => {
    expect(checkHost({ ...host, ...over }, councils, ['Block'], demand).map((each) => each.code)).toEqual([
      code,
    ]);
  });
});
