/** How every window looks: style sheets, colours and size, and what the desktop has of its own. */
package dev.stackwright.app.look;
