/** What a person does with the workbench, carried out on its workbook; what comes of it is told in one sentence. */
import type { Finding } from '../domain/evidence/finding';
import type { SavedWorkbook } from '../embeddedExcel/files/saveXlsx';
import type { EmbeddedWorkbook } from '../embeddedExcel/model/embeddedWorkbook';
import { states } from '../workbenchView/wording';
import type { WorkbenchActions } from '../workbenchView/workbenchState';
import { sheetsToAdd } from './addSheets';
import { openFile } from './openFile';
import { isLocked, type WorkbenchSession } from './workbenchSession';
import type { WorkbenchStore } from './workbenchStore';

const readable = /\.(xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt|html?|xml|docx)$/i;

export function actionsOn(session: WorkbenchSession, store: WorkbenchStore): WorkbenchActions {
  let lastOpened = 0;
  const open = async (name: string, bytes: () => Promise<ArrayBuffer>): Promise<void> => {
    const mine = (lastOpened += 1);
    store.change({ phase: { kind: 'opening', file: name }, notice: '' });
    const opened = await openFile(name, new Uint8Array(await bytes()));
    // Another file was chosen meanwhile.
    if (mine !== lastOpened) return;
    if (opened.value === null) {
      store.change({ phase: { kind: 'failed', file: name, problems: opened.findings } });
      return;
    }
    await session.open(opened.value);
    const notice = keepsValues(opened.value.workbook)
      ? `${states.opened(name)} ${states.keptValues}`
      : states.opened(name);
    store.change({ phase: { kind: 'open' }, file: name, notice, paneNumber: store.now().paneNumber + 1 });
  };
  const add = async (name: string, bytes: () => Promise<ArrayBuffer>): Promise<void> => {
    store.change({ phase: { kind: 'opening', file: name }, notice: '' });
    const found = await sheetsToAdd(name, new Uint8Array(await bytes()));
    if (found.value === null) {
      store.change({ phase: { kind: 'failed', file: name, problems: found.findings } });
      return;
    }
    if (found.value.sheets.length === 0) {
      refuse(name, states.ownAlone);
      return;
    }
    const added = await session.add(found.value);
    if (typeof added === 'string') refuse(name, added);
    else store.change({ phase: { kind: 'open' }, notice: states.added(name, added) });
  };
  const refuseOr = (step: typeof open, file: File): Promise<void> => {
    if (readable.test(file.name)) return step(file.name, () => file.arrayBuffer());
    refuse(file.name, states.notAFile(file.name));
    return Promise.resolve();
  };
  const mayLeave = (): boolean => !session.hasUnsaved() || window.confirm(states.unsaved);
  const example = (name: string, step: typeof open): void => {
    void exampleBytes(name).then(
      (bytes) => step(name, () => Promise.resolve(bytes)),
      () => {
        refuse(name, states.exampleGone);
      },
    );
  };
  /** One after the other, in the order in which they were chosen. */
  const addEach = async (files: readonly File[]): Promise<void> => {
    for (const file of files) await refuseOr(add, file);
  };
  const refuse = (name: string, words: string) => {
    const problems: readonly Pick<Finding, 'received' | 'advice'>[] = [{ received: words, advice: '' }];
    store.change({ phase: { kind: 'failed', file: name, problems } });
  };
  return {
    openFiles: ([first, ...others]) => {
      if (first === undefined || !mayLeave()) return;
      void refuseOr(open, first).then(() =>
        store.now().phase.kind === 'open' ? addEach(others) : undefined,
      );
    },
    addFiles: (files) => void addEach(files),
    openExample: (name) => {
      if (mayLeave()) example(name, open);
    },
    addExample: (name) => {
      example(name, add);
    },
    retrace: (direction) => {
      void session.retrace(direction).then((cell) => {
        store.change({
          notice: cell === null ? states.nothingTyped[direction] : states.retraced[direction](cell),
        });
      });
    },
    download: () => void download(session, store),
    chooseView: (view) => {
      store.change({ view });
    },
    chooseSheet: (sheetId) => {
      session.select(sheetId, { top: 0, left: 0, bottom: 0, right: 0 });
    },
    selectCell: (row, column) => {
      const { activeSheet } = session.shown();
      session.select(activeSheet, { top: row, left: column, bottom: row, right: column });
    },
    enter: (row, column, entry) => {
      const { activeSheet } = session.shown();
      if (isLocked(session.excel().workbook, activeSheet, row, column))
        store.change({ notice: states.locked });
      else void session.type([{ sheetId: activeSheet, row, column, entry }]);
    },
  };
}

async function download(session: WorkbenchSession, store: WorkbenchStore): Promise<void> {
  const { file: inView } = store.now();
  const saved = await session.save();
  if (saved === null) {
    store.change({ notice: states.nothingToSave });
    return;
  }
  const file = resultName(inView ?? 'open-book.xlsx', saved.ending);
  offer(file, new Uint8Array(saved.bytes), mediaTypes[saved.ending]);
  const notKept = saved.notKept.length === 0 ? '' : ` ${states.notKept(saved.notKept)}`;
  const apart = saved.apart === undefined ? '' : ` ${states.apart} ${saved.apart}`;
  store.change({ notice: states.downloaded(file) + notKept + apart });
}

/** A workbook of its own, as Excel would open it in another window: here it is saved as a file. */
export function offerApart(base64: string, store: WorkbenchStore): void {
  const name = store.now().file?.replace(readable, '') ?? 'open-book';
  const file = `${name} for the provider.xlsx`;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  offer(file, bytes, mediaTypes.xlsx);
  store.change({ notice: states.downloaded(file) });
}

async function exampleBytes(name: string): Promise<ArrayBuffer> {
  const response = await fetch(`examples/${name}`);
  if (!response.ok) throw new Error(`The example ${name} is not there.`);
  return response.arrayBuffer();
}

const keepsValues = ({ sheets }: EmbeddedWorkbook): boolean =>
  sheets.some(({ rows }) =>
    [...rows.values()].some((cells) =>
      [...cells.values()].some(({ formula, calculated }) => formula !== null && !calculated),
    ),
  );

/** `costs.csv` becomes `costs with Open Book.xlsx`: a provider's own file is not written over by accident. */
const resultName = (file: string, ending: SavedWorkbook['ending']): string =>
  file === 'open-book.xlsx' ? file : `${file.replace(readable, '')} with Open Book.${ending}`;

const mediaTypes: Readonly<Record<SavedWorkbook['ending'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

function offer(file: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
