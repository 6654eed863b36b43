/** Where the files of a project name what: definitions and references with their exact characters. */
package dev.stackwright.model.symbol;
