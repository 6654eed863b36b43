package dev.stackwright.model.choice;

import dev.stackwright.model.catalog.Demand;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.ladder.ConfirmPoint;
import dev.stackwright.model.ladder.Signature;
import dev.stackwright.model.ladder.TakeBackPoint;
import dev.stackwright.model.workspace.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A demand as a point that a person vouches for. It is true for the services there were: a service that comes or goes
 * makes it stale, a changed attribute does not.
 */
public final class DemandPoint {

    private static final String PREFIX = "demand.";

    private DemandPoint() {
    }

    /** The id under which the design file keeps the confirmation. */
    public static String idOf(Demand demand) {
        return PREFIX + demand.id();
    }

    /** Writes into the design that a person vouches for the demand. */
    public static Recipe confirm(Demand demand, Signature signature) {
        return new ConfirmPoint(idOf(demand), "Confirm: " + demand.text(), signature, DemandPoint::hash);
    }

    public static Recipe takeBack(Demand demand) {
        return new TakeBackPoint(idOf(demand));
    }

    static SortedSet<String> services(Snapshot snapshot) {
        SortedSet<String> names = new TreeSet<>(snapshot.compose().serviceNames());
        names.addAll(snapshot.foreign().services().keySet());
        return names;
    }

    static String hash(Snapshot snapshot) {
        return ContentHash.of(String.join("\n", services(snapshot)).getBytes(StandardCharsets.UTF_8)).hex();
    }
}
