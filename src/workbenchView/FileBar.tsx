/** Open a file, choose an example, download the result, and how the sheet is shown. */
import { useRef } from 'react';
import { ExampleChoice, type ExampleGroup } from './ExampleChoice';
import { workbench } from './wording';
import type { SheetView, WorkbenchProps } from './workbenchState';

const views: readonly SheetView[] = ['grid', 'table'];

export function FileBar({
  state,
  actions,
  examples,
}: WorkbenchProps & { readonly examples: readonly ExampleGroup[] }) {
  const { phase, file, shown } = state;
  const hasCells = shown.sheets.some(({ cells }) => cells.length > 0);
  return (
    <header className="file-bar">
      <div className="names">
        <h1>{workbench.title}</h1>
        <p>{file ?? workbench.purpose}</p>
      </div>
      <OpenButton actions={actions} />
      <ExampleChoice examples={examples} label={workbench.example} choose={actions.openExample}>
        {workbench.chooseExample}
      </ExampleChoice>
      {hasCells ? (
        <>
          <FileButton choose={actions.addFiles}>{workbench.add}</FileButton>
          <ExampleChoice examples={examples} label={workbench.exampleToAdd} choose={actions.addExample}>
            {workbench.chooseExampleToAdd}
          </ExampleChoice>
        </>
      ) : null}
      <button type="button" onClick={actions.download} disabled={phase.kind === 'opening'}>
        {workbench.download}
      </button>
      <fieldset className="views">
        <legend className="unseen">{workbench.view}</legend>
        {views.map((view) => (
          <label key={view}>
            <input
              type="radio"
              name="view"
              value={view}
              checked={state.view === view}
              onChange={() => {
                actions.chooseView(view);
              }}
            />
            {workbench.views[view]}
          </label>
        ))}
      </fieldset>
    </header>
  );
}

export function OpenButton({ actions }: Pick<WorkbenchProps, 'actions'>) {
  return (
    <FileButton primary choose={actions.openFiles}>
      {workbench.open}
    </FileButton>
  );
}

interface FileButtonProps {
  readonly primary?: boolean;
  readonly choose: (files: readonly File[]) => void;
  readonly children: string;
}

/** A button in the tab order, and the browser's own file chooser behind it. */
function FileButton({ primary = false, choose, children }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={primary ? 'primary' : undefined}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.html,.htm,.xml,.docx"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          choose(files);
        }}
      />
    </>
  );
}
