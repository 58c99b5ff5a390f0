/** Today by the clock and the time zone of this machine, ISO. */
export function vandaag(now = new Date()): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
