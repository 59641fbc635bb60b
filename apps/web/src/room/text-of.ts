import type { Command } from '@reflextics/game';

/** What a person wrote in a command; null: it is a gesture. */
export function textOf(command: Command): string | null {
  if ('text' in command) return command.text;
  if ('name' in command) return command.name;
  if ('insert' in command) return command.insert;
  return null;
}
