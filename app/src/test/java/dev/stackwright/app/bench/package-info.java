/** What the recorded scenarios share: run under the Maven profile {@code bench}, never as tests. */
package dev.stackwright.app.bench;
