import { showCode } from '@reflextics/protocol';
import { useRoom } from '../../room/index.ts';
import { useTitle } from '../../title.ts';
import { useWords } from '../../words/index.ts';

export function useLobbyTitle(): void {
  const { t } = useWords();
  const code = useRoom((room) => room.code);
  const practice = useRoom((room) => room.practice);
  useTitle(practice ? t('lobby.you') : t('lobby.title', { code: showCode(code) }));
}
