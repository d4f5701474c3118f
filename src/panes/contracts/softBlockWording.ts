/** What the part of the pane about a soft block says. */
import type { SoftCouncilField, SoftProviderField } from '../../workflows/contracts/typedSoftBlock';
import type { FieldWords } from './wording';

export const softBlock = {
  heading: 'A soft block',
  what: 'Several providers and councils manage places together; every party bears a stated share of the vacant ones. The price leaves each provider’s margin as it is alone.',
  setUp: 'Set up a soft block',
  setUpHint: 'It starts with two providers and two councils like the terms above.',
  giveUp: 'Remove the soft block',
  leftOut: 'Until this is put right the soft block is left out of the sheets and of what is simulated.',
  providersHeading: 'Providers',
  councilsHeading: 'Councils',
  addProvider: 'Add a provider',
  addCouncil: 'Add a council',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  provider: {
    name: { label: 'Provider', unit: '' },
    homes: { label: 'Places of its homes', unit: '' },
    fixed: { label: 'Whether or not a child is there', unit: '£ a week' },
    perChild: { label: 'For each child', unit: '£ a week' },
    price: { label: 'Price alone, spot', unit: '£ a week' },
    blockPrice: { label: 'Price in a plain block', unit: '£ a week' },
    voidShare: { label: 'Bears of vacant places', unit: '%' },
  } satisfies Record<SoftProviderField, FieldWords>,
  council: {
    name: { label: 'Council', unit: '' },
    load: { label: 'Children needing a place', unit: '' },
    places: { label: 'Places in a plain block', unit: '' },
    voidShare: { label: 'Bears of vacant places', unit: '%' },
  } satisfies Record<SoftCouncilField, FieldWords>,
  fieldOf: (field: string, party: string) => `${field}: ${party}`,
  priceTable: 'Left to each provider a week',
  paysTable: 'Paid by each council a week',
  party: 'Party',
  under: { softBlock: 'Soft block', spot: 'Spot', block: 'Plain block' },
  simulated: (range: string) => `${range} a year in eight years of ten`,
} as const;
