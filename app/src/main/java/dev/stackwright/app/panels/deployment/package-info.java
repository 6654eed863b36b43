/** The page about deployment models, and the clouds and regions a stack runs in. */
package dev.stackwright.app.panels.deployment;
