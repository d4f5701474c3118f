/** Contracts: the same places under other terms at honest occupancy, a picture that moves with the sliders, and the sheets. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import {
  startingContracts,
  type ContractsOnScreen,
} from '../../workflows/contractsOnScreen/contractsOnScreen';
import { demandFields, priceFields, providerFields } from '../../workflows/contractsOnScreen/typedContracts';
import type { PaneProps } from '../pane';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { BarRows } from './BarRows';
import { Commission } from './Commission';
import { ContractList } from './ContractList';
import { ContractTable } from './ContractTable';
import { CostLines } from './CostLines';
import { Disclosure } from './Disclosure';
import { PlayedThrough } from './PlayedThrough';
import { Pooling } from './Pooling';
import { ProvidersSide } from './ProvidersSide';
import { Results } from './Results';
import { SoftBlock } from './SoftBlock';
import { TermFields } from './TermFields';
import { TypedField } from './TypedField';
import { isOfCouncils } from '../../workflows/contractsOnScreen/understoodContracts';
import { useContracts, type ContractsInHand } from './useContracts';
import { commission, contracts, pooling, providersSide, simulation, softBlock } from './wording';

const useOwnLooks = makeStyles({
  // In view while the sliders below it move, where the pane is high enough for both.
  picture: {
    margin: '0 -4px',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 560px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
});

export function ContractsPane(props: PaneProps) {
  const looks = useLooks();
  const inHand = useContracts(props);
  const { state, acts } = props;
  const { shown, anyProblem } = inHand;
  return (
    <>
      <Beginning {...props} inHand={inHand} />
      {anyProblem ? (
        <p role="status" className={mergeClasses(looks.text, looks.strong)}>
          {shown === null ? contracts.nothingShown : contracts.problems}
        </p>
      ) : null}
      <Terms inHand={inHand} />
      <Later {...props} inHand={inHand} />
      <PrimaryBar
        label={state.written?.what === 'contracts' ? contracts.writeAgain : contracts.primary}
        disabled={state.work !== null || anyProblem}
        onPress={() => {
          acts.write('contracts', 'ask');
        }}
      />
    </>
  );
}

/** The picture and everything that moves it: it stays in view until the last of them. */
function Terms({ inHand }: { readonly inHand: ContractsInHand }) {
  const looks = useLooks();
  const { typed, problems, notes, edit, shown } = inHand;
  const fields = { typed, problems, edit };
  return (
    <div className={looks.pane}>
      {shown === null ? null : <Pictures shown={shown} />}
      <TermFields heading={contracts.childrenHeading} fields={demandFields} {...fields} />
      <TermFields
        heading={contracts.pricesHeading}
        hint={contracts.pricesHint}
        fields={priceFields}
        {...fields}
      />
      <ContractList list={typed.contracts} {...{ problems, notes, edit }} />
      <TermFields
        heading={contracts.providerHeading}
        hint={contracts.providerHint}
        fields={providerFields}
        {...fields}
      />
    </div>
  );
}

interface PartProps extends PaneProps {
  readonly inHand: ContractsInHand;
}

function Beginning({ state, acts, inHand: { typed, edit } }: PartProps) {
  const looks = useLooks();
  const review = state.reviewed?.review.value ?? null;
  const isTyped = state.drafts.contracts.typed !== null;
  const startFrom = (typedFrom: typeof typed | null) => {
    acts.draft({ pane: 'contracts', change: { typed: typedFrom } });
  };
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{contracts.heading}</h2>
      <p className={looks.text}>{contracts.what}</p>
      <p className={looks.quiet}>{typed.startedFrom}</p>
      {typed.taken.map((sentence) => (
        <p key={sentence} className={looks.quiet}>
          {sentence}
        </p>
      ))}
      <TypedField
        label={contracts.titleOnSheets}
        words
        text={typed.title}
        type={(title) => {
          edit((before) => ({ ...before, title }));
        }}
      />
      {isTyped ? (
        <div className={looks.wrap}>
          <Button
            size="small"
            onClick={() => {
              startFrom(null);
            }}
          >
            {review === null ? contracts.fromExample : contracts.fromReview}
          </Button>
          {review === null ? null : (
            <Button
              size="small"
              onClick={() => {
                startFrom(startingContracts(null));
              }}
            >
              {contracts.fromExample}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}

function Pictures({ shown }: { readonly shown: ContractsOnScreen }) {
  const looks = useLooks();
  const own = useOwnLooks();
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
      <div className={own.picture} aria-hidden="true">
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

/** What may follow a moment after the picture. */
function Later({ state, acts, inHand }: PartProps) {
  const { typed, problems, edit } = inHand;
  const shown = useDeferredValue(inHand.shown);
  const { played } = state.drafts.contracts;
  const isCouncilWrong = Object.keys(problems).some((field) => isOfCouncils(field));
  return (
    <>
      {shown === null ? null : <Results compared={shown.compared} picture={shown.picture} />}
      <div>
        {shown === null ? null : (
          <Disclosure heading={commission.heading}>{() => <Commission shown={shown} />}</Disclosure>
        )}
        <Disclosure heading={pooling.heading} keepOpen={isCouncilWrong}>
          {() => <Pooling {...{ typed, shown, problems, edit }} />}
        </Disclosure>
        {shown === null ? null : (
          <>
            <Disclosure heading={providersSide.heading}>{() => <ProvidersSide shown={shown} />}</Disclosure>
            <Disclosure heading={softBlock.heading}>
              {() => <SoftBlock typed={typed.softBlock} {...{ shown, played, edit }} />}
            </Disclosure>
            <Disclosure heading={simulation.heading}>
              {() => <PlayedThrough {...{ state, acts, inHand }} says={shown.compared.says} />}
            </Disclosure>
          </>
        )}
      </div>
    </>
  );
}
