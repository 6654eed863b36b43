/** The choices as a user makes them: which there are, what answers each has, and how it is made and taken back. */
package dev.stackwright.model.choice;
