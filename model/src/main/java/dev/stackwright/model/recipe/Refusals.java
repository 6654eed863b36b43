package dev.stackwright.model.recipe;

import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.SharedPlace;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ForeignPlace;
import java.util.List;
import java.util.Optional;

/** The reasons for which several verbs cannot be done. */
final class Refusals {

    private static final String NO_CHANGE = "no-change";

    private Refusals() {
    }

    /** Why there is no service of that name to work on in the main file. */
    static Outcome noSuchService(Snapshot snapshot, String name) {
        if (snapshot.isStale(name)) {
            return unreadable(name);
        }
        return snapshot.foreign().service(name).map(place -> writtenElsewhere("Service '" + name + "'", place))
                .orElseGet(() -> noSuchService(name));
    }

    /** @param what what another file says, at the beginning of a sentence */
    static Outcome writtenElsewhere(String what, ForeignPlace place) {
        return new Outcome.Refusal("written-elsewhere", what + " is written in " + place.name() + ".",
                "Open that file to change it there.").withPlace(place);
    }

    private static Outcome noSuchService(String name) {
        return Outcome.refuse("no-such-service", "There is no service '" + name + "' in this file.",
                "Check the name; names are case-sensitive.");
    }

    static Outcome unreadable(String name) {
        return Outcome.refuse("unreadable-here", "The lines of service '" + name + "' cannot be read at the moment.",
                "Correct the YAML problem shown there first.");
    }

    static Outcome brokenNearby() {
        return Outcome.refuse("unreadable-here", "Lines that this edit touches cannot be read at the moment.",
                "Correct the YAML problem shown there first.");
    }

    static Outcome noChange() {
        return noChange("It is so already.");
    }

    /** @param reason what is so already, one sentence */
    static Outcome noChange(String reason) {
        return Outcome.refuse(NO_CHANGE, reason, "");
    }

    static boolean isNoChange(Outcome outcome) {
        return outcome instanceof Outcome.Refusal refusal && refusal.code().equals(NO_CHANGE);
    }

    static Outcome serviceExists(Snapshot snapshot, String name) {
        Optional<ForeignPlace> place = snapshot.foreign().service(name)
                .filter(foreign -> !snapshot.compose().hasService(name));
        if (place.isPresent()) {
            return new Outcome.Refusal("service-exists", "There is a service '" + name + "' already, in "
                    + place.get().name() + ".", "Choose another name.").withPlace(place.get());
        }
        return Outcome.refuse("service-exists", "There is a service '" + name + "' already.", "Choose another name.");
    }

    static Outcome badName(String name) {
        return Outcome.refuse("bad-name", "'" + name + "' cannot be the name of a service.",
                "Use letters, digits, '.', '_' and '-', beginning with a letter or digit.");
    }

    static Outcome selfDependency() {
        return Outcome.refuse("self-dependency", "A service cannot depend on itself.", "Choose another service.");
    }

    static Outcome alreadyConnected(String from, String to) {
        return Outcome.refuse("already-connected", "'" + from + "' depends on '" + to + "' already.",
                "Set the condition of that dependency instead.");
    }

    static Outcome wouldCircle(String from, String to) {
        return Outcome.refuse("would-be-a-cycle", "'" + to + "' waits for '" + from
                + "' already, so neither could start first.",
                "Remove that dependency, link or shared namespace first.");
    }

    static Outcome badVariable(String name) {
        return Outcome.refuse("bad-name", "'" + name + "' cannot be the name of a variable.",
                "Use letters, digits and '_'.");
    }

    static Outcome brokenVariables() {
        return Outcome.refuse("unreadable-here", "A line of the file of variables cannot be read, or would be read "
                + "otherwise after this.", "Correct the file first; mostly a quote is not closed.");
    }

    static Outcome noSuchVariable(String service, String name) {
        return Outcome.refuse("no-such-variable", "Service '" + service + "' has no variable '" + name + "'.",
                "Check the name.");
    }

    static Outcome notAMapping(String what) {
        return Outcome.refuse("not-a-mapping", what + " is not a mapping here.", "Correct it in the YAML first.");
    }

    /** A body behind an alias that stands for nothing, or for no mapping. */
    static Outcome aliasOfNothing(String name) {
        return Outcome.refuse("body-is-alias", "All of service '" + name + "' is written elsewhere, behind an alias.",
                "Correct it where it is written.");
    }

    /** A body behind an alias, where an edit cannot be made at the anchor. */
    static Outcome wholeBodyIsAlias(String name) {
        return new Outcome.Refusal("body-is-alias", "All of service '" + name
                + "' is written elsewhere, behind an alias.", "Detach a copy of it first.").withShared(
                new SharedPlace(name, List.of(), Optional.empty(), Optional.empty()));
    }

    static Outcome shared(String service, List<String> others, Edit edit) {
        return new Outcome.Refusal("shared-anchor", "This is written at an anchor that " + used(others)
                + " as well; the edit would change " + (others.size() == 1 ? "it" : "them") + " too.",
                "Change it for all of them, or for '" + service + "' alone.")
                .withShared(new SharedPlace(service, others, Optional.of(edit), Optional.empty()));
    }

    static Outcome anchorUsed(String service, String anchor, List<String> others, Optional<Edit> own) {
        return new Outcome.Refusal("anchor-used", "Service '" + service + "' holds the anchor '&" + anchor + "' that "
                + used(others) + ".", "Keep what they use as an extension of its own.")
                .withShared(new SharedPlace(service, others, Optional.empty(), own));
    }

    private static String used(List<String> others) {
        return String.join(", ", others) + (others.size() == 1 ? " uses" : " use");
    }

    static Outcome inherited(String what) {
        return Outcome.refuse("inherited", what + " is inherited here and cannot be taken out of this service alone.",
                "Edit it where it is written.");
    }

    /** @param without true where it is to go, false where it is to become something else */
    static Outcome inherited(String what, SharedPlace place, boolean without) {
        String others = place.others().isEmpty() ? "" : " from where " + used(place.others()) + " it too";
        String own = (without ? "rite a copy without it for '" : "rite a copy for '") + place.service() + "'.";
        return new Outcome.Refusal("inherited", what + " is inherited here" + others + ".",
                place.forAll().isEmpty() ? "W" + own
                        : (without ? "Take it out for all of them, or w" : "Change it for all of them, or w") + own)
                .withShared(place);
    }

    static Outcome wouldNotRead() {
        return Outcome.refuse("would-break-text", "The lines here are laid out in a way this edit cannot keep intact.",
                "Make the change in the YAML.");
    }

    static Outcome noSuchKey(String path) {
        return Outcome.refuse("no-such-key", "There is no " + path + " in this file.", "Check the place.");
    }

    static Outcome blank(String what) {
        return Outcome.refuse("blank", what + " is empty.", "Give a value.");
    }
}
