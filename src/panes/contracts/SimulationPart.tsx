/** The contracts simulated in the background: what to simulate, the part done, a way to stop, and what came of it. */
import { Button, Field, makeStyles, mergeClasses, ProgressBar, Select } from '@fluentui/react-components';
import { simulationInput } from '../../workflows/contracts/simulationInput';
import { simulatedOnScreen, type SimulatedContract } from '../../workflows/contracts/simulatedOnScreen';
import { rotasOfRun, runFieldId, runFields, understoodRun } from '../../workflows/contracts/typedRun';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { RangeBar } from '../pictures/RangeBar';
import { TypedField } from '../parts/TypedField';
import { NamedFigure } from './NamedFigure';
import type { CurrentContracts } from './useContracts';
import { simulation } from './wording';
import { contractsDraft, type SimulatedAnswer } from './draft';

const useOwnLooks = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  wide: { gridColumn: '1 / -1' },
  figures: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px' },
});

interface SimulationPartProps extends PaneProps {
  readonly current: CurrentContracts;
  readonly says: string;
}

export function SimulationPart({ state, actions, current, says }: SimulationPartProps) {
  const looks = useLooks();
  const { typed } = current;
  const toSimulate = simulationInput(typed);
  const { simulated } = contractsDraft.in(state.drafts);
  const simulating = state.calculation?.pane === contractsDraft.id ? state.calculation : null;
  const simulate = () => {
    if (toSimulate === null) return;
    actions.calculate(contractsDraft.id, 'simulateContracts', toSimulate, ({ shown, simulated: whole }) =>
      contractsDraft.change({
        simulated: { toSimulate: JSON.stringify(toSimulate), answer: shown, simulated: whole },
      }),
    );
  };
  return (
    <>
      <p className={looks.quiet}>{simulation.what}</p>
      <RunFields current={current} />
      <div className={looks.wrap}>
        <Button disabledFocusable={toSimulate === null || simulating !== null} onClick={simulate}>
          {simulation.simulate}
        </Button>
        {simulating === null ? null : <Button onClick={actions.stopCalculating}>{simulation.stop}</Button>}
      </div>
      {simulating === null ? null : <Progress part={simulating.part} />}
      {simulated === null || simulating !== null ? null : (
        <>
          {simulated.toSimulate === JSON.stringify(toSimulate) ? null : (
            <p role="status" className={mergeClasses(looks.text, looks.strong)}>
              {simulation.stale}
            </p>
          )}
          <SimulationAnswer answer={simulated.answer} says={says} />
        </>
      )}
    </>
  );
}

function RunFields({ current: { typed, edit } }: { readonly current: CurrentContracts }) {
  const own = useOwnLooks();
  const { problems } = understoodRun(typed.run);
  return (
    <div className={own.fields}>
      {runFields.map((field) => (
        <div key={field} className={field === 'shareNeedingEmptyPlace' ? own.wide : ''}>
          <TypedField
            {...simulation.fields[field]}
            text={typed.run[field]}
            problem={problems.find((problem) => problem.field === runFieldId(field))?.sentence}
            type={(text) => {
              edit((before) => ({ ...before, run: { ...before.run, [field]: text } }));
            }}
          />
        </div>
      ))}
      <Field className={own.wide} size="small" label={simulation.rota.label} hint={simulation.rota.hint}>
        <Select
          size="small"
          value={typed.run.rota ?? 'inTurn'}
          onChange={(_, { value }) => {
            const rota = rotasOfRun.find((each) => each === value) ?? 'inTurn';
            edit((before) => ({ ...before, run: { ...before.run, rota } }));
          }}
        >
          {rotasOfRun.map((rota) => (
            <option key={rota} value={rota}>
              {simulation.rota.choices[rota]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function Progress({ part }: { readonly part: number }) {
  const looks = useLooks();
  const words = simulation.simulating(`${String(Math.round(part * 100))} %`);
  return (
    <div className={looks.section}>
      <p role="status" className={looks.text}>
        {words}
      </p>
      <ProgressBar value={part} aria-label={words} />
    </div>
  );
}

type Answer = SimulatedAnswer['answer'];

function SimulationAnswer({ answer, says }: { readonly answer: Answer; readonly says: string }) {
  const looks = useLooks();
  const shown = simulatedOnScreen(answer);
  if (shown === null)
    return (
      <ul className={looks.list}>
        {findingsIn(answer).map((sentence) => (
          <li key={sentence} className={looks.text}>
            {sentence}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <h3 className={looks.subheading}>{simulation.costAYear}</h3>
      <p className={looks.quiet}>{`${shown.run}. ${says}`}</p>
      <p className={looks.quiet}>{simulation.picture}</p>
      <ol className={looks.list}>
        {shown.contracts.map((contract, index) => (
          <ContractResult key={index} number={index + 1} contract={contract} />
        ))}
      </ol>
      <p className={looks.text}>{shown.elsewhere}</p>
    </>
  );
}

function findingsIn(answer: Answer): readonly string[] {
  const { findings } = answer;
  return Array.isArray(findings)
    ? findings.filter((shown): shown is string => typeof shown === 'string')
    : [];
}

interface ContractResultProps {
  readonly number: number;
  readonly contract: SimulatedContract;
}

const spread = ['mean', 'p10', 'p50', 'p90'] as const;

function ContractResult({ number, contract }: ContractResultProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <h4 className={looks.subheading}>{`${String(number)}. ${contract.name}`}</h4>
      <div aria-hidden="true">
        <RangeBar places={{ ...contract.places, likely: null }} />
      </div>
      <dl className={own.figures}>
        {spread.map((figure) => (
          <NamedFigure key={figure} name={simulation[figure]} value={contract[figure]} />
        ))}
        <NamedFigure name={simulation.margin} value={contract.margin} />
      </dl>
      <p className={looks.quiet}>{`${simulation.weeks}: ${contract.weeks}.`}</p>
    </li>
  );
}
