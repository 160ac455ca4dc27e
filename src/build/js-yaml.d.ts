declare module 'js-yaml' {
  export class Type {
    constructor(
      tag: string,
      how: { kind: 'scalar'; resolve(text: unknown): boolean; construct(text: string): unknown },
    );
  }
  interface Schema {
    extend(types: { implicit: Type[] }): Schema;
  }
  export const FAILSAFE_SCHEMA: Schema;
  export function load(text: string, options: { schema: Schema }): unknown;
}
