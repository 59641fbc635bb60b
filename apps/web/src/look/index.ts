export { pageChanged } from './back-closes.ts';
export { Banner, type BannerProps, QuietLine } from './banner.tsx';
export { Bar, type BarProps } from './bar.tsx';
export { BigName, type BigNameProps } from './big-name.tsx';
export { Board, type BoardProps } from './board.tsx';
export {
  Button,
  type ButtonLook,
  type ButtonProps,
  ButtonWords,
  buttonClass,
  IconButton,
} from './button.tsx';
export { Checkbox, CheckboxGroup, type CheckboxProps, RadioGroup } from './checkbox.tsx';
export { Choice, type ChoiceOption, type ChoiceProps } from './choice.tsx';
export { clockText, secondsLeft, secondsPassed } from './clock.ts';
export { Code } from './code.tsx';
export { CodeField } from './code-field.tsx';
export { Composer, type ComposerProps, charactersLeft, type Keeping, KeepingLine } from './composer.tsx';
export { Dialog, type DialogProps } from './dialog.tsx';
export { ErrorSummary } from './error-summary.tsx';
export { Field, Mine, ThemeScope } from './field.tsx';
export { Icon, type IconName } from './icon.tsx';
export { keepFocus } from './kept-focus.ts';
export { leadToErrors } from './led-to-errors.ts';
export { LevelArcs } from './level-arcs.tsx';
export { LevelLane, type LevelLaneProps } from './level-lane.tsx';
export { announce, LiveRegion } from './live-region.tsx';
export { Menu, type MenuItem, type MenuProps } from './menu.tsx';
export { OpeningField } from './opening-field.tsx';
export { Peek, Questions } from './peek.tsx';
export { Person, type PersonProps, PersonRow } from './person.tsx';
export { PromptRow, type PromptRowProps } from './prompt-row.tsx';
export { ProposalCard, type ProposalCardProps } from './proposal-card.tsx';
export { Qr } from './qr.tsx';
export { Queue } from './queue.tsx';
export { ScriptBox } from './script-box.tsx';
export { Segments } from './segments.tsx';
export { Select } from './select.tsx';
export { Sign } from './sign.tsx';
export { signDrawing } from './signs.ts';
export { MyTurn, Speaker } from './speaker.tsx';
export { Spoken } from './spoken.tsx';
export { Steps } from './steps.tsx';
export { TextArea, TextField } from './text-field.tsx';
export { ThemeShape } from './theme-shape.tsx';
export { TimeBar, type TimeState, timeState, timeWords } from './time-bar.tsx';
export { Told } from './told.tsx';
