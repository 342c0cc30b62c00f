// An SDK that has everything and does nothing.
export const anything = new Proxy(function () {}, {
  get(target, key) {
    if (key === 'then') return undefined;
    if (key === Symbol.toPrimitive) return () => 'x';
    if (key === Symbol.iterator) return function* () { yield anything; };
    if (key === Symbol.asyncIterator) return async function* () { yield anything; };
    if (key === Symbol.hasInstance) return () => false;
    // The prototype of a function cannot be replaced.
    return key === 'prototype' ? target.prototype : anything;
  },
  apply: () => anything,
  construct: () => anything,
});
export default anything;
export const toFile = anything;
