/** Where the program starts: it decides between the command line and the window. */
package dev.stackwright.app.boot;
