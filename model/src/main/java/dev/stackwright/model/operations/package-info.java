/** Recipes that say how a stack is operated: scaling, backups, observability, rollout. */
package dev.stackwright.model.operations;
