import { Button, type ButtonProps } from '../../look/index.ts';
import { useKeys } from '../../shortcuts/index.ts';
import { useWords } from '../../words/index.ts';
import { resourceOf } from '../shared/deck-words.ts';
import { type Desk, useDesk } from './desk.tsx';
import { commandOf, type NextAction } from './next-action.ts';
import { useGoOn } from './use-go-on.ts';

/** The one obvious next thing, where the thumb is. It names the person or the step that the press concerns. */
export function MainButton({ action }: { action: NextAction }) {
  const desk = useDesk();
  const goOn = useGoOn();
  const keyOf = useKeys();
  const face = useButtonFace(desk, action);
  if (action.do === 'wait') return <p className="narrator-wait">{face.children}</p>;
  const press = () => {
    if (action.do === 'go-on') return goOn();
    if (action.do === 'close-vote' && !everyoneVoted(desk)) return desk.open({ kind: 'close-vote' });
    if (action.do === 'reveal' && desk.writing.size > 0) return desk.open({ kind: 'reveal' });
    return void desk.ask(commandOf(action));
  };
  return (
    <Button
      {...face}
      aria-keyshortcuts={keyOf('next')}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault(); // a key held down is one press
      }}
      // A double tap is one press: by the second one the button may already mean the next person.
      onClick={(event) => {
        if (event.detail < 2) press();
      }}
    />
  );
}

export function everyoneVoted({ view, round }: Desk): boolean {
  const players = view.participants.filter(({ id, left }) => left === null && id !== view.narrator);
  return round?.vote !== null && round?.vote !== undefined && round.vote.cast >= players.length;
}

function useButtonFace(
  { face, deck }: Desk,
  action: NextAction,
): Pick<ButtonProps, 'children' | 'sign' | 'icon' | 'iconAfter'> {
  const { t } = useWords();
  switch (action.do) {
    case 'draw':
      return { children: t(action.again ? 'narrator.main.draw-again' : 'narrator.main.draw') };
    case 'give': {
      const { name, sign } = face(action.to);
      return { children: t('narrator.main.give', { name }), sign, iconAfter: 'next' };
    }
    case 'end-turn': {
      const { name, sign } = face(action.from);
      return {
        children: t(action.opens ? 'narrator.main.open-floor' : 'narrator.main.end-turn', { name }),
        sign,
      };
    }
    case 'open-resource':
      return {
        children: t('narrator.main.open-resource', { title: resourceOf(deck, action.resource)?.title ?? '' }),
        icon: 'screen',
      };
    case 'open-vote':
      return { children: t(action.again ? 'narrator.main.vote-again' : 'narrator.main.vote') };
    case 'close-vote':
      return { children: t('narrator.main.close-vote') };
    case 'show-level':
      return action.level === null
        ? { children: t('narrator.main.levels-done'), iconAfter: 'next' }
        : {
            children: t('narrator.main.level', { level: t(`common.level.${action.level}`) }),
            iconAfter: 'next',
          };
    case 'reveal':
      return { children: t('narrator.main.reveal', { n: action.n }), icon: 'eye' };
    case 'go-on':
      return {
        children:
          action.to === 'end'
            ? t('narrator.go-on.end')
            : t('narrator.go-on', { step: t(`common.step.${action.to}`) }),
        iconAfter: 'next',
      };
    case 'wait':
      return { children: t(`narrator.wait.${action.for}`) };
  }
}
