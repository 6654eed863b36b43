/** Mends of lines that keep a text from being read as YAML: only where reading again proves that they help. */
package dev.stackwright.model.mend;
