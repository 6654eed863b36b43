/** What keeps work from being lost: the journal of an open project, other windows and programs, recovery. */
package dev.stackwright.app.safety;
