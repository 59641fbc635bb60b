import type { Command, View } from '@reflextics/game';

/**
 * Whether what a refused command was meant to bring about has come about without it: nobody needs to hear that it did
 * not count. Of many who approve the same person at once, the last come when she narrates already.
 */
export function isSo(command: Command, view: View | null): boolean {
  return command.type === 'approve' && view?.narrator === command.participant;
}
