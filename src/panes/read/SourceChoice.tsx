/** What to read: the whole workbook, the sheet in view, the selected cells, or one sheet by name; and on which day's figures. */
import { Field, Select } from '@fluentui/react-components';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { PaneProps } from '../pane';
import { DayField } from '../parts/DayField';
import { useLooks } from '../parts/useLooks';
import { read } from '../wording';

const sheetPrefix = 'sheet:';

export function SourceChoice({ state, acts }: PaneProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <Field label={read.source}>
        <Select
          className={looks.select}
          value={sourceText(state.source)}
          onChange={(_, { value }) => {
            acts.chooseSource(sourceNamed(value));
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
      <DayField label={read.day} hint={read.dayHint} day={state.asAt} choose={acts.chooseDay} />
    </section>
  );
}

function sourceText(source: WhatToRead): string {
  return source.kind === 'sheet' ? sheetPrefix + source.name : source.kind;
}

function sourceNamed(text: string): WhatToRead {
  if (text.startsWith(sheetPrefix)) return { kind: 'sheet', name: text.slice(sheetPrefix.length) };
  return text === 'selection' || text === 'activeSheet' ? { kind: text } : { kind: 'everySheet' };
}
