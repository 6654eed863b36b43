/** The verbs that edit a stack, one class each: a snapshot in, an edit or a refusal out. */
package dev.stackwright.model.recipe;
