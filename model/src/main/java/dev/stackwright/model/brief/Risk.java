package dev.stackwright.model.brief;

import java.util.Map;
import java.util.Optional;

/**
 * Something that may go wrong: a row of the register or a threat.
 *
 * @param id    of its row
 * @param table the table it stands in
 * @param cells what is said of it, by column
 * @param level how heavy it is; empty until both likelihood and impact are said
 */
public record Risk(String id, TableField table, Map<String, String> cells, Optional<RiskLevel> level) {

    public Risk {
        cells = Map.copyOf(cells);
    }

    /** What may happen. */
    public String text() {
        return cells.getOrDefault(table.columns().get(0).id(), "");
    }

    /** Id of the likelihood, or of the impact; empty until somebody said it. */
    public String rated(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean isMitigated() {
        return cells.containsKey("mitigation");
    }
}
