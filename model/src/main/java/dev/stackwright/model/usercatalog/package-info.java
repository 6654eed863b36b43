/**
 * The catalog of the user's own: a folder in the repository whose files add technologies in the form of the studio's
 * catalog. Mistakes in it are values with their place; everything else goes on.
 */
package dev.stackwright.model.usercatalog;
