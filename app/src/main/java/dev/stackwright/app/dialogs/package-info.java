/** Everything that stands before the window: messages, questions, file choosing, the preview of a change. */
package dev.stackwright.app.dialogs;
