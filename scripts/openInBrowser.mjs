import { spawn } from 'node:child_process';

/**
 * How a system opens an address in its own browser; undefined where there is nobody to look at it.
 * @param {string} url
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {{ file: string, args: string[] } | undefined}
 */
export function openCommand(url, platform, env) {
  if (env.ACCOUNT_NO_OPEN || env.CI) return undefined;
  if (platform === 'win32') return { file: 'rundll32', args: ['url.dll,FileProtocolHandler', url] };
  if (platform === 'darwin') return { file: 'open', args: [url] };
  // Linux inside Windows has no screen of its own, but Windows has.
  if (env.WSL_DISTRO_NAME) return { file: 'explorer.exe', args: [url] };
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { file: 'xdg-open', args: [url] } : undefined;
}

/** Opens the address in the default browser and does not wait for it; where that fails the printed address is there. */
export function openInBrowser(url, { platform = process.platform, env = process.env } = {}) {
  const command = openCommand(url, platform, env);
  if (!command) return;
  const browser = spawn(command.file, command.args, { stdio: 'ignore', detached: true });
  browser.on('error', () =>
    console.log(`There is no ${command.file} here to open a browser with; open the address yourself.`),
  );
  browser.unref();
}
