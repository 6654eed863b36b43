/** What the Compose Specification knows: every attribute with its shape, and whether a file keeps to it. */
package dev.stackwright.model.reference;
