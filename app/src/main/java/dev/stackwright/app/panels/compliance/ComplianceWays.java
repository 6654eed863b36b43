package dev.stackwright.app.panels.compliance;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.text.Range;
import java.util.function.Consumer;

/**
 * Ways that lead from the compliance page to other parts of the window.
 *
 * @param explain goes to a finding
 * @param reveal  shows a place of the compose text
 */
public record ComplianceWays(Consumer<Finding> explain, Consumer<Range> reveal) {
}
