/** Functions about staff: on-costs, cover, people. */
import type { JsonValue } from '../typed/jsonValue';
import { argument, weeks } from './argument';
import type { Argument, CellFunction } from './cellFunction';

const pay: readonly Argument[] = [
  argument('hourlyRate', 'hourlyRate', 'number', 'Pay, £ an hour, before on-costs.'),
  argument('contractedHours', 'contractedHours', 'number', 'Paid hours of one person a week, such as 37.5.'),
  weeks,
  argument('asAt', 'asAt', 'day', 'The day whose statutory figures are used.'),
  argument(
    'pension',
    'pension',
    'percent',
    'The employer’s pension, per cent of all pay; left out: the statutory minimum.',
    true,
  ),
  argument(
    'payBill',
    'levy.payBill',
    'number',
    'The organisation’s pay bill, £ a year, for the apprenticeship levy; left out: no levy.',
    true,
  ),
];

const payInput = ({ pension, ...fields }: Readonly<Record<string, JsonValue>>) => ({
  ...fields,
  pension: pension === undefined ? 'minimum' : { percent: pension },
});

const cover: readonly Argument[] = [
  argument(
    'weeksAway',
    'weeksAway',
    'number',
    'Weeks a year that the post’s holder is away: leave, training, sickness.',
  ),
  weeks,
];

const coverInput = (fields: Readonly<Record<string, JsonValue>>) => ({
  hours: '1',
  contractedHours: '1',
  ...fields,
});

export const staffFunctions: readonly CellFunction[] = [
  {
    name: 'ONCOST',
    says: 'What an employer pays on top of pay, per cent of it: employer NI, pension and, with a pay bill, the levy.',
    arguments: pay,
    calculation: 'on-costs',
    input: payInput,
    answer: 'onCostPercent',
    example: { typed: 'ONCOST(12.21,37.5,"52",DATE(2025,10,1))', gives: '14.0637… (per cent)' },
  },
  {
    name: 'COSTPERHOUR',
    says: 'What one paid hour costs the employer, £: pay with on-costs.',
    arguments: pay,
    calculation: 'on-costs',
    input: payInput,
    answer: 'costPerHour',
    example: { typed: 'COSTPERHOUR(12.21,37.5,"52",DATE(2025,10,1))', gives: '13.9271…' },
  },
  {
    name: 'COVER',
    says: 'Paid hours for each hour on the rota, since somebody works while the post’s holder is away: W ÷ (W − weeks away).',
    arguments: cover,
    calculation: 'cover',
    input: coverInput,
    answer: 'coverFactor',
    example: { typed: 'COVER(9.6,"365/7")', gives: '1.2256…' },
  },
  {
    name: 'WTE',
    says: 'Full-time people that hours on the rota take, with cover for time away.',
    arguments: [
      argument(
        'hours',
        'hours',
        'number',
        'Hours on the rota a week, such as 168 for one person at all times.',
      ),
      argument('contractedHours', 'contractedHours', 'number', 'Paid hours of one full-time person a week.'),
      ...cover,
    ],
    calculation: 'cover',
    answer: 'wte',
    example: { typed: 'WTE(168,37.5,9.6,"365/7")', gives: '5.4909…' },
  },
];
