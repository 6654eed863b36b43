/** Everything reviewers read in one file: documents and diagrams as one page that needs no network. */
package dev.stackwright.rendering.pack;
