export { trouble } from '../../messages/en.ts';
