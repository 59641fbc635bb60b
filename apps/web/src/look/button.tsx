import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import { Icon, type IconName } from './icon.tsx';
import { Sign } from './sign.tsx';
import './button.css';

/** Main: ink, one a screen. Quiet: outlined. Danger: outlined in red, with a word that says what goes. */
export type ButtonLook = 'main' | 'quiet' | 'danger';

interface ButtonFace {
  look?: ButtonLook;
  /** `low`: 46 px and smaller type, for several in a row. */
  height?: 'full' | 'low';
  /** As wide as its words. */
  fit?: boolean;
  /** Before the words. */
  icon?: IconName;
  /** After the words. */
  iconAfter?: IconName;
  /** The person whom the press concerns: their sign stands before the words, which then begin at the left. */
  sign?: number;
}

/** For what must be a link, as `<Link className={buttonClass({ look: 'quiet' })}>`. */
export function buttonClass({ look = 'main', height = 'full', fit = false, sign }: ButtonFace = {}): string {
  return `button button-${look} button-${height}${fit ? ' button-fit' : ''}${sign === undefined ? '' : ' button-signed'}`;
}

/** The icons and the sign around the words of a button or of a link that looks like one. */
export function ButtonWords({ icon, iconAfter, sign, children }: ButtonFace & { children: ReactNode }) {
  return (
    <>
      {sign === undefined ? null : <Sign sign={sign} />}
      {icon ? <Icon name={icon} /> : null}
      <span className="button-words">{children}</span>
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </>
  );
}

export interface ButtonProps extends ButtonFace, Omit<ComponentPropsWithRef<'button'>, 'className'> {
  /** Under way: says so, keeps the focus and takes no second press. */
  busy?: boolean;
  className?: string;
}

export function Button({
  look,
  height,
  fit,
  icon,
  iconAfter,
  sign,
  busy = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const { t } = useWords();
  const face = buttonClass({ look, height, fit, sign });
  return (
    <button
      {...rest}
      // aria-disabled and not disabled: a disabled button would throw the focus away.
      type={busy ? 'button' : type}
      aria-disabled={busy || rest['aria-disabled']}
      className={className ? `${face} ${className}` : face}
      onClick={busy ? undefined : onClick}
    >
      <ButtonWords icon={icon} iconAfter={iconAfter} sign={sign}>
        {children}
      </ButtonWords>
      {busy ? (
        <span className="button-busy">
          <span className="heard">{t('common.busy')}</span>
        </span>
      ) : null}
    </button>
  );
}

/** A button of an icon alone; its label is what a screen reader says and a tooltip shows. */
export function IconButton({
  icon,
  label,
  className,
  ...rest
}: Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `icon-button ${className}` : 'icon-button'}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </button>
  );
}
