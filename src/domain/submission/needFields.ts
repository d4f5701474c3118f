/**
 * The questions about each thing this child needs beyond the core of the home, with what it is meant to achieve, how
 * that is measured, when it is looked at again, and what it steps down to.
 */
import { needSupports, type NeedSupport } from '../additionalNeeds/additionalNeed';
import { funderChoices } from './choices';
import type { Choice } from './field';
import { choiceField, dateField, moneyField, numberField, textField, yesNoField } from './fieldKinds';

const theNeed = 'The need';
const itsPrice = 'Its price';
const itsOutcome = 'Its outcome';

const supportWords: Readonly<Record<NeedSupport, readonly [label: string, ...synonyms: string[]]>> = {
  extraStaffHours: ['Extra staff hours', 'staff hours', 'staffing', 'one to one', '1:1', '2:1', 'two to one'],
  therapy: ['Therapy', 'psychology', 'therapist', 'counselling'],
  education: ['Education', 'tuition', 'school', 'tutor'],
  health: ['Health', 'nursing', 'nurse'],
  transport: ['Transport', 'travel', 'mileage', 'taxi'],
  equipment: ['Equipment', 'adaptations', 'specialist equipment'],
};

const supportChoices: readonly Choice<NeedSupport>[] = needSupports.map((id) => {
  const [label, ...synonyms] = supportWords[id];
  return { id, label, synonyms };
});

export const needFields = {
  need: textField({
    id: 'need',
    label: 'Need',
    help: 'What this child needs beyond the core of the home. No names.',
    category: theNeed,
    required: true,
  }),
  support: choiceField({
    id: 'support',
    label: 'Support',
    help: 'Choose the kind of support that meets it.',
    category: theNeed,
    choices: supportChoices,
    required: true,
  }),
  hoursAWeek: numberField({
    id: 'hoursAWeek',
    label: 'Hours',
    help: 'Hours a week, with a rate in the next column; or give a weekly amount instead.',
    category: itsPrice,
    unit: 'hoursAWeek',
    limits: { from: '0', to: '1000' },
  }),
  hourlyRate: moneyField({
    id: 'hourlyRate',
    label: 'Rate',
    help: 'What one of those hours costs.',
    category: itsPrice,
    unit: 'poundsAnHour',
    limits: { from: '0', to: '1000' },
  }),
  weeklyAmount: moneyField({
    id: 'weeklyAmount',
    label: 'Weekly amount',
    help: 'Instead of hours and a rate.',
    category: itsPrice,
    unit: 'poundsAWeek',
    limits: { from: '0', to: '250000' },
  }),
  included: yesNoField({
    id: 'included',
    label: 'In the fee',
    help: 'No if it is charged beside the weekly fee. Blank means yes.',
    category: itsPrice,
  }),
  funder: choiceField({
    id: 'funder',
    label: 'Funder',
    help: 'Who is to pay, if that is agreed.',
    category: itsPrice,
    choices: funderChoices,
  }),
  intendedOutcome: textField({
    id: 'intendedOutcome',
    label: 'Intended outcome',
    help: 'What should be better for the child because of it.',
    category: itsOutcome,
  }),
  measure: textField({
    id: 'measure',
    label: 'Measure',
    help: 'How both sides will see that it is better.',
    category: itsOutcome,
  }),
  reviewDate: dateField({
    id: 'reviewDate',
    label: 'Review date',
    help: 'When the need is looked at again.',
    category: itsOutcome,
  }),
  stepDownTo: textField({
    id: 'stepDownTo',
    label: 'Steps down to',
    help: 'What the support becomes as needs change, such as 10 hours a week.',
    category: itsOutcome,
  }),
  notes: textField({
    id: 'notes',
    label: 'Notes',
    help: 'Anything that explains the need. No names, no dates of birth.',
    category: theNeed,
  }),
} as const;
