import type { Prisma } from './generated/client.ts';

/** Our types are plain data with readonly lists, which Prisma's type for JSON does not allow for. */
export function asJson(data: object): Prisma.InputJsonObject {
  return data as Prisma.InputJsonObject;
}
