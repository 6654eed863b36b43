/**
 * The project as Docker Compose resolves it: the main files, their overrides, what they include and extend, the env
 * files and the environment, made into one tree whose every value knows where it comes from. Nothing here throws at
 * broken input; what is missing is a problem, and the rest is still resolved.
 */
package dev.stackwright.model.project;
