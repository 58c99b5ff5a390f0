import { Link } from '@fluentui/react-components';
import { useKlasTexts } from '../texts/klasTexts';
import type { Aanbod } from './useDownload';

interface DownloadlinkProps {
  readonly aanbod: Aanbod | undefined;
  /** What to do where no file can be downloaded. */
  readonly elders: string;
}

/** The file that was made, to be taken by hand, and what to do where that is blocked. */
export function Downloadlink({ aanbod, elders }: DownloadlinkProps) {
  const { taak } = useKlasTexts();
  if (!aanbod) return null;
  return (
    <div className="offerte-note downloadlink">
      <Link href={aanbod.url} download={aanbod.naam} inline>
        {taak.save(aanbod.naam)}
      </Link>
      <p className="offerte-hint">{elders}</p>
    </div>
  );
}
