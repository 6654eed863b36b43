/** What stands behind the lines of a compose file without being written there: values, what is inherited or merged. */
package dev.stackwright.model.assist.hint;
