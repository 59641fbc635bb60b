import type { z } from 'zod';

/** What was expected and where, in words that repeat nothing of what was sent. */
export function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'a message as the protocol says';
  const where = issue.path.map(String).join('.') || 'the message';
  return `${where}: ${expectationOf(issue)}`;
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'no other fields than those of the protocol';
    case 'invalid_union':
      return 'one of the types of the protocol';
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'custom':
      return issue.message;
    default:
      return 'the form that the protocol says';
  }
}
