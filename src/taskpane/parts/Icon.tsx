const star = 'm10 2.6 2.3 4.7 5.1.7-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1L2.6 8l5.1-.7z';
const paths = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  search: 'M13.2 13.2 17 17M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12z',
  plus: 'M10 4v12M4 10h12',
  unfold: 'M7.5 5 12.5 10l-5 5',
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
