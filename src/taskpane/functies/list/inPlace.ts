import { flushSync } from 'react-dom';

/** Makes a change that moves the list, and scrolls it so that what was clicked stays under the pointer. */
export function inPlace(clicked: HTMLElement, change: () => void): void {
  const before = clicked.getBoundingClientRect().top;
  flushSync(change);
  const content = clicked.closest('.page-content');
  if (content) content.scrollTop += clicked.getBoundingClientRect().top - before;
}
