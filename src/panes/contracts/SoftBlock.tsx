/** A soft block: the parties, what each pays or is left with beside spot and a plain block, and who bears which vacant place. */
import { Button } from '@fluentui/react-components';
import type { ContractsOnScreen } from '../../workflows/contracts/onScreen';
import { softBlockOnScreen } from '../../workflows/contracts/softBlockOnScreen';
import { simulatedSoftBlockOnScreen } from '../../workflows/contracts/simulatedSoftBlockOnScreen';
import {
  softCouncilFields,
  softProviderFields,
  startingSoftBlock,
  withOneMoreProvider,
  withOneMoreSoftCouncil,
  withoutSoftCouncil,
  withoutSoftProvider,
  withSoftCouncil,
  withSoftProvider,
  type TypedSoftBlock,
} from '../../workflows/contracts/typedSoftBlock';
import {
  softCouncilFieldId,
  softProviderFieldId,
  understoodSoftBlock,
} from '../../workflows/contracts/understoodSoftBlock';
import { useLooks } from '../parts/useLooks';
import type { SimulatedAnswer } from './draft';
import { PartyRow } from './PartyRow';
import { SoftBlockResult } from './SoftBlockResult';
import type { Edit } from './useContracts';
import { softBlock } from './softBlockWording';

interface SoftBlockProps {
  readonly typed: TypedSoftBlock | null;
  readonly shown: ContractsOnScreen;
  readonly simulated: SimulatedAnswer | null;
  readonly edit: Edit;
}

export function SoftBlock({ typed, shown, simulated, edit }: SoftBlockProps) {
  const looks = useLooks();
  return (
    <>
      <p className={looks.quiet}>{softBlock.what}</p>
      {typed === null ? (
        <>
          <p className={looks.quiet}>{softBlock.setUpHint}</p>
          <div className={looks.wrap}>
            <Button
              onClick={() => {
                edit((before) => ({
                  ...before,
                  softBlock: startingSoftBlock(before, shown.childrenNeedingAPlace),
                }));
              }}
            >
              {softBlock.setUp}
            </Button>
          </div>
        </>
      ) : (
        <Group {...{ typed, shown, simulated, edit }} />
      )}
    </>
  );
}

function Group({ typed, shown, simulated, edit }: SoftBlockProps & { readonly typed: TypedSoftBlock }) {
  const looks = useLooks();
  const { block, problems, sentences } = understoodSoftBlock(typed, shown.values.spotPrice);
  const change = (made: (block: TypedSoftBlock) => TypedSoftBlock) => {
    edit((before) => (before.softBlock === null ? before : { ...before, softBlock: made(before.softBlock) }));
  };
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
  const result = block === null ? null : softBlockOnScreen(block);
  return (
    <>
      <h3 className={looks.subheading}>{softBlock.providersHeading}</h3>
      <ul className={looks.list}>
        {typed.providers.map((provider) => (
          <PartyRow
            key={provider.id}
            party={provider}
            fields={softProviderFields}
            words={softBlock.provider}
            problem={(field) => problemOf(softProviderFieldId(provider.id, field))}
            type={(field, text) => {
              change((before) => withSoftProvider(before, provider.id, field, text));
            }}
            remove={() => {
              change((before) => withoutSoftProvider(before, provider.id));
            }}
          />
        ))}
      </ul>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            change(withOneMoreProvider);
          }}
        >
          {softBlock.addProvider}
        </Button>
      </div>
      <h3 className={looks.subheading}>{softBlock.councilsHeading}</h3>
      <ul className={looks.list}>
        {typed.councils.map((council) => (
          <PartyRow
            key={council.id}
            party={council}
            fields={softCouncilFields}
            words={softBlock.council}
            problem={(field) => problemOf(softCouncilFieldId(council.id, field))}
            type={(field, text) => {
              change((before) => withSoftCouncil(before, council.id, field, text));
            }}
            remove={() => {
              change((before) => withoutSoftCouncil(before, council.id));
            }}
          />
        ))}
      </ul>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            change(withOneMoreSoftCouncil);
          }}
        >
          {softBlock.addCouncil}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            edit((before) => ({ ...before, softBlock: null }));
          }}
        >
          {softBlock.giveUp}
        </Button>
      </div>
      {sentences.map((sentence) => (
        <p key={sentence} role="status" className={looks.text}>
          {sentence}
        </p>
      ))}
      {result === null ? <p className={looks.quiet}>{softBlock.leftOut}</p> : null}
      {result === null ? null : (
        <SoftBlockResult
          result={result}
          simulated={simulated === null ? null : simulatedSoftBlockOnScreen(simulated.answer)}
        />
      )}
    </>
  );
}
