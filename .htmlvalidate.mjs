/** html-validate's recommended rules; each exception carries its reason. */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro puts the style of its islands before the first one, wherever that stands.
    'element-permitted-content': 'off',
    // Preact writes <input/>; Astro's slots leave spaces at line ends.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Firefox ticks radios again after a reload unless autocomplete is off; the page would take that for an early answer.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
    // The filter of /assess/ applies with each change, so there is nothing to submit.
    'wcag/h32': 'off',
    // An id may begin with a digit: https://html.spec.whatwg.org/#the-id-attribute
    'valid-id': ['error', { relaxed: true }],
  },
};
