package dev.stackwright.model.availability;

import java.util.List;

/**
 * A part of the stack that answers as one: a service with its replicas, or the services that hold the same data.
 *
 * @param services   names of the services, the first one naming the part
 * @param copies     how many containers run, 1 or more
 * @param need       what of them has to run
 * @param assumption what is assumed of one of them
 * @param isStore    true where losing it loses data
 */
public record Part(List<String> services, int copies, Need need, Assumption assumption, boolean isStore) {

    public Part {
        services = List.copyOf(services);
    }

    /** The services, for a sentence: {@code db-primary + db-replica}. */
    public String name() {
        return String.join(" + ", services);
    }

    /** How many of the containers count. */
    public int counted() {
        return need.counted(copies);
    }

    public Availability availability() {
        return need.of(assumption.share(), counted());
    }

    /** True for what is assumed never to fail, wherever it runs. */
    boolean isPerfect() {
        return assumption.share().low() == 1;
    }

    /** How many zones have to fail until it does. */
    int spread(int zones) {
        return isPerfect() ? zones : need.spread(counted(), zones);
    }

    /** How many regions have to fail until it does: data that is in one region only is lost with it. */
    int regions(int regions) {
        return isStore && counted() == 1 && !isPerfect() ? 1 : regions;
    }

    Part with(int changedCopies, Need changedNeed) {
        return new Part(services, changedCopies, changedNeed, assumption, isStore);
    }
}
