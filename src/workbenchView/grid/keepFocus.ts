/**
 * The grid's own editor takes the focus whenever it draws a workbook, also while a person is somewhere else on the page, as
 * in the pane: what they type next would go astray. Only a press in the grid, or a Tab into it, brings the focus there;
 * otherwise it is given back to whatever had it.
 */
export function keepFocus(container: HTMLElement): void {
  // Univer keeps its editor outside the container until it has one to put it in.
  const isOfGrid = (element: HTMLElement): boolean =>
    container.contains(element) || element.closest('[data-u-comp="editor"]') !== null;
  let isThere = false;
  let tabbed = false;
  let before: Element | null = document.activeElement;
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      isThere = target instanceof Node && container.contains(target);
    },
    true,
  );
  document.addEventListener(
    'keydown',
    ({ key }) => {
      tabbed = key === 'Tab';
    },
    true,
  );
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const isByTab = tabbed;
    tabbed = false;
    if (!isOfGrid(target)) {
      isThere = false;
      before = target;
    } else if (isThere || isByTab) isThere = true;
    else if (before instanceof HTMLElement && before.isConnected) before.focus();
    else target.blur();
  });
}
