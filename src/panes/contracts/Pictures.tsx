/** Both pictures with their figures in words: cost against occupancy, which stays in view below, and how often how many places are occupied. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ContractsOnScreen } from '../../workflows/contracts/onScreen';
import { useLooks } from '../parts/useLooks';
import { BarRows } from '../pictures/BarRows';
import { ContractTable } from './ContractTable';
import { CostLines } from './CostLines';
import { useTopOfPane } from './useTopOfPane';
import { contracts } from './wording';

const useOwnLooks = makeStyles({
  // In view while the sliders below it move, where the pane is high enough for both.
  picture: {
    margin: '0 -4px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 600px)': { position: 'sticky', zIndex: 1 },
  },
});

export function Pictures({ shown }: { readonly shown: ContractsOnScreen }) {
  const looks = useLooks();
  const own = useOwnLooks();
  const top = useTopOfPane();
  const { compared, picture, bars } = shown;
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{contracts.pictureHeading}</h2>
        <p role="status" className={looks.text}>
          {compared.children}
        </p>
        <p className={looks.quiet}>{compared.says}</p>
      </section>
      <div className={own.picture} style={{ top }} aria-hidden="true">
        <CostLines picture={picture} />
      </div>
      <section className={looks.section}>
        <p className={looks.text}>{compared.planned}</p>
        <ContractTable rows={compared.contracts} />
        <p className={looks.quiet}>{contracts.dots}</p>
        <h3 className={looks.subheading}>{contracts.occupancyHeading}</h3>
        <p className={looks.text}>{compared.occupancy}</p>
        <BarRows
          label={contracts.occupancyHeading}
          allStrong
          rows={bars.map(({ label, share, length }) => ({ label, figure: share, length }))}
        />
      </section>
    </>
  );
}
