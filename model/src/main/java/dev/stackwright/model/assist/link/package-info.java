/** Where words of a compose file lead to: pages of the web, files, places in files. */
package dev.stackwright.model.assist.link;
