/** Contracts: the same places under other terms at honest occupancy, a picture that moves with the sliders, and the sheets. */
import { mergeClasses } from '@fluentui/react-components';
import { demandFields, priceFields, providerFields } from '../../workflows/contracts/typedContracts';
import type { PaneProps } from '../pane';
import { BeforeFirstWrite } from '../parts/BeforeFirstWrite';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { ContractList } from './ContractList';
import { Further } from './Further';
import { Pictures } from './Pictures';
import { StartAndKeep } from './StartAndKeep';
import { TermFields } from './TermFields';
import { TypedField } from '../parts/TypedField';
import { useContracts, type CurrentContracts } from './useContracts';
import { contracts } from './wording';
import { sheetsOfContracts } from './write';

export function ContractsPane(props: PaneProps) {
  const looks = useLooks();
  const current = useContracts(props);
  const { state, actions } = props;
  const { shown, anyProblem, sentences } = current;
  return (
    <>
      <Beginning {...props} current={current} />
      {anyProblem ? (
        <p role="status" className={mergeClasses(looks.text, looks.strong)}>
          {[shown === null ? contracts.nothingShown : contracts.problems, ...sentences].join(' ')}
        </p>
      ) : null}
      <Terms current={current} />
      <Further {...props} current={current} />
      <BeforeFirstWrite reviewed={state.reviewed} written={state.written} />
      <PrimaryBar
        label={state.written?.what === sheetsOfContracts.id ? contracts.writeAgain : contracts.primary}
        disabled={state.work !== null || anyProblem}
        onPress={() => {
          actions.write(sheetsOfContracts, 'ask');
        }}
      />
    </>
  );
}

/** The picture and everything that moves it: it stays in view until the last of them. */
function Terms({ current }: { readonly current: CurrentContracts }) {
  const looks = useLooks();
  const { typed, problems, notes, edit, shown } = current;
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

interface BeginningProps extends PaneProps {
  readonly current: CurrentContracts;
}

function Beginning({ state, actions, current: { typed, edit } }: BeginningProps) {
  const looks = useLooks();
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
      <StartAndKeep {...{ state, actions, typed }} />
    </section>
  );
}
