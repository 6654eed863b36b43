/** Recognises the shape of architecture that a stack has: which service fills which part, and what is missing. */
package dev.stackwright.model.pattern;
