import { useSyncExternalStore } from 'react';
import { followTheme, readTheme, type HostTheme } from '../../workbook/officeHost';

const DARK = '(prefers-color-scheme: dark)';
const HIGH_CONTRAST = '(forced-colors: active)';

const matches = (query: string): boolean => window.matchMedia(query).matches;

function current(): HostTheme {
  if (matches(HIGH_CONTRAST)) return 'highContrast';
  return readTheme() ?? (matches(DARK) ? 'dark' : 'light');
}

function subscribe(onChange: () => void): () => void {
  const media = [DARK, HIGH_CONTRAST].map((query) => window.matchMedia(query));
  for (const query of media) query.addEventListener('change', onChange);
  const stopFollowing = followTheme(onChange);
  return () => {
    for (const query of media) query.removeEventListener('change', onChange);
    stopFollowing();
  };
}

/** The theme that fits the host: high contrast where the system asks for it, else Office's colours, else the browser's. */
export const useTheme = (): HostTheme => useSyncExternalStore(subscribe, current);
