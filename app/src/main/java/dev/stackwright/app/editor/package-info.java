/** The YAML editor of the window. The only room that knows RichTextFX. */
package dev.stackwright.app.editor;
