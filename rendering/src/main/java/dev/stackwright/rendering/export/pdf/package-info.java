/** Pictures as PDF: lines as lines, texts as text in the bundled fonts. The same picture gives the same bytes. */
package dev.stackwright.rendering.export.pdf;
