/** What the studio remembers of its user from one start to the next. Knows no toolkit. */
package dev.stackwright.app.preferences;
