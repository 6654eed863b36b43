/** Texts and changes of texts as values. Offsets are UTF-16 units throughout. */
package dev.stackwright.model.text;
