/**
 * What the studio has to say about a stack: checks, and the findings they make. A check is a statement with an
 * id, a reason and a source, which live in data; the class only looks for the places.
 */
package dev.stackwright.model.check;
