import { Icon } from '../../parts/Icon';
import { useLanguage } from '../../texts/LanguageContext';

interface FavouriteButtonProps {
  /** Of the function. */
  readonly title: string;
  readonly isFavourite: boolean;
  readonly tabIndex?: number;
  /** With the button itself, for who wants to know where it stands. */
  readonly onToggle: (button: HTMLButtonElement) => void;
}

/** The star of a function: full for a favourite. */
export function FavouriteButton({ title, isFavourite, tabIndex, onToggle }: FavouriteButtonProps) {
  const { texts } = useLanguage();
  return (
    <button
      type="button"
      className="favourite-button"
      aria-pressed={isFavourite}
      aria-label={texts.kept.favourite(title)}
      title={isFavourite ? texts.kept.remove : texts.kept.add}
      tabIndex={tabIndex}
      onClick={({ currentTarget }) => onToggle(currentTarget)}
    >
      <Icon name={isFavourite ? 'starFull' : 'star'} />
    </button>
  );
}
