/** What to read for the pane, and an invented ledger to try it on. */
import { Button, Field, Select } from '@fluentui/react-components';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';
import { inHouse } from './wording';

const sheetPrefix = 'sheet:';

export function LedgerSource({ state, acts }: PaneProps) {
  const looks = useLooks();
  const { source, received } = state.drafts.inHouse;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{inHouse.heading}</h2>
      {received === null ? <p className={looks.text}>{inHouse.what}</p> : null}
      <Field label={read.source} hint={inHouse.sourceHint}>
        <Select
          className={looks.select}
          value={source.kind === 'sheet' ? sheetPrefix + source.name : source.kind}
          onChange={(_, { value }) => {
            acts.draft({ pane: 'inHouse', change: { source: sourceNamed(value) } });
          }}
        >
          <option value="everySheet">{read.everySheet}</option>
          <option value="activeSheet">{read.activeSheet}</option>
          <option value="selection">{read.selection}</option>
          {state.sheets
            .filter(({ ours }) => !ours)
            .map(({ name }) => (
              <option key={name} value={sheetPrefix + name}>
                {read.sheet(name)}
              </option>
            ))}
        </Select>
      </Field>
      {received === null ? (
        <>
          <div className={looks.wrap}>
            <Button onClick={acts.tryLedgerExample} disabledFocusable={state.work !== null}>
              {inHouse.tryExample}
            </Button>
          </div>
          <p className={looks.quiet}>{inHouse.exampleNote}</p>
        </>
      ) : null}
    </section>
  );
}

function sourceNamed(text: string): WhatToRead {
  if (text.startsWith(sheetPrefix)) return { kind: 'sheet', name: text.slice(sheetPrefix.length) };
  return text === 'selection' || text === 'activeSheet' ? { kind: text } : { kind: 'everySheet' };
}
