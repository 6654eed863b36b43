/** Points and rectangles in px at 100 % zoom, y growing downwards. */
package dev.stackwright.rendering.geometry;
