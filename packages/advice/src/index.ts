export { adviceOnCard, type CardAdvice, type CardAdviceCode, type CardPart, type CardText } from './card.ts';
export { type Found, KINDS, type Kind } from './found.ts';
export { identifying } from './identifying.ts';
