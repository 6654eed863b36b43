/** The tiers customers subscribe to: recipes that change them, a look at the stack as one of them, and their sums. */
package dev.stackwright.model.plan;
