export type { Advised } from './advised.ts';
export {
  adviceOnCard,
  CARD_PARTS,
  type CardAdvice,
  type CardAdviceCode,
  type CardPart,
  type CardText,
} from './card.ts';
export { type Found, KINDS, type Kind } from './found.ts';
export { identifying } from './identifying.ts';
export {
  adviceOnResource,
  RESOURCE_PARTS,
  type ResourceAdvice,
  type ResourceAdviceCode,
  type ResourcePart,
  type ResourceWords,
} from './resource.ts';
