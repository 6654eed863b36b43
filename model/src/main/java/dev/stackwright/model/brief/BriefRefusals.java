package dev.stackwright.model.brief;

import dev.stackwright.model.brief.BriefField.Option;
import dev.stackwright.model.brief.TableField.Column;
import dev.stackwright.model.edit.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Why a brief stays as it is. */
final class BriefRefusals {

    private BriefRefusals() {
    }

    static Outcome noChange() {
        return Outcome.refuse("no-change", "It is so already.", "");
    }

    static Outcome noSuchService(String service) {
        return Outcome.refuse("no-such-service", "There is no service '" + service + "' in this project.",
                "Check the name; names are case-sensitive.");
    }

    static Outcome notAnOption(String title, String given, List<Option> options) {
        return Outcome.refuse("not-an-option", title + ": '" + given + "' is not one of the answers.",
                "Choose from " + options.stream().map(Option::id).collect(Collectors.joining(", ")) + ".");
    }

    static Outcome noSuchColumn(TableField table, String column) {
        return Outcome.refuse("no-such-column", table.title() + " has no column '" + column + "'.",
                "Its columns are " + table.columns().stream().map(Column::id).collect(Collectors.joining(", ")) + ".");
    }

    static Outcome blankRow(TableField table) {
        return Outcome.refuse("blank-row", table.title() + ": a row needs its '" + table.columns().get(0).title()
                + "'.", "Say it, or remove the row.");
    }
}
