/** What is wrong with a contract's terms, as the door of an analysis tells it. */
import type { ContractFinding } from '../../domain/contracts/contractFinding';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';

export function contractFindingAsPrice(at: string, finding: ContractFinding): PriceFinding {
  const { severity, expected, received, advice } = finding;
  return priceFinding('contract-not-meant', { at, expected, received, advice }, severity);
}
