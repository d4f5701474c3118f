/** What is wrong with a contract's terms, as the door of an analysis tells it. */
import { contractFindingHeadline, type ContractFinding } from '../../domain/contracts/contractFinding';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';

export function contractFindingAsPrice(at: string, finding: ContractFinding): PriceFinding {
  const { code, severity, expected, received, advice } = finding;
  return priceFinding(
    'contract-not-meant',
    { at: `${at}: ${contractFindingHeadline(code)}`, expected, received, advice },
    severity,
  );
}
