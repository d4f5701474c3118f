/** What the background worker is to simulate: the comparison that stands, the run, and the soft block where there is one. */
import type { SoftBlock } from '../../domain/contracts/councils/softBlock';
import { exactText } from '../../domain/money/exact';
import type { JsonObject } from '../typed/jsonValue';
import { contractsFile } from './contractsFile';
import type { TypedContracts } from './typedContracts';
import { understoodRun } from './typedRun';
import { understoodContracts } from './understoodContracts';
import { understoodSoftBlock } from './understoodSoftBlock';

/** The comparison and the soft block; null while something typed stands in the way. All children are simulated as one group: councils stand in the soft block. */
export function fileToSimulate(typed: TypedContracts): JsonObject | null {
  const { value } = understoodContracts(typed);
  if (value === null) return null;
  const file = { ...contractsFile(value), councils: [] };
  if (typed.softBlock === null) return file;
  const { block } = understoodSoftBlock(typed.softBlock, value.values.spotPrice);
  return block === null ? file : { ...file, softBlock: softBlockInFile(block) };
}

/** The same with its run: years, seed, delays. */
export function simulationInput(typed: TypedContracts): JsonObject | null {
  const file = fileToSimulate(typed);
  const { simulation } = understoodRun(typed.run);
  return file === null || simulation === null ? null : { ...file, simulation };
}

function softBlockInFile({ providers, councils }: SoftBlock): JsonObject {
  return {
    providers: providers.map(({ name, homes, costs, price, blockPrice, voidShare }) => ({
      name,
      homes: homes.map((home) => ({ name: home.name, places: home.places })),
      fixed: exactText(costs.fixed.pounds),
      perChild: exactText(costs.perChild.pounds),
      price: exactText(price.pounds),
      blockPrice: exactText(blockPrice.pounds),
      voidShare: exactText(voidShare.fraction),
    })),
    councils: councils.map(({ name, load, places, voidShare }) => ({
      name,
      load: exactText(load),
      places,
      voidShare: exactText(voidShare.fraction),
    })),
  };
}
