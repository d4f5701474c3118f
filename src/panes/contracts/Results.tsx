/** What each contract is expected to cost, whole; and whether it saves, and by what. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ComparedOnScreen, ContractOnScreen } from '../../workflows/contracts/comparedOnScreen';
import type { CostPicture } from '../../workflows/contracts/costPicture';
import { useLooks } from '../parts/useLooks';
import { NamedFigure } from './NamedFigure';
import { contracts, resultWords } from './wording';

const useOwnLooks = makeStyles({
  figures: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    rowGap: '3px',
  },
});

interface ResultsProps {
  readonly compared: ComparedOnScreen;
  readonly picture: CostPicture;
}

const figures = ['expectedAWeek', 'childWeek', 'againstSpot', 'providerMargin'] as const;

export const Results = memo(function Results({ compared, picture }: ResultsProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{contracts.resultHeading}</h2>
      <p className={looks.quiet}>{compared.says}</p>
      <p className={looks.quiet}>{resultWords.hint}</p>
      <ol className={looks.list}>
        {compared.contracts.map((contract, index) => (
          <Result
            key={contract.id}
            number={index + 1}
            contract={contract}
            breakEven={picture.lines[index]?.breakEvenInWords ?? ''}
          />
        ))}
      </ol>
      <Saving contracts={compared.contracts} />
    </section>
  );
});

interface ResultProps {
  readonly number: number;
  readonly contract: ContractOnScreen;
  readonly breakEven: string;
}

function Result({ number, contract, breakEven }: ResultProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <h3 className={looks.subheading}>{`${String(number)}. ${contract.name} (${contract.kind})`}</h3>
      <dl className={own.figures}>
        {figures.map((name) => (
          <NamedFigure key={name} name={resultWords[name]} value={contract[name]} />
        ))}
      </dl>
      <p className={looks.quiet}>{resultWords.p10ToP90(contract.p10ToP90)}</p>
      <p className={looks.quiet}>{`${resultWords.breakEven}: ${breakEven}.`}</p>
    </li>
  );
}

function Saving({ contracts: compared }: { readonly contracts: readonly ContractOnScreen[] }) {
  const looks = useLooks();
  const sentences = compared.flatMap(({ saving }) => saving ?? []);
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className={looks.subheading}>{contracts.savingHeading}</h3>
      <p className={looks.text}>{contracts.savingRule}</p>
      <ul className={looks.list}>
        {sentences.map((sentence) => (
          <li key={sentence} className={looks.text}>
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
