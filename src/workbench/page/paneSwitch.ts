/** In a narrow window sheet and pane take turns; this button brings the pane in front and puts it away. */
export function paneSwitch(button: HTMLElement): void {
  button.addEventListener('click', () => {
    const shown = document.body.classList.toggle('pane-in-front');
    button.ariaPressed = String(shown);
  });
}
