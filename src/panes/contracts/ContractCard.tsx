/** One contract: its name and way of paying, and, once opened, its own terms in plain words. */
import { Button, Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { ContractModelKind } from '../../domain/contracts/models/contractModel';
import {
  fieldsOfModel,
  withContract,
  withContractTerm,
  withoutContract,
  type ContractField,
  type TypedContract,
} from '../../workflows/contracts/typedContracts';
import { contractFieldId } from '../../workflows/contracts/understoodModel';
import { useLooks } from '../parts/useLooks';
import { TypedField } from '../parts/TypedField';
import type { Sentences, Edit } from './useContracts';
import { choiceWords, contractFieldWords, contracts, modelWords } from './wording';

const useOwnLooks = makeStyles({
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '8px' },
  buttons: { display: 'flex', gap: '4px', flexShrink: 0 },
});

interface ContractCardProps {
  readonly contract: TypedContract;
  readonly number: number;
  readonly problems: Sentences;
  readonly notes: Sentences;
  readonly edit: Edit;
}

export const ContractCard = memo(function ContractCard(props: ContractCardProps) {
  const { contract, number, problems, edit } = props;
  const looks = useLooks();
  const own = useOwnLooks();
  const [opened, setOpened] = useState(false);
  const isWrong = fieldIds(contract).some((id) => problems[id] !== undefined);
  const open = opened || isWrong;
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={own.name}>
          <span className={looks.strong}>{`${String(number)}. ${contract.name}`}</span>
          <span className={looks.quiet}>{` ${modelWords[contract.model].name}`}</span>
        </span>
        <span className={own.buttons}>
          <Button
            size="small"
            aria-expanded={open}
            aria-label={open ? contracts.close(contract.name) : contracts.edit(contract.name)}
            onClick={() => {
              setOpened(!open);
            }}
          >
            {open ? contracts.closeShort : contracts.editShort}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={contracts.remove(contract.name)}
            onClick={() => {
              edit((typed) => withoutContract(typed, contract.id));
            }}
          >
            {contracts.removeShort}
          </Button>
        </span>
      </div>
      {open ? <Terms {...props} /> : null}
    </li>
  );
});

function fieldIds({ id, model }: TypedContract): readonly string[] {
  return ['name' as const, ...fieldsOfModel[model]].map((field) => contractFieldId(id, field));
}

const kinds = Object.keys(modelWords) as readonly ContractModelKind[];

function Terms({ contract, problems, notes, edit }: ContractCardProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const { id, name, model } = contract;
  return (
    <div className={own.fields}>
      <TypedField
        label={contracts.name}
        words
        text={name}
        problem={problems[contractFieldId(id, 'name')]}
        type={(text) => {
          edit((typed) => withContract(typed, id, { name: text }));
        }}
      />
      <Field label={contracts.model} size="small" hint={modelWords[model].plain}>
        <Select
          className={looks.select}
          size="small"
          value={model}
          onChange={(_, { value }) => {
            const chosen = kinds.find((kind) => kind === value);
            if (chosen !== undefined) edit((typed) => withContract(typed, id, { model: chosen }));
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {modelWords[kind].name}
            </option>
          ))}
        </Select>
      </Field>
      {fieldsOfModel[model].map((field) => (
        <ContractTerm
          key={field}
          contract={contract}
          field={field}
          problem={problems[contractFieldId(id, field)]}
          note={notes[contractFieldId(id, field)]}
          edit={edit}
        />
      ))}
    </div>
  );
}

interface ContractTermProps {
  readonly contract: TypedContract;
  readonly field: ContractField;
  readonly problem: string | undefined;
  readonly note: string | undefined;
  readonly edit: Edit;
}

function ContractTerm({ contract, field, problem, note, edit }: ContractTermProps) {
  const looks = useLooks();
  const words = contractFieldWords[field];
  const choices = choiceWords[field];
  const text = contract.terms[field];
  const type = (changed: string) => {
    edit((typed) => withContractTerm(typed, contract.id, field, changed));
  };
  if (choices === undefined)
    return (
      <TypedField
        {...{ ...words, text, problem, note, type }}
        fullLabel={`${words.label}: ${contract.name}`}
        words={words.unit === ''}
      />
    );
  return (
    <Field label={words.label} size="small">
      <Select
        className={looks.select}
        size="small"
        value={text}
        onChange={(_, { value }) => {
          type(value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
