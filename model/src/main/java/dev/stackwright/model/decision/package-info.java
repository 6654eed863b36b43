/**
 * Decisions between weighed options: the arithmetic, what keeps one from being recorded, and the recipes that record
 * one and take it back.
 */
package dev.stackwright.model.decision;
