/** What compose has no place for, as values; kept in the design file beside the compose file. */
package dev.stackwright.model.design;
