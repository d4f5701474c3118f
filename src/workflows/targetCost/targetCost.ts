/**
 * A target cost with shared saving at the year's end: what the council pays, what each side bears of an overspend, and what
 * comes back of what was paid on account.
 *
 * Worked example: target £250,000.00, mark-up £20,000.00, allowable £240,000.00, the council's share of a saving 60 %:
 * £264,000.00; £270,000.00 paid on account: £6,000.00 comes back.
 */
import { worked, refused, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import {
  targetCost as workedOut,
  type TargetCost,
  type TargetCostTerms,
} from '../../domain/yearEnd/targetCost';
import { layOut } from '../../sheets/core/layout';
import { describeTargetCost } from '../../sheets/targetCost/targetCostWorkbook';
import { analysis, type Told } from '../typed/analysis';
import { money, optionally, percent, words } from '../typed/fields';
import type { ValuesOfForm } from '../typed/form';

const aYear = '£ in the year';

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  agreement: optionally(words('Agreement', { hint: 'Which one, and of when.' })),
  target: money('Target cost', aYear),
  markUp: money('Mark-up', aYear, { hint: 'In pounds: it does not grow with cost.' }),
  allowable: money('Allowable cost', aYear),
  councilShareOfSaving: optionally(percent('Council’s share of a saving')),
  band: optionally(money('Band of an overspend that the provider bears', aYear)),
  councilShareOfOverspend: optionally(percent('Council’s share beyond it')),
  overspendCap: optionally(percent('At most, of the target')),
  paidOnAccount: optionally(money('Paid on account', aYear)),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly given: Terms;
  readonly terms: TargetCostTerms;
  readonly cost: TargetCost;
}

export const targetCost = analysis({
  id: 'targetCost',
  command: 'target-cost',
  title: 'Target cost',
  purpose:
    'Settle a year at a target cost: the saving shared, an overspend borne, what comes back of what was paid.',
  form,
  example: {
    placement: 'P-1042',
    agreement: 'Schedule 3 of the agreement of April 2026',
    target: '250000.00',
    markUp: '20000.00',
    allowable: '270000.00',
    councilShareOfSaving: '60',
    band: '5000.00',
    councilShareOfOverspend: '50',
    overspendCap: '2',
    paidOnAccount: '280000.00',
  },
  answer: (given): Worked<Answer> => {
    const terms = termsIn(given);
    const { value, findings } = workedOut(terms);
    return value === null ? refused(...findings) : worked({ given, terms, cost: value });
  },
  tell,
  json: ({ given: { paidOnAccount }, cost: { councilPays, overspend } }) => ({
    councilPays: exactText(councilPays),
    ...(paidOnAccount === undefined ? {} : { refund: exactText(paidOnAccount.minus(councilPays)) }),
    ...(overspend === null
      ? {}
      : {
          councilBears: exactText(overspend.councilBears),
          providerBears: exactText(overspend.providerBears),
        }),
  }),
  write: ({ given, terms, cost }, _, { asAt }) =>
    layOut(
      describeTargetCost({
        placement: given.placement ?? null,
        terms,
        paidOnAccount: given.paidOnAccount ?? null,
        answer: cost,
        asAt,
      }),
    ),
});

const termsIn = (given: Terms): TargetCostTerms => ({
  target: given.target,
  markUp: given.markUp,
  allowable: given.allowable,
  councilShareOfSaving:
    given.councilShareOfSaving === undefined ? null : fractionOf(given.councilShareOfSaving),
  band: given.band ?? zero,
  councilShareOfOverspend:
    given.councilShareOfOverspend === undefined ? null : fractionOf(given.councilShareOfOverspend),
  overspendCap: given.overspendCap ?? null,
});

function tell({ given, terms, cost: { councilPays, overspend } }: Answer): Told {
  const pounds = (amount: Exact): string => poundsInWords(toThePenny(amount));
  const apart = terms.target.minus(terms.allowable);
  const refund = given.paidOnAccount?.minus(councilPays) ?? null;
  return {
    headline: `The council pays ${pounds(councilPays)}: ${apart.isZero() ? 'the year came out on target' : `${pounds(apart.abs())} was ${apart.isPositive() ? 'saved' : 'overspent'} against the target`}.`,
    figures: [{ label: 'The council pays', value: pounds(councilPays) }],
    tables: [],
    sentences: [
      ...(given.agreement === undefined ? [] : [`As agreed in: ${given.agreement}.`]),
      ...(overspend === null
        ? []
        : [
            `Of the overspend the council bears ${pounds(overspend.councilBears)} and the provider ${pounds(overspend.providerBears)}.`,
          ]),
      ...(refund === null || refund.isZero()
        ? []
        : [
            refund.isPositive()
              ? `${pounds(refund)} comes back of what was paid on account.`
              : `${pounds(refund.abs())} is still to pay.`,
          ]),
    ],
  };
}
