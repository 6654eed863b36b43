/**
 * The documents of a design, made from templates and facts of its stack. Which documents there are and which sections
 * each has is data; a section is a template, and one that has nothing to say becomes an open question.
 */
package dev.stackwright.rendering.document;
