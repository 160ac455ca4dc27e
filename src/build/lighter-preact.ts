/**
 * What no component here has, by what it is in Preact, and what stands in its place. Only the size depends on it: when
 * a test says of a line that another edition of Preact no longer has it, the line can be deleted.
 */
export const unused: readonly [RegExp, string][] = [
  // Inline styles and HTML in a string: the policy of every page forbids them.
  [/if\("style"==(\w)\).*?else if\("o"==\1/, 'if("o"==$1'],
  [/"dangerouslySetInnerHTML"==\w\?\w=\w:/g, ''],
  [/if\(\w\)\w\|\|\w&&\(\w\.__html==.*?\.__k=\[\];else if\(\w&&\(\w\.innerHTML=""\),/, 'if('],
  // The methods of components that Preact keeps for old ones.
  [
    /(?:\w&&)?(?:null==\w\.getDerivedStateFromProps&&)?(?:\w!==\w&&)?null!=\w\.(componentWill(?:Mount|ReceiveProps|Update))&&\w\.\1\([^)]*\),/g,
    '',
  ],
  [/\w&&!\w&&null!=\w\.getSnapshotBeforeUpdate&&\(\w=\w\.getSnapshotBeforeUpdate\([^)]*\)\),/, ''],
  [/\w&&null!=\w\.getDerivedStateFromProps&&\(.*?\(\w,\w\.__s\)\)\),/, ''],
  // Props that a component has of itself.
  [
    /if\((arguments\.length>2&&\([^)]*\):\w\)),"function"==typeof (\w)&&null!=\2\.defaultProps\).*?;return/,
    '$1;return',
  ],
  // Contexts.
  [/\w=\(\w=\w\.contextType\)&&\w\[\w\.__c\],(\w)=\w\?\w\?\w\.props\.value:\w\.__:(\w),/, '$1=$2,'],
  [/\w&&\w\.sub\(\w\),/, ''],
  [/null!=\w\.getChildContext&&\(\w=\w\(\w\(\{\},\w\),\w\.getChildContext\(\)\)\),/, ''],
  // Components that catch the errors of others.
  [/(__e:function\((\w)),.*?throw \2\}/, '$1){throw $2}'],
  [/\w=\((\w=\w\.__c=\w\.__c)\)\.__=\w\.__E:/, '$1:'],
  [/,\w&&\(\w\.__E=\w\.__=null\)/, ''],
  [/try(\{(?:(?!try\{).)*?\})catch\(\w\)\{\w\.__e\(\w,[^)]*\)\}/g, '$1'],
  // Components that wait for what they load.
  [/128&\w\.__u&&\(.*?\]\),/, ''],
  [/if\(\w\.then\)\{.*?\}else if/, 'if'],
  [/\w\.then\|\|/, ''],
  [/128&\w\.__u\?void 0:/, ''],
  [/32&\w\.__u\?\[\w\]:null/, 'null'],
  [/!!\(32&\w\.__u\)/, '!1'],
  [/\w\.__u&=-161,/, ''],
  // Elements and attributes that need special care.
  [/"math"==\w\?\w="[^"]*":/, ''],
  [/"template"==\w\.type\?\w\.content:/, ''],
  [/"foreignObject"==\w\?"[^"]*":/, ''],
  [/,\w\.is&&\w\)/, ')'],
  [/"textarea"==\w&&null!=\w\.defaultValue\?null:/, ''],
  [/"value"==\w&&"defaultValue"in \w\|\|"checked"==\w&&"defaultChecked"in \w\|\|/, ''],
  [/"(?:width|height|list|form|download|rowSpan|popover)"!=\w&&/g, ''],
  [/"popover"==\w&&1==\w\?"":/, ''],
  [/(\w)=\1\.replace\(\/xlink.*?"s"\);else/, ';else'],
  [/"progress"==\w&&null==\w\?\w\.removeAttribute\("value"\):/, ''],
  // Events on their way down, and events without a property.
  [/\w=(\w)!=\(\1=\1\.replace\(.*?\.slice\(2\):\1\.slice\(2\),/, '$1=$1.toLowerCase().slice(2),'],
  [/(\.l\[\w+(?:\.type)?)\+\w\]/g, '$1]'],
  [/(Listener\(\w,)\w\?\w:(\w),\w\)/g, '$1$2)'],
  [/\w=\/\(PointerCapture\)[^,]*,/, ''],
  [/,\w=\w\(!0\)/, ''],
  // References that clean up after themselves.
  [/\{var \w="function"==typeof \w\.__u;.*?\|\|\(\w\.__u=(\w\(\w\))\)\}/, '$1;'],
  // What tools listen to, and pages in place of which others are rendered.
  [/null==\w&&null!=\w\.vnode&&\w\.vnode\(\w\),/, ''],
  [/\w\.vnode&&\w\.vnode\(\w\),/, ''],
  [/\w&&\(\w\.__m&&\w\.__m\(\w,\w\),(\w=!1)\)/, '$1'],
  [/\w\.event\?\w\.event\(\w\):/, ''],
  [/\|\|\w!=\w\.debounceRendering\)&&\(\(\w=\w\.debounceRendering\)\|\|(\w)\)/, ')&&$1'],
  [/\w==document&&\(\w=document\.documentElement\),/, ''],
  [/\(!\w&&\w\|\|(\w)\)\.__k/, '$1.__k'],
  [/\w&&\w\.__k\|\|(\w\.__k,\w=\[\])/, '$1'],
  [/!\w&&\w\?(?:\[\w\]|\w):/g, ''],
  // States that are made from the one before, and a word when all is rendered anew.
  [/"function"==typeof (\w)&&\(\1=\1\(\w\(\{\},\w\),this\.props\)\),/, ''],
  [/(__e=!0,)\w&&this\.__h\.push\(\w\),/, '$1'],
  // Browsers without promises, and texts that are no plain ones.
  [/"function"==typeof Promise\?.*?:setTimeout/, 'queueMicrotask'],
  [/\|\|"bigint"==typeof \w\|\|\w\.constructor==String/, ''],
];

/** Takes out of Preact what is not used here. Should Preact come to look otherwise, what is not found stays. */
export function lightened(code: string): string {
  return unused.reduce((all, [what, instead]) => all.replace(what, instead), code);
}
