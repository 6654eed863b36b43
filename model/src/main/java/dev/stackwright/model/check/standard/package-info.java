/** The checks the studio comes with, wired by hand. */
package dev.stackwright.model.check.standard;
