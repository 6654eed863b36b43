/** Small controls that several panels use; they know nothing of a project. */
package dev.stackwright.app.controls;
