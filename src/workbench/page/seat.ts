/** What the workbench page offers to its frames, by way of `window.parent.workbench`. */
export interface WorkbenchPage {
  /** Called by the prelude of each frame, before office.js. */
  seat(frame: Window, role: Role): Seat;
}
export interface Seat {
  native: object;
  external: object;
}
/** The id of the frame. */
export type Role = 'taskpane' | 'functions';
