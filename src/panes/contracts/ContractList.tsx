/** The contracts to compare: added, changed, taken away. */
import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { withOneMoreContract, type TypedContract } from '../../workflows/contracts/typedContracts';
import { useLooks } from '../parts/useLooks';
import { ContractCard } from './ContractCard';
import type { Sentences, Edit } from './useContracts';
import { contracts } from './wording';

interface ContractListProps {
  readonly list: readonly TypedContract[];
  readonly problems: Sentences;
  readonly notes: Sentences;
  readonly edit: Edit;
}

export const ContractList = memo(function ContractList({ list, problems, notes, edit }: ContractListProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{contracts.contractsHeading}</h2>
      <ol className={looks.list}>
        {list.map((contract, index) => (
          <ContractCard key={contract.id} number={index + 1} {...{ contract, problems, notes, edit }} />
        ))}
      </ol>
      {problems['contracts'] === undefined ? null : <p className={looks.text}>{problems['contracts']}</p>}
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            edit(withOneMoreContract);
          }}
        >
          {contracts.add}
        </Button>
      </div>
    </section>
  );
});
