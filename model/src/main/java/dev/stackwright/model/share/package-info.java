/**
 * What must not leave with a stack: secrets go out of its texts and of its design; variables and marks take their
 * place.
 */
package dev.stackwright.model.share;
