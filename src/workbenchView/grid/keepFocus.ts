/**
 * The grid's own editor takes the focus whenever it draws a workbook, also while a person is somewhere else on the page, as
 * in the pane: what they type next would go astray. Given back, the focus would be the pane's again but nowhere in it; so it
 * is not taken at all, except where a press in the grid, or Tab, has brought the person there.
 */
export function keepFocus(container: HTMLElement): void {
  // Univer keeps its editor outside the container until it has one to put it in.
  const isOfGrid = (element: HTMLElement): boolean =>
    container.contains(element) || element.closest('[data-u-comp="editor"]') !== null;
  let isThere = false;
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      isThere = target instanceof Node && container.contains(target);
    },
    true,
  );
  document.addEventListener('focusin', ({ target }) => {
    isThere = target instanceof HTMLElement && isOfGrid(target);
  });
  // The browser's own moves of the focus do not call this; Univer offers no other way to say when it may.
  const prototype = HTMLElement.prototype;
  const focus = Reflect.get<HTMLElement, 'focus'>(prototype, 'focus');
  prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (isThere || !isOfGrid(this)) focus.call(this, options);
  };
}
