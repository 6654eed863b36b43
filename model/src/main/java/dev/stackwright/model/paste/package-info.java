/** Reads what people paste: compose files, parts of them, and {@code docker run} lines. */
package dev.stackwright.model.paste;
