/**
 * The questions about each cost that is not a post: what it is, how much for which period, whom it is for, and whether
 * it is in the fee. A percentage line says what it is a percentage of.
 */
import {
  amountBasisChoices,
  costCategoryChoices,
  costPeriodChoices,
  funderChoices,
  percentOfChoices,
} from './choices';
import { choiceField, moneyField, percentField, textField, wholeNumberField, yesNoField } from './fieldKinds';

const theCost = 'The cost';
const itsAmount = 'Its amount';
const whomItServes = 'Whom it serves';
const itsPlaceInTheFee = 'Its place in the fee';

export const costFields = {
  label: textField({
    id: 'label',
    label: 'Cost',
    help: 'What the money is spent on, one thing a line.',
    category: theCost,
    required: true,
  }),
  category: choiceField({
    id: 'category',
    label: 'Category',
    help: 'Choose where in the fee it belongs.',
    category: theCost,
    choices: costCategoryChoices,
    required: true,
  }),
  amount: moneyField({
    id: 'amount',
    label: 'Amount',
    help: 'In pounds, or the percentage where the line is a percentage of something. A credit or discount is negative.',
    category: itsAmount,
    unit: 'pounds',
    limits: { from: '-1000000000', to: '1000000000' },
    required: true,
  }),
  period: choiceField({
    id: 'period',
    label: 'Amount is for',
    help: 'The period the amount covers.',
    category: itsAmount,
    choices: costPeriodChoices,
    required: true,
  }),
  teachingWeeks: wholeNumberField({
    id: 'teachingWeeks',
    label: 'Teaching weeks',
    help: 'For an amount a teaching week: how many there are, 38 or 39.',
    category: itsAmount,
    unit: 'weeksAYear',
    limits: { from: '1', to: '52' },
  }),
  percentOf: choiceField({
    id: 'percentOf',
    label: 'Percentage of',
    help: 'Only where the amount is a percentage: of cost, or of the fee. The two give different prices.',
    category: itsAmount,
    choices: percentOfChoices,
  }),
  serves: choiceField({
    id: 'serves',
    label: 'Serves',
    help: 'The home, this child, or the whole organisation.',
    category: whomItServes,
    choices: amountBasisChoices,
    required: true,
  }),
  organisationSharePercent: percentField({
    id: 'organisationSharePercent',
    label: 'Share charged to this home',
    help: 'For a cost of the whole organisation: the share this home carries.',
    category: whomItServes,
    limits: { from: '0', to: '100' },
  }),
  basisOfShare: textField({
    id: 'basisOfShare',
    label: 'Basis of the share',
    help: 'What the share is worked out from, such as places or turnover.',
    category: whomItServes,
  }),
  included: yesNoField({
    id: 'included',
    label: 'In the fee',
    help: 'No if it is charged beside the weekly fee. Blank means yes.',
    category: itsPlaceInTheFee,
  }),
  allowable: yesNoField({
    id: 'allowable',
    label: 'Allowable',
    help: 'Whether the contract allows the cost to be charged. Blank means yes.',
    category: itsPlaceInTheFee,
  }),
  notAllowableReason: textField({
    id: 'notAllowableReason',
    label: 'Why not allowable',
    help: 'The reason, where the cost is not allowable.',
    category: itsPlaceInTheFee,
  }),
  relatedParty: yesNoField({
    id: 'relatedParty',
    label: 'Paid to a connected company',
    help: 'Yes if the money goes to a company with the same owners. Blank means no.',
    category: itsPlaceInTheFee,
  }),
  evidence: textField({
    id: 'evidence',
    label: 'Evidence',
    help: 'The invoice, contract or ledger reference that shows it.',
    category: itsPlaceInTheFee,
  }),
  funder: choiceField({
    id: 'funder',
    label: 'Funder',
    help: 'Who is to pay, if that is agreed.',
    category: itsPlaceInTheFee,
    choices: funderChoices,
  }),
  notes: textField({
    id: 'notes',
    label: 'Notes',
    help: 'How the amount was worked out. No names.',
    category: theCost,
  }),
} as const;
