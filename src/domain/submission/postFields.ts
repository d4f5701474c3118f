/**
 * The questions about each post of the rota: what it is, how much of it there is, what it is paid, and whom it serves.
 * A post is stated either as hours on a rota (cover for absence is added) or as WTE (cover is already in it).
 */
import { postTypes, postTypeWords, type PostType } from '../staffing/post';
import type { Choice } from './field';
import { funderChoices, homeOrChildChoices } from './choices';
import {
  choiceField,
  moneyField,
  numberField,
  percentField,
  ratioField,
  textField,
  yesNoField,
} from './fieldKinds';

const thePost = 'The post';
const itsHours = 'Its hours';
const itsPay = 'Its pay';
const sleepIns = 'Sleep-ins';
const whomItServes = 'Whom it serves';

const postTypeSynonyms: Readonly<Record<PostType, readonly string[]>> = {
  management: ['manager', 'registered manager', 'deputy', 'team leader'],
  care: ['residential care', 'support worker', 'rcw', 'direct care', 'care staff'],
  wakingNight: ['waking nights', 'night', 'night staff', 'awake night'],
  sleepIn: ['sleep ins', 'sleeping night', 'sleeping in', 'sleepin'],
  education: ['teacher', 'tutor', 'teaching assistant', 'school'],
  therapy: ['therapist', 'psychologist', 'clinical'],
  ancillary: ['domestic', 'cook', 'administration', 'admin', 'maintenance', 'housekeeping'],
};

const postTypeChoices: readonly Choice<PostType>[] = postTypes.map((id) => ({
  id,
  label: capitalised(postTypeWords[id]),
  synonyms: postTypeSynonyms[id],
}));

const payPeriodChoices: readonly Choice<'hour' | 'year'>[] = [
  { id: 'hour', label: 'Hour', synonyms: ['hourly', 'per hour', 'an hour', 'p.h.', 'ph', '/hour'] },
  {
    id: 'year',
    label: 'Year',
    synonyms: ['yearly', 'annual', 'per annum', 'p.a.', 'pa', 'a year', 'salary'],
  },
];

export const postFields = {
  role: textField({
    id: 'role',
    label: 'Role',
    help: 'The job’s name, such as “senior care worker, days”. Never a person’s name.',
    category: thePost,
    required: true,
  }),
  postType: choiceField({
    id: 'postType',
    label: 'Post type',
    help: 'Choose what the post does. Waking nights and sleep-ins are costed differently.',
    category: thePost,
    choices: postTypeChoices,
    required: true,
  }),
  serves: choiceField({
    id: 'serves',
    label: 'Serves',
    help: 'The home if all children share the post, this child if it is for this child alone.',
    category: whomItServes,
    choices: homeOrChildChoices,
    required: true,
  }),
  rotaHoursAWeek: numberField({
    id: 'rotaHoursAWeek',
    label: 'Rota hours',
    help: 'All hours on the rota a week, handovers included, for all people in this post together. One person at all times is 168.',
    category: itsHours,
    unit: 'hoursAWeek',
    limits: { from: '0', to: '5000' },
  }),
  wte: numberField({
    id: 'wte',
    label: 'WTE',
    help: 'Whole-time equivalents, instead of rota hours, for posts nobody covers. Fill in one of the two.',
    category: itsHours,
    unit: 'wte',
    limits: { from: '0', to: '200' },
  }),
  contractedHours: numberField({
    id: 'contractedHours',
    label: 'Contracted hours per person',
    help: 'What one person’s contract is. Blank means full time.',
    category: itsHours,
    unit: 'hoursAWeek',
    limits: { from: '1', to: '60' },
  }),
  payRate: moneyField({
    id: 'payRate',
    label: 'Pay',
    help: 'Basic pay in pounds, an hour or a year as the next column says, before on-costs. A yearly salary is what one person is paid for the contracted hours.',
    category: itsPay,
    unit: 'pounds',
    limits: { from: '0', to: '500000' },
  }),
  payPeriod: choiceField({
    id: 'payPeriod',
    label: 'Pay is for',
    help: 'An hour or a year. Blank means an hour.',
    category: itsPay,
    choices: payPeriodChoices,
  }),
  premiumPercent: percentField({
    id: 'premiumPercent',
    label: 'Premium',
    help: 'What is paid on top for unsocial hours, as a percentage of basic pay.',
    category: itsPay,
    limits: { from: '0', to: '300' },
  }),
  premiumHoursPercent: percentField({
    id: 'premiumHoursPercent',
    label: 'Hours at the premium',
    help: 'The share of the hours that carry the premium. Blank means all of them.',
    category: itsPay,
    limits: { from: '0', to: '100' },
  }),
  needsBackfill: yesNoField({
    id: 'needsBackfill',
    label: 'Covered when away',
    help: 'Yes if somebody must stand in during leave and sickness. Blank means yes for rota hours and no for WTE.',
    category: itsHours,
  }),
  agencySharePercent: percentField({
    id: 'agencySharePercent',
    label: 'Agency share',
    help: 'The share of the hours that agency staff work.',
    category: itsPay,
    limits: { from: '0', to: '100' },
  }),
  agencyRate: moneyField({
    id: 'agencyRate',
    label: 'Agency rate',
    help: 'What the agency charges, with VAT that cannot be recovered.',
    category: itsPay,
    unit: 'poundsAnHour',
    limits: { from: '0', to: '500' },
  }),
  sleepInNights: numberField({
    id: 'sleepInNights',
    label: 'Sleep-in nights',
    help: 'How many sleep-ins a week; two people asleep every night is 14.',
    category: sleepIns,
    unit: 'nightsAWeek',
    limits: { from: '0', to: '100' },
  }),
  sleepInAllowance: moneyField({
    id: 'sleepInAllowance',
    label: 'Sleep-in allowance',
    help: 'What one person is paid for one sleep-in.',
    category: sleepIns,
    unit: 'poundsANight',
    limits: { from: '0', to: '1000' },
  }),
  shareOfShiftStaff: ratioField({
    id: 'shareOfShiftStaff',
    label: 'Share of shift: staff',
    help: 'Where the post looks after fewer children than the whole home: the staff of that ratio.',
    category: whomItServes,
    unit: 'staffOfRatio',
    limits: { from: '0.1', to: '40' },
  }),
  shareOfShiftChildren: numberField({
    id: 'shareOfShiftChildren',
    label: 'Share of shift: children',
    help: 'And the children those staff look after.',
    category: whomItServes,
    unit: 'people',
    limits: { from: '1', to: '60' },
  }),
  funder: choiceField({
    id: 'funder',
    label: 'Funder',
    help: 'Who is to pay. Blank means social care.',
    category: whomItServes,
    choices: funderChoices,
  }),
  notes: textField({
    id: 'notes',
    label: 'Notes',
    help: 'Anything that explains the post. No names.',
    category: thePost,
  }),
} as const;

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
