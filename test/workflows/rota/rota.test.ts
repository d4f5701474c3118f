import { knownDay } from '../../../src/domain/calendar/isoDate';
import { rota } from '../../../src/workflows/rota/rota';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => rota.run({ ...rota.example, ...change }, reference);
const turns = (change: object) =>
  (run(change).answered?.json()['order'] as readonly { council: string }[]).map(({ council }) => council);

test('in turn: the council that was offered a place longest ago; who declined and why', () => {
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    'On 28 November 2026 it is Ashmoor’s turn; where it declines, Birchdale is next.',
  );
  expect(answered?.told.sentences[0]).toBe(
    'Birchdale declined on 16 November 2026: The child’s school is too far away.',
  );
});

test('by places held: taken for each place 1 ÷ 2, nought and 1', () => {
  expect(turns({ rule: 'byPlacesHeld' })).toEqual(['Birchdale', 'Ashmoor', 'Carrow']);
});

test('as listed: always the first', () => {
  expect(turns({ rule: 'asListed' })).toEqual(['Ashmoor', 'Birchdale', 'Carrow']);
});

test('an offer after the day asked about has not been made; a council never offered one is first', () => {
  expect(turns({ on: '2026-11-16' })).toEqual(['Carrow', 'Ashmoor', 'Birchdale']);
});

test('thirds tie as thirds do: one of three places and two of six stand in the order listed', () => {
  const councils = [
    { council: 'Six', placesHeld: '6' },
    { council: 'Three', placesHeld: '3' },
  ];
  const took = (council: string, day: string) => ({ day, council, answer: 'took' });
  const offers = [took('Six', '2026-11-01'), took('Six', '2026-11-02'), took('Three', '2026-11-03')];
  expect(turns({ rule: 'byPlacesHeld', councils, offers })).toEqual(['Six', 'Three']);
});

test('declined without a reason is asked about; a stranger is refused', () => {
  const silent = [{ day: '2026-11-16', council: 'Birchdale', answer: 'declined' }];
  expect(run({ offers: silent }).findings.map(({ code }) => code)).toEqual(['declined-without-reason']);
  const stranger = [{ day: '2026-11-16', council: 'Dunmore', answer: 'took' }];
  const { answered, findings } = run({ offers: stranger });
  expect(answered).toBeNull();
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['council-not-in-the-rota', 'Dunmore'],
  ]);
});

test('an offer after the day asked about is no turn yet, and is said', () => {
  const { findings } = rota.run({ ...rota.example, on: '2026-11-16' }, { asAt: knownDay('2026-11-28') });
  expect(findings.map(({ code, received }) => [code, received])).toEqual([
    ['rows-left-out', '1 of a later day'],
  ]);
});

test('a council that was never offered a place says so', () => {
  const { answered } = rota.run({ ...rota.example, offers: [] }, { asAt: knownDay('2026-11-28') });
  const [page] = answered!.workbook().sheets;
  const last = page!.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.id?.endsWith('.last')));
  expect(last.map((cell) => cell?.value)).toEqual(['never', 'never', 'never']);
});
