const star = 'm10 2.6 2.3 4.7 5.1.7-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1L2.6 8l5.1-.7z';
const paths = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  search: 'M13.2 13.2 17 17M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12z',
  plus: 'M10 4v12M4 10h12',
  unfold: 'M7.5 5 12.5 10l-5 5',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  functions: 'M5 3.5h10v13H5zM7.5 6.5h5M7.6 10h.01M10 10h.01M12.4 10h.01M7.6 13h.01M10 13h.01M12.4 13h.01',
  chart: 'M3.5 3.5v13h13M7.5 13.5v-3M11 13.5V7M14.5 13.5V9',
  letter: 'M5 2.8h6.5L15 6.3v10.9H5zM11.2 3v3.6h3.6M7.5 10h5M7.5 13h5',
  sheet: 'M3.5 4h13v12h-13zM3.5 8h13M8 4v12',
  percent:
    'M15 4.5 5 15.5M6.5 8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM13.5 15.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  star,
  starFull: star,
};
const isFull = (name: keyof typeof paths): boolean => name === 'starFull';

/** A sign beside a word; it says nothing that the word does not say. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg width="1em" height="1em" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={isFull(name) ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
