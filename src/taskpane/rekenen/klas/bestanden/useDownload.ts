import { useCallback, useEffect, useState } from 'react';

export interface Aanbod {
  readonly naam: string;
  readonly url: string;
}

/** Hands a file to the browser. The link to it stays, for where it is not taken without a click. */
export function useDownload(): {
  readonly aanbod: Aanbod | undefined;
  readonly biedAan: (naam: string, inhoud: BlobPart, soort: string) => void;
} {
  const [aanbod, setAanbod] = useState<Aanbod>();
  const url = aanbod?.url;
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  const biedAan = useCallback((naam: string, inhoud: BlobPart, soort: string) => {
    const next = { naam, url: URL.createObjectURL(new Blob([inhoud], { type: soort })) };
    setAanbod(next);
    const link = document.createElement('a');
    link.href = next.url;
    link.download = naam;
    link.click();
  }, []);
  return { aanbod, biedAan };
}

export const ZIP = 'application/zip';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv;charset=utf-8';
