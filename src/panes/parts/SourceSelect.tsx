/** What to read: the whole workbook where that is offered, the sheet in view, the selected cells, or one sheet by name. */
import { Field, Select } from '@fluentui/react-components';
import type { ListedSheet, WhatToRead } from '../../workflows/ports/hostWorkbook';
import { read } from '../wording';
import { useLooks } from './useLooks';

const sheetPrefix = 'sheet:';

interface SourceSelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly source: WhatToRead;
  readonly sheets: readonly ListedSheet[];
  /** A table for one pane stands on one sheet; a submission may fill the workbook. */
  readonly everySheet: boolean;
  readonly choose: (source: WhatToRead) => void;
}

export function SourceSelect({ label, hint, source, sheets, everySheet, choose }: SourceSelectProps) {
  const looks = useLooks();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={looks.select}
        value={source.kind === 'sheet' ? sheetPrefix + source.name : source.kind}
        onChange={(_, { value }) => {
          choose(sourceNamed(value));
        }}
      >
        {everySheet ? <option value="everySheet">{read.everySheet}</option> : null}
        <option value="activeSheet">{read.activeSheet}</option>
        <option value="selection">{read.selection}</option>
        {sheets
          .filter(({ ours }) => !ours)
          .map(({ name }) => (
            <option key={name} value={sheetPrefix + name}>
              {read.sheet(name)}
            </option>
          ))}
      </Select>
    </Field>
  );
}

function sourceNamed(text: string): WhatToRead {
  if (text.startsWith(sheetPrefix)) return { kind: 'sheet', name: text.slice(sheetPrefix.length) };
  return text === 'selection' || text === 'activeSheet' ? { kind: text } : { kind: 'everySheet' };
}
