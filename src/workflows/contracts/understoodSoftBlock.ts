/** The typed soft block as a group that can be worked out, or plain sentences: beside a field, or about the group as a whole. */
import { countInWords } from '../../domain/evidence/countInWords';
import { checkSoftBlock } from '../../domain/contracts/councils/checkSoftBlock';
import { contractFindingInWords, type ContractFinding } from '../../domain/contracts/contractFinding';
import { hasErrors } from '../../domain/evidence/finding';
import {
  placesOfGroup,
  type SoftBlock,
  type SoftBlockCouncil,
  type SoftBlockProvider,
} from '../../domain/contracts/councils/softBlock';
import { sumOf, type Exact } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fraction } from '../../domain/money/percentage';
import { shareInWords } from '../shown/shownFigures';
import type { FieldProblem } from '../typed/form';
import { readField } from '../typed/typedFigure';
import {
  childrenNeedingAPlaceNow,
  partInPercent,
  placesCount,
  placesInAList,
  poundsAWeek,
} from './typedFigures';
import type { TypedSoftBlock, TypedSoftCouncil, TypedSoftProvider } from './typedSoftBlock';

export interface UnderstoodSoftBlock {
  readonly block: SoftBlock | null;
  /** Beside fields. */
  readonly problems: readonly FieldProblem[];
  /** About the group as a whole. */
  readonly sentences: readonly string[];
}

export const softProviderFieldId = (provider: number, field: string): string =>
  `soft-provider-${String(provider)}-${field}`;
export const softCouncilFieldId = (council: number, field: string): string =>
  `soft-council-${String(council)}-${field}`;

export function understoodSoftBlock(typed: TypedSoftBlock, spotPrice: Exact): UnderstoodSoftBlock {
  const providers = typed.providers.map(understoodProvider);
  const councils = typed.councils.map(understoodCouncil);
  const problems = [...providers, ...councils].flatMap((party) => party.problems);
  if (problems.length > 0) return { block: null, problems, sentences: [] };
  const block: SoftBlock = {
    providers: providers.flatMap(({ party }) => party ?? []),
    councils: councils.flatMap(({ party }) => party ?? []),
    spotPrice: poundsPer('week', spotPrice),
    occupancyTogether: null,
  };
  if (block.providers.length === 0 || block.councils.length === 0)
    return { block: null, problems, sentences: ['A soft block needs one provider and one council or more.'] };
  const findings = checkSoftBlock(block);
  const sentences = findings.map((finding) => sentenceOf(finding, block));
  return { block: hasErrors(findings) ? null : block, problems, sentences };
}

function sentenceOf(finding: ContractFinding, block: SoftBlock): string {
  if (finding.code === 'void-shares-do-not-sum') {
    const shares = [...block.providers, ...block.councils].map(({ voidShare }) => voidShare.fraction);
    return `The shares of a vacant place add up to ${shareInWords(sumOf(shares))}: give every part of it to one party, 100 % in all.`;
  }
  if (finding.code === 'entitlements-do-not-sum') {
    const held = block.councils.reduce((sum, { places }) => sum + places, 0);
    return `The councils would hold ${countInWords(held, 'place')} in a plain block, and the homes have ${String(placesOfGroup(block))}: make them the same.`;
  }
  return contractFindingInWords(finding);
}

interface Understood<P> {
  readonly party: P | null;
  readonly problems: readonly FieldProblem[];
}

function understoodProvider(typed: TypedSoftProvider): Understood<SoftBlockProvider> {
  const id = (field: string): string => softProviderFieldId(typed.id, field);
  const homes = readField(id('homes'), placesInAList, typed.homes);
  const fixed = readField(id('fixed'), poundsAWeek, typed.fixed);
  const perChild = readField(id('perChild'), poundsAWeek, typed.perChild);
  const price = readField(id('price'), poundsAWeek, typed.price);
  const blockPrice = readField(id('blockPrice'), poundsAWeek, typed.blockPrice);
  const voidShare = readField(id('voidShare'), partInPercent, typed.voidShare);
  const fields = [homes, fixed, perChild, price, blockPrice, voidShare];
  const problems = [...unnamed(id('name'), typed.name), ...fields.flatMap((field) => field.problems)];
  if (
    homes.value === null ||
    fixed.value === null ||
    perChild.value === null ||
    price.value === null ||
    blockPrice.value === null ||
    voidShare.value === null
  )
    return { party: null, problems };
  const party: SoftBlockProvider = {
    name: typed.name.trim(),
    homes: homes.value.map((places, index) => ({ name: `Home ${String(index + 1)}`, places })),
    costs: { fixed: poundsPer('week', fixed.value), perChild: poundsPer('week', perChild.value) },
    price: poundsPer('week', price.value),
    blockPrice: poundsPer('week', blockPrice.value),
    voidShare: fraction(voidShare.value),
    occupancyAlone: null,
  };
  return { party, problems };
}

function understoodCouncil(typed: TypedSoftCouncil): Understood<SoftBlockCouncil> {
  const id = (field: string): string => softCouncilFieldId(typed.id, field);
  const load = readField(id('load'), childrenNeedingAPlaceNow, typed.load);
  const places = readField(id('places'), placesCount, typed.places);
  const voidShare = readField(id('voidShare'), partInPercent, typed.voidShare);
  const problems = [
    ...unnamed(id('name'), typed.name),
    ...[load, places, voidShare].flatMap((field) => field.problems),
  ];
  if (load.value === null || places.value === null || voidShare.value === null)
    return { party: null, problems };
  const party = {
    name: typed.name.trim(),
    load: load.value,
    places: places.value,
    voidShare: fraction(voidShare.value),
  };
  return { party, problems };
}

function unnamed(field: string, name: string): readonly FieldProblem[] {
  return name.trim() === '' ? [{ field, sentence: 'Give this party a name.' }] : [];
}
