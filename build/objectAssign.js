/** What a spread in an object literal comes to: all objects here are plain ones, and the engine does that itself. */
export const _ = Object.assign;
