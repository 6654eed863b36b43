/**
 * Views as text in the notations of other tools, made from the same diagrams as the canvas. Pure functions, without a
 * clock; whatever a name holds is escaped the way the notation asks for.
 */
package dev.stackwright.rendering.notation;
