package dev.stackwright.model.design;

import dev.stackwright.model.compose.ElementId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the stack is to be operated.
 *
 * @param scaling       how services follow their load, by service
 * @param backups       how stores are backed up, by the service that holds the data
 * @param observability what is watched, and who is told
 * @param rollout       how new versions come to customers
 * @param assumptions   availabilities somebody has assumed instead of the studio's own, in per cent from 0 to 100, by
 *                      what they are assumed of: a service ({@code services/db}) or the id of a technology
 */
public record Operations(SortedMap<ElementId, Scaling> scaling, SortedMap<ElementId, Backup> backups,
                         Observability observability, Rollout rollout, SortedMap<String, Double> assumptions) {

    /** Nothing is said. */
    public static final Operations NONE = new Operations(new TreeMap<>(), new TreeMap<>(), Observability.NONE,
            Rollout.NONE, new TreeMap<>());

    public Operations {
        scaling = Collections.unmodifiableSortedMap(new TreeMap<>(scaling));
        backups = Collections.unmodifiableSortedMap(new TreeMap<>(backups));
        assumptions = Collections.unmodifiableSortedMap(new TreeMap<>(assumptions));
    }

    public Operations withScaling(ElementId service, Scaling changed) {
        return new Operations(ElementMaps.with(scaling, service, changed, null), backups, observability, rollout,
                assumptions);
    }

    public Operations withoutScaling(ElementId service) {
        return new Operations(ElementMaps.without(scaling, service), backups, observability, rollout, assumptions);
    }

    /** {@link Backup#NONE} takes it back. */
    public Operations withBackup(ElementId store, Backup changed) {
        return new Operations(scaling, ElementMaps.with(backups, store, changed, Backup.NONE), observability, rollout,
                assumptions);
    }

    public Operations withObservability(Observability changed) {
        return new Operations(scaling, backups, changed, rollout, assumptions);
    }

    public Operations withRollout(Rollout changed) {
        return new Operations(scaling, backups, observability, changed, assumptions);
    }

    /** @param percent 0 to 100 */
    public Operations withAssumption(String of, double percent) {
        SortedMap<String, Double> changed = new TreeMap<>(assumptions);
        changed.put(of, percent);
        return new Operations(scaling, backups, observability, rollout, changed);
    }

    public Operations withoutAssumption(String of) {
        SortedMap<String, Double> changed = new TreeMap<>(assumptions);
        changed.remove(of);
        return new Operations(scaling, backups, observability, rollout, changed);
    }

    Operations renamed(ElementId from, ElementId to) {
        SortedMap<String, Double> assumed = new TreeMap<>(assumptions);
        Double own = assumed.remove(from.toString());
        if (own != null) {
            assumed.put(to.toString(), own);
        }
        return new Operations(ElementMaps.renamed(scaling, from, to), ElementMaps.renamed(backups, from, to),
                observability, rollout, assumed);
    }

    Operations without(ElementId element) {
        return new Operations(ElementMaps.without(scaling, element), ElementMaps.without(backups, element),
                observability, rollout, assumptions).withoutAssumption(element.toString());
    }
}
