/** Should-cost: the range with the fee on it, the needs it answers, what moves it, and the sheets. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { keptNeeds } from '../../workflows/shouldCost/keep';
import type { PaneProps } from '../pane';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { BandAndRates } from './BandAndRates';
import { ExtraHours } from './ExtraHours';
import { Headline } from './Headline';
import { LineTable } from './LineTable';
import { Moves } from './Moves';
import { NeedsAndOutcomes } from './NeedsAndOutcomes';
import { OutcomesSought } from './OutcomesSought';
import { Parameters } from './Parameters';
import { RecordedNeeds } from './RecordedNeeds';
import { RotaFields } from './RotaFields';
import { useShouldCost, type CurrentShouldCost } from './useShouldCost';
import { VarianceTable } from './VarianceTable';
import { shouldCost } from './wording';
import { shouldCostDraft } from './draft';
import { shouldCostSheets } from './write';

export function ShouldCostPane(props: PaneProps) {
  const looks = useLooks();
  const current = useShouldCost(props);
  const { shown, typed, problems, edit, isOwn, anyProblem } = current;
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{shouldCost.heading}</h2>
        {isOwn ? <p className={looks.quiet}>{shouldCost.what}</p> : <Beginning confirm={current.confirm} />}
        {anyProblem ? (
          <p role="status" className={mergeClasses(looks.text, looks.strong)}>
            {shown === null ? shouldCost.nothing : shouldCost.notCosted}
          </p>
        ) : null}
        {shown === null ? null : (
          <Headline shown={shown} part={current.part} stop={props.actions.stopCalculating} />
        )}
        {shown === null ? null : <NeedsAndOutcomes needs={shown.needs} outcomes={shown.outcomes} />}
      </section>
      <RotaFields {...{ typed, problems, edit }} />
      <ExtraHours {...{ typed, problems, edit }} />
      <OutcomesSought {...{ typed, edit }} />
      <RecordedNeeds {...{ typed, edit }} />
      {problems['needs'] === undefined ? null : <p className={looks.text}>{problems['needs']}</p>}
      {shown === null ? null : (
        <div>
          <LineTable shown={shown} />
          <Moves shown={shown} />
          <VarianceTable rows={shown.variances} />
          <BandAndRates
            band={shown.band}
            {...{ typed, problems, edit }}
            bands={current.bands}
            inUse={current.bandsInUse}
          />
          <Parameters list={current.parameters} {...{ problems, edit }} />
        </div>
      )}
      <Keeping {...props} current={current} />
      <Primary {...props} current={current} />
    </>
  );
}

/** Whose needs these are, before anybody has said so: nobody's. */
function Beginning({ confirm }: { readonly confirm: () => void }) {
  const looks = useLooks();
  return (
    <>
      <p role="note" className={looks.text}>
        <strong>{shouldCost.notTheirs}</strong> {shouldCost.beginning}
      </p>
      <div className={looks.wrap}>
        <Button onClick={confirm}>{shouldCost.confirm}</Button>
      </div>
    </>
  );
}

interface WithCurrent extends PaneProps {
  readonly current: CurrentShouldCost;
}

function Keeping({ state, actions, current: { typed, isOwn } }: WithCurrent) {
  const looks = useLooks();
  const toKeep = keptNeeds.toKeep(typed);
  const isKept = JSON.stringify(state.settings.kept[keptNeeds.name]) === JSON.stringify(toKeep);
  if (!isOwn) return null;
  return (
    <div className={looks.section}>
      <div className={looks.wrap}>
        <Button
          disabledFocusable={isKept}
          onClick={() => {
            actions.keepFor(keptNeeds.name, toKeep);
          }}
        >
          {shouldCost.keep}
        </Button>
        <Button
          onClick={() => {
            actions.draft(shouldCostDraft.change(shouldCostDraft.nothing));
            if (state.settings.kept[keptNeeds.name] !== undefined) actions.keepFor(keptNeeds.name, null);
          }}
        >
          {shouldCost.startAgain}
        </Button>
      </div>
      <p role="status" className={looks.quiet}>
        {isKept ? shouldCost.kept : ''}
      </p>
    </div>
  );
}

/** First the likely range, then the sheets; writing without it stays possible. */
function Primary({ state, actions, current: { shown, simulate, part, anyProblem, isOwn } }: WithCurrent) {
  const write = () => {
    actions.write(shouldCostSheets, 'ask');
  };
  const isWritten = state.written?.what === shouldCostSheets.id;
  const writeLabel = isWritten ? shouldCost.writeAgain : shouldCost.write;
  const busy = state.work !== null || anyProblem;
  if (shown?.isSimulated === true && !anyProblem)
    return <PrimaryBar label={writeLabel} disabled={busy || !isOwn} onPress={write} />;
  return (
    <PrimaryBar
      label={shouldCost.simulate}
      disabled={simulate === null || part !== null}
      onPress={() => {
        simulate?.();
      }}
    >
      <Button disabledFocusable={busy || !isOwn} onClick={write}>
        {writeLabel}
      </Button>
    </PrimaryBar>
  );
}
