/**
 * Lossless YAML: a tree with exact ranges that is never written back as a whole, and patches that change only
 * what they name. Reading never throws: broken text gives the tree of what can still be read, and problems.
 */
package dev.stackwright.model.yaml;
