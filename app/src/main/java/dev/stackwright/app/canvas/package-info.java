/** The canvas: the stack as a drawing that is looked at, selected in and edited by hand. */
package dev.stackwright.app.canvas;
