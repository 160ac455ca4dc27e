/** JSON for a `<script type="application/json">`: no text in it can close the element. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
