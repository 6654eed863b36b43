/**
 * The variables of a project as its parameters: what each is for, where it is used, what it is by default and what it
 * is here (Omnistrate Solutions Architect, phase 8, iteration 5).
 */
package dev.stackwright.model.parameter;
