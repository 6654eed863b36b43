/** The Docker Compose that is installed on this machine, where one is. */
package dev.stackwright.app.docker;
