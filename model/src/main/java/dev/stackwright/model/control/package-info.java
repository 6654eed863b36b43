/** The requirements of compliance frameworks as controls, and how far a design meets them. */
package dev.stackwright.model.control;
