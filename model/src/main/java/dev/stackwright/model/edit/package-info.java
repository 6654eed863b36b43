/** Changes as values: a snapshot in, an edit or a refusal out, one history. */
package dev.stackwright.model.edit;
