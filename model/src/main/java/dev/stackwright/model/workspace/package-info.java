/** The one mutable object of a project, and its files. */
package dev.stackwright.model.workspace;
