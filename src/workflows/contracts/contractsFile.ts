/**
 * The comparison that was typed as the file of `open-book contracts`, decimals as text: what the background worker is
 * handed, and what a colleague can run again on the command line.
 */
import type { ComparisonTerms, NamedContract } from '../../domain/contracts/comparisonTerms';
import type { ContractModel } from '../../domain/contracts/models/contractModel';
import type { ContractTerm } from '../../domain/contracts/terms/contractOptions';
import { exactText, one } from '../../domain/money/exact';
import type { JsonObject } from '../typed/jsonValue';
import type { TermsOnScreen } from './understoodContracts';

export function contractsFile({ terms, values }: TermsOnScreen): JsonObject {
  const { demand, prices, provider, councils, byPlacesHeld } = terms;
  return {
    title: terms.title,
    places: demand.places,
    placesKeptEmpty: demand.placesKeptEmpty,
    children: {
      childrenAWeek: exactText(one.dividedBy(values.weeksBetweenChildren)),
      acceptance: exactText(values.acceptance),
      meanStayWeeks: exactText(values.stayWeeks),
    },
    spotPrice: exactText(prices.spotPrice.pounds),
    blockPrice: exactText(prices.blockPrice.pounds),
    resalePrice: exactText(prices.resalePrice.pounds),
    provider: { fixed: exactText(provider.fixed.pounds), perChild: exactText(provider.perChild.pounds) },
    contracts: terms.contracts.map(contractInFile),
    councils: councilsInFile(councils),
    costSharedByPlacesHeld: exactText(byPlacesHeld.fraction),
  };
}

function councilsInFile(councils: ComparisonTerms['councils']): readonly JsonObject[] {
  return councils.map(({ name, load, places }) => ({ name, load: exactText(load), places }));
}

function contractInFile({ name, model, options }: NamedContract): JsonObject {
  const years = options?.term === undefined ? {} : { options: yearsInFile(options.term) };
  return { name, model: model.kind, ...termsInFile(model), ...years };
}

function termsInFile(model: ContractModel): JsonObject {
  switch (model.kind) {
    case 'spot':
    case 'fullBlock':
      return { price: exactText(model.price.pounds) };
    case 'minimumGuarantee':
      return {
        price: exactText(model.price.pounds),
        guarantee: exactText(model.guarantee.fraction),
        tested: model.tested,
      };
    case 'voidShare':
      return {
        price: exactText(model.price.pounds),
        voidShare: exactText(model.voidShare.fraction),
        ...chargedWeeksInFile(model.chargedWeeks),
      };
    case 'twoPart':
      return {
        blockPerHome: exactText(model.blockPerHome.pounds),
        extraPerChild: exactText(model.extraPerChild.pounds),
        childrenIncluded: model.childrenIncluded,
        homes: model.homes,
        spread: model.spread ?? 'emptiestFirst',
      };
    case 'costAndVolume':
      return {
        price: exactText(model.price.pounds),
        bands: model.bands.map(({ from, to, discount }) => ({
          from,
          to,
          discountPercent: exactText(discount.percent),
        })),
        basis: model.basis,
      };
    case 'shared':
      return {
        price: exactText(model.price.pounds),
        resalePrice: exactText(model.resalePrice.pounds),
        entitlements: model.entitlements,
      };
  }
}

function yearsInFile({ placesByYear, breakAfterYears, uplift, priceCap }: ContractTerm): JsonObject {
  return {
    placesByYear,
    breakAfterYears,
    ...(uplift === null
      ? {}
      : {
          uplift: {
            percent: exactText(uplift.percent.percent),
            ...(uplift.lowerOf === null ? {} : { lowerOfPercent: exactText(uplift.lowerOf.percent) }),
          },
        }),
    ...(priceCap === null ? {} : { priceCap: exactText(priceCap.pounds) }),
  };
}

function chargedWeeksInFile(
  weeks: Extract<ContractModel, { kind: 'voidShare' }>['chargedWeeks'],
): JsonObject {
  if (weeks === undefined) return {};
  const { voidFreeWeeks, capWeeks, meanVacancyWeeks } = weeks;
  return { voidFreeWeeks, meanVacancyWeeks, ...(capWeeks === null ? {} : { capWeeks }) };
}
