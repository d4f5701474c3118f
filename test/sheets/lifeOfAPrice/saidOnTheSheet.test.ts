/**
 * The sheet says what the command says beside its answer, and follows what is typed: extra hours beyond the figures in force or
 * paid already, a review that is late or of no use, steps after the end, hours that rise, holds unsigned or signed late.
 */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { extraHours } from '../../../src/workflows/extraHours/extraHours';
import { stepDown } from '../../../src/workflows/stepDown/stepDown';
import { cellWithId } from '../../support/gridText';

const reference = { asAt: knownDay('2026-11-28') };

type Said = Readonly<Record<string, unknown>>;
const saidBy = (
  analysis: typeof extraHours,
  change: object,
  cells: readonly string[],
  asAt = reference,
): Said => {
  const workbook = analysis.run({ ...analysis.example, ...change }, asAt).answered!.workbook();
  return Object.fromEntries(
    cells.flatMap((name) => {
      const { value } = cellWithId(workbook, `${analysis.id}.said.${name}`);
      return value === '–' ? [] : [[name, value]];
    }),
  );
};

const ofHours = ['beyond', 'review', 'wage', 'agency', 'skill', 'paid'];
test.each<[string, object, Said]>([
  ['the example says nothing', {}, {}],
  ['the last night is the last of the figures', { until: '2027-04-01' }, {}],
  [
    'a night more',
    { until: '2027-04-02' },
    { beyond: '• They are priced at the same figures: price them anew from that day.' },
  ],
  [
    'a review after the end',
    { review: '2027-03-30' },
    { review: '• By then nothing of this is left to look at: put it before the end.' },
  ],
  [
    'a review that is past, of hours that have not begun',
    { review: '2026-11-27' },
    { review: '• Its day has passed: hold it, state the next.' },
  ],
  [
    'a review that is past, of hours that have begun: 12 × £18.2549',
    { from: '2026-11-23', review: '2026-11-27' },
    { review: '• Its day has passed: hold it, state the next. Until then £219.06 a week goes on.' },
  ],
  [
    'a review before the hours begin',
    { review: '2026-12-01' },
    { review: '• Nothing is there to look at yet: put it after the hours have begun.' },
  ],
  [
    'skill below the wage in force',
    { skillRate: '11' },
    { wage: '• It is £12.71 an hour: ask what the hours are paid at.' },
  ],
  [
    'a rate of an agency that works no hours',
    { agencyRate: '26' },
    { agency: '• The rate is not counted: state the share, or leave the rate out.' },
  ],
  ['hours of skill without pay', { skillRate: '' }, { skill: '• It is not priced until both are stated.' }],
  [
    'below the wage in force',
    { hourlyRate: '12.00' },
    { wage: '• It is £12.71 an hour: ask what the hours are paid at.' },
  ],
  [
    'paid already',
    { alreadyPaid: '2' },
    { paid: '• Nothing more is to pay for them: the fee holds them; ask what is meant.' },
  ],
])('extra hours: %s', (_, change, said) => {
  expect(saidBy(extraHours, change, ofHours)).toEqual(said);
});

const ofSteps = ['afterTheEnd', 'rises', 'notSigned', 'signedLate', 'toCome', 'reviewAfterTheEnd'];
const hours = stepDown.example['hours'] as readonly object[];
test.each<[string, object, Said]>([
  ['the example says nothing', {}, {}],
  [
    'a step from the first day not counted on',
    { hours: [...hours.slice(0, 2), { from: '2027-04-01', perWeek: '0' }] },
    { afterTheEnd: '• Nothing changes by it in the time looked at: Step 2' },
  ],
  [
    'hours that rise',
    { hours: [...hours.slice(0, 2), { from: '2027-01-01', perWeek: '12' }] },
    { rises: '• Counted as it stands, and no step, so check that it is meant: Step 2' },
  ],
  [
    'a hold that one side has signed',
    { holds: [{ step: 2, nights: '14', council: '2026-12-01' }] },
    { notSigned: '• It falls by itself on the agreed day until both sides have signed: Step 2' },
  ],
  [
    'a hold whose last signature is still to come',
    { holds: [{ step: 2, nights: '14', council: '2026-11-20', provider: '2026-11-29' }] },
    {
      toCome:
        '• Not counted on the day looked at: it falls by itself on the agreed day until both have signed: Step 2',
    },
  ],
  [
    'a review after the end',
    { review: '2027-04-02' },
    { reviewAfterTheEnd: '• By then nothing of this is left to look at: put the review before the end.' },
  ],
])('a step-down: %s', (_, change, said) => {
  expect(saidBy(stepDown, change, ofSteps)).toEqual(said);
});

test('a step-down: a hold signed three days after its step costs eleven nights more, on the sheet too', () => {
  // 12,477.14 + 11 × 10 × 22 ÷ 7 = 12,822.857…; nights 122, 153 + 11, 90 − 11
  const holds = [{ step: 2, nights: '14', council: '2026-12-01', provider: '2027-01-04' }];
  const asAt = { asAt: knownDay('2027-03-01') };
  const change = { holds, review: '2027-03-15' };
  expect(saidBy(stepDown, change, ofSteps, asAt)).toEqual({
    signedLate:
      '• Held from the day that both had signed; until then the lower fee was due, and past nights stay as they were: Step 2',
  });
  const workbook = stepDown.run({ ...stepDown.example, ...change }, asAt).answered!.workbook();
  const held = (name: string) => cellWithId(workbook, `stepDown.${name}`).value;
  expect(['step.0', 'step.1', 'step.2'].map((step) => Number(held(`${step}.nights`)))).toEqual([
    122, 164, 79,
  ]);
  expect(Number(held('total.cost'))).toBeCloseTo(12_822.857, 3);
});
