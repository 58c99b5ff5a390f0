const SMALLEST = 320;
const WIDEST = 450;
const USUAL = 360;
const STEP = 10;
const KEPT = 'account.paneWidth';

/** The bar between the sheet and the pane: drag it, or use the arrow keys, Home and End. The width is kept. */
export function splitter(bar: HTMLElement): void {
  const kept = Number(localStorage.getItem(KEPT));
  let width = 0;
  const resize = (wanted: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(SMALLEST, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    bar.ariaValueNow = String(width);
    localStorage.setItem(KEPT, String(width));
  };
  bar.ariaValueMin = String(SMALLEST);
  bar.ariaValueMax = String(WIDEST);
  resize(kept || USUAL);

  bar.addEventListener('keydown', (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: SMALLEST, End: WIDEST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  });
  bar.addEventListener('dblclick', () => resize(USUAL));
  bar.addEventListener('pointerdown', ({ pointerId }) => {
    // Captured, so that the frame beside the bar does not swallow the movement.
    bar.setPointerCapture(pointerId);
    bar.classList.add('dragging');
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  bar.addEventListener('lostpointercapture', () => bar.classList.remove('dragging'));
}
