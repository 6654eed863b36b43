/** Markdown shown in the window; the only room that reads it with commonmark-java. */
package dev.stackwright.app.controls.markdown;
