/** Background work. The only place that hands work to the window's thread. */
package dev.stackwright.app.task;
