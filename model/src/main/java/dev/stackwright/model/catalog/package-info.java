/**
 * What the studio knows: technologies, images, choices. Read from data files, so that knowledge can be corrected
 * without touching code.
 */
package dev.stackwright.model.catalog;
