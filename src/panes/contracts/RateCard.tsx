/** The fee in front of the user against agreed rates: where the card is, what was read, how far the fee has moved since. */
import { Button, Field, mergeClasses, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { rateCardOnScreen, type RateCardOnScreen } from '../../workflows/contracts/rateCardOnScreen';
import type { TypedRateCard } from '../../workflows/contracts/typedContracts';
import type { PaneProps } from '../pane';
import { FindingList } from '../parts/FindingList';
import { SourceSelect } from '../parts/SourceSelect';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { TypedField } from '../parts/TypedField';
import type { CurrentContracts } from './useContracts';
import { rateCard } from './wording';
import { contractsDraft } from './draft';

interface RateCardProps extends PaneProps {
  readonly current: CurrentContracts;
}

export function RateCard({ state, actions, current: { typed, edit } }: RateCardProps) {
  const looks = useLooks();
  const { received, source } = contractsDraft.in(state.drafts);
  const held = useMemo(
    () => (received === null ? null : rateCardOnScreen(received, typed.rateCard, state.asAt)),
    [received, typed.rateCard, state.asAt],
  );
  const type = (change: Partial<TypedRateCard>) => {
    edit((before) => ({ ...before, rateCard: { ...before.rateCard, ...change } }));
  };
  return (
    <>
      <p className={looks.quiet}>{rateCard.what}</p>
      <SourceSelect
        label={rateCard.source}
        source={source}
        sheets={state.sheets}
        everySheet={false}
        choose={(chosen) => {
          actions.draft(contractsDraft.change({ source: chosen }));
        }}
      />
      <div className={looks.wrap}>
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            actions.readFor(contractsDraft, source);
          }}
        >
          {received === null ? rateCard.read : rateCard.again}
        </Button>
      </div>
      {held === null ? null : <Held held={held} fee={typed.rateCard.fee} type={type} />}
      {held === null || held.findings.length === 0 ? null : (
        <FindingList findings={held.findings} goTo={actions.goTo} />
      )}
    </>
  );
}

interface HeldProps {
  readonly held: RateCardOnScreen;
  readonly fee: string;
  readonly type: (change: Partial<TypedRateCard>) => void;
}

function Held({ held, fee, type }: HeldProps) {
  const looks = useLooks();
  if (held.rates.length === 0) return <p className={looks.text}>{rateCard.none}</p>;
  const isOnCard = held.names.includes(held.name);
  return (
    <>
      <TypedField
        label={rateCard.fee}
        unit="£ a week"
        text={fee}
        problem={held.feeProblem ?? undefined}
        type={(text) => {
          type({ fee: text });
        }}
      />
      <Field label={rateCard.name}>
        <Select
          className={looks.select}
          value={held.name}
          onChange={(_, { value }) => {
            type({ name: value });
          }}
        >
          {isOnCard ? null : <option value={held.name}>{rateCard.other(held.name)}</option>}
          {held.names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={mergeClasses(looks.text, looks.strong)}>
        {held.sentence}
      </p>
      <Rates held={held} />
    </>
  );
}

function Rates({ held: { rates } }: { readonly held: RateCardOnScreen }) {
  const looks = useLooks();
  const right = mergeClasses(looks.figure, looks.right);
  return (
    <table className={looks.table} aria-label={rateCard.table}>
      <TableHead
        names={rateCard.columns.name}
        figures={[rateCard.columns.aWeek, rateCard.columns.agreedOn]}
        breaks
      />
      <tbody>
        {rates.map(({ name, terms, aWeek, agreedOn }, index) => (
          <tr key={index}>
            <th scope="row">
              {name}
              <p className={looks.quiet}>{terms}</p>
            </th>
            <td className={right}>{aWeek}</td>
            <td className={right}>{agreedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
