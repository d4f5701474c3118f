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
  const { phase } = state;
  return (
    <header className="file-bar">
      <div className="names">
        <h1>{workbench.title}</h1>
        <p>{phase.kind === 'open' ? phase.file : workbench.purpose}</p>
      </div>
      <OpenButton actions={actions} />
      <ExampleChoice examples={examples} choose={actions.openExample} />
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

/** A button in the tab order, and the browser's own file chooser behind it. */
export function OpenButton({ actions }: Pick<WorkbenchProps, 'actions'>) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="primary" onClick={() => chooser.current?.click()}>
        {workbench.open}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.html,.htm,.xml,.docx"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file !== undefined) actions.openFile(file);
        }}
      />
    </>
  );
}
