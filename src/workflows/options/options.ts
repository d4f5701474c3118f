/**
 * The choice between homes: what each costs over the expected stay, its quality from stated parts, and how they stand at a
 * stated weight of price. A home that drops a need is no option: it is named and not ranked.
 *
 * Worked example: £265,200.00 at quality 58 and £301,600.00 at quality 80, price weighing 30 %: 70.6 and 82.379; the first
 * leads where price weighs more than 64.57 %.
 */
import { refused, worked, type Worked } from '../../domain/evidence/priceFinding';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf, percentage } from '../../domain/money/percentage';
import {
  costOverStay,
  qualityOf,
  qualityParts,
  qualityWeightsWrong,
  type QualityWeights,
  type StatedHome,
} from '../../domain/options/placementHome';
import { rankOptions, type PlacementOption, type RankedOptions } from '../../domain/options/rankOptions';
import { layOut } from '../../sheets/core/layout';
import { describeOptions } from '../../sheets/options/optionsWorkbook';
import type { HomeOnSheet } from '../../sheets/options/subject';
import { decimalInWords } from '../shown/shownFigures';
import { analysis, type Told } from '../typed/analysis';
import { figure, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const quality = (label: string) => optionally(figure(label, '0 to 100', { to: '100' }));
const weekly = (label: string) => optionally(money(label, '£ a week'));

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  weeks: figure('Expected stay', 'weeks', { from: '0.1', to: '1040' }),
  priceWeight: percent('Weight of price', { hint: 'The rest is the weight of quality.' }),
  options: listOf(
    'home',
    {
      name: words('Home'),
      fee: money('Fee', '£ a week', { from: '0.01' }),
      travel: weekly('Travel'),
      education: weekly('Education beside the fee'),
      health: weekly('Health beside the fee'),
      notice: optionally(
        money('Notice', '£ once', { hint: 'What is still paid where the child lives now.' }),
      ),
      void: optionally(money('Void', '£ once', { hint: 'Nights that may have to be paid empty.' })),
      quality: quality('Quality, stated whole'),
      inspection: quality('Inspection'),
      stability: quality('Stability'),
      distance: quality('Distance'),
      childsView: quality('Child’s view'),
      dropsNeed: optionally(words('Need it drops', { hint: 'Empty where it meets every need.' })),
    },
    {
      label: 'Homes',
      hint: 'A quality for each: stated whole, or in all four parts.',
      most: 12,
    },
  ),
  inspectionWeight: optionally(
    percent('Weight of inspection', { hint: 'Without weights, the four parts of quality count the same.' }),
  ),
  stabilityWeight: optionally(percent('Weight of stability')),
  distanceWeight: optionally(percent('Weight of distance')),
  childsViewWeight: optionally(percent('Weight of the child’s view')),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly weights: QualityWeights;
  readonly homes: readonly PlacementOption[];
  readonly ranking: RankedOptions;
}

export const options = analysis({
  id: 'options',
  command: 'options',
  title: 'Options',
  purpose:
    'Set homes side by side by cost over the stay and by quality, and see at which weight their order changes.',
  form,
  example: {
    placement: 'P-1042',
    weeks: '52',
    priceWeight: '30',
    options: [
      {
        name: 'Ash Grove',
        fee: '5000.00',
        travel: '50.00',
        notice: '2600.00',
        inspection: '75',
        stability: '60',
        distance: '40',
        childsView: '57',
      },
      { name: 'Birch House', fee: '5800.00', quality: '80' },
      { name: 'Cedar Lodge', fee: '4300.00', quality: '62', dropsNeed: 'Waking night' },
    ],
  },
  answer,
  tell,
  json: ({ homes, ranking: { ranked, notRanked, crossovers } }) => ({
    ranked: ranked.map(({ name, priceScore, score }) => {
      const home = homes.find((each) => each.name === name);
      return {
        name,
        ...(home === undefined ? {} : { cost: exactText(home.cost), quality: exactText(home.quality) }),
        priceScore: exactText(priceScore),
        score: exactText(score),
      };
    }),
    notRanked,
    crossovers: crossovers.map(({ first, second, priceWeight }) => ({
      first,
      second,
      priceWeight: exactText(priceWeight.fraction),
    })),
  }),
  write: ({ terms, weights, ranking }, { placement, weeks, priceWeight }, { asAt }) =>
    layOut(
      describeOptions({
        placement: placement ?? null,
        weeks,
        priceWeight,
        qualityWeights: weights,
        homes: terms.options.map(onSheet),
        answer: ranking,
        asAt,
      }),
    ),
});

function answer(terms: Terms): Worked<Answer> {
  const weights = weightsOf(terms);
  const read = terms.options.map((home) => ({ home, quality: qualityOf(stated(home), weights) }));
  const wrong = [...qualityWeightsWrong(weights), ...read.flatMap(({ quality: { findings } }) => findings)];
  if (wrong.length > 0) return refused(...wrong);
  const homes = read.flatMap(({ home, quality: { value } }): PlacementOption[] =>
    value === null
      ? []
      : [
          {
            name: home.name,
            cost: costOverStay(stated(home), terms.weeks),
            quality: value,
            dropsNeed: home.dropsNeed !== undefined,
          },
        ],
  );
  const { value, findings } = rankOptions(homes, fractionOf(terms.priceWeight));
  return value === null ? refused(...findings) : worked({ terms, weights, homes, ranking: value }, findings);
}

/** Weights as stated, a missing one nought; where none is stated each part counts the same. */
function weightsOf(terms: Terms): QualityWeights {
  const given = {
    inspection: terms.inspectionWeight,
    stability: terms.stabilityWeight,
    distance: terms.distanceWeight,
    childsView: terms.childsViewWeight,
  };
  const isStated = qualityParts.some((part) => given[part] !== undefined);
  const otherwise = percentage(isStated ? 0 : 25);
  return {
    inspection: given.inspection ?? otherwise,
    stability: given.stability ?? otherwise,
    distance: given.distance ?? otherwise,
    childsView: given.childsView ?? otherwise,
  };
}

type TypedHome = Terms['options'][number];

const isStated = (value: Exact | undefined): value is Exact => value !== undefined;

function stated(home: TypedHome): StatedHome {
  const { name, fee, travel, education, health } = home;
  return {
    name,
    weekly: [fee, travel, education, health].filter(isStated).map((pounds) => poundsPer('week', pounds)),
    once: [home.notice, home.void].filter(isStated),
    quality: home.quality ?? null,
    parts: {
      inspection: home.inspection ?? null,
      stability: home.stability ?? null,
      distance: home.distance ?? null,
      childsView: home.childsView ?? null,
    },
  };
}

function onSheet(home: TypedHome): HomeOnSheet {
  const { name, parts, quality: whole } = stated(home);
  return {
    name,
    parts,
    quality: whole,
    costs: {
      fee: home.fee,
      travel: home.travel ?? null,
      education: home.education ?? null,
      health: home.health ?? null,
      notice: home.notice ?? null,
      void: home.void ?? null,
    },
    dropsNeed: home.dropsNeed ?? null,
  };
}

function tell({ terms, homes, ranking: { ranked, crossovers } }: Answer): Told {
  const [first, second] = ranked;
  const weight = `${decimalInWords(terms.priceWeight.percent, 1)} %`;
  const ahead =
    second === undefined
      ? '; no other home is ranked'
      : `, ahead of ${second.name} with ${decimalInWords(second.score, 1)}`;
  const dropped = terms.options.filter(({ dropsNeed }) => dropsNeed !== undefined);
  return {
    headline: `With price weighing ${weight}, ${first?.name ?? ''} stands first with ${decimalInWords(first?.score ?? terms.weeks, 1)} of 100${ahead}.`,
    figures: ranked.map(({ name }) => ({
      label: `${name} over the stay`,
      value: poundsInWords(homes.find((home) => home.name === name)?.cost ?? terms.weeks),
    })),
    tables: [
      {
        title: 'The homes in order',
        columns: [
          { header: 'Home', isFigure: false },
          { header: 'Over the stay', isFigure: true },
          { header: 'Quality', isFigure: true },
          { header: 'Price score', isFigure: true },
          { header: 'Score', isFigure: true },
        ],
        rows: ranked.map(({ name, priceScore, score }) => {
          const home = homes.find((each) => each.name === name);
          return [
            name,
            home === undefined ? '' : poundsInWords(home.cost),
            home === undefined ? '' : decimalInWords(home.quality, 1),
            decimalInWords(priceScore, 3),
            decimalInWords(score, 3),
          ];
        }),
        hasTotal: false,
      },
    ],
    sentences: [
      ...crossovers.map(
        (each) =>
          `${each.first} leads ${each.second} where price weighs more than ${decimalInWords(each.priceWeight.fraction.times(100), 2)} %, ${each.second} where it weighs less.`,
      ),
      ...dropped.map(({ name, dropsNeed }) => `${name} drops a need (${dropsNeed ?? ''}) and is not ranked.`),
      'A child’s needs and wishes come first: the order compares what was stated, it does not choose a home.',
    ],
  };
}
