/** Short words at the foot of the page: read out at once, gone by themselves, or kept until they are closed. */
export class Messages {
  private leaving: ReturnType<typeof setTimeout> | undefined;
  constructor(private readonly place: HTMLElement) {}

  /** `actions` keep it in view until one of them, or Escape, is chosen. */
  show(text: string, actions: readonly HTMLElement[] = []): void {
    clearTimeout(this.leaving);
    this.place.replaceChildren(text, ...actions);
    this.place.hidden = false;
    if (actions.length === 0) this.leaving = setTimeout(() => this.hide(), MILLISECONDS);
  }
  hide(): void {
    this.place.hidden = true;
    this.place.replaceChildren();
  }
}
const MILLISECONDS = 8000;

/** A link in a message. */
export function messageLink(text: string, href: string, more: Partial<HTMLAnchorElement> = {}): HTMLElement {
  return Object.assign(document.createElement('a'), { textContent: text, href, ...more });
}
/** A button in a message. */
export function messageButton(text: string, onClick: () => void): HTMLElement {
  const button = Object.assign(document.createElement('button'), { textContent: text, type: 'button' });
  button.addEventListener('click', onClick);
  return button;
}
