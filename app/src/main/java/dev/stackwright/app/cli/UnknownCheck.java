package dev.stackwright.app.cli;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.reference.NearName;

/** What is said of an id that no check has. */
final class UnknownCheck {

    private UnknownCheck() {
    }

    static String sentence(String id, Checks checks) {
        return NearName.of(id, checks.infos().stream().map(CheckInfo::id).toList())
                .map(meant -> "There is no check '" + id + "'. Did you mean " + meant + "?")
                .orElse("There is no check '" + id + "'. 'stackwright explain' lists all of them.");
    }
}
