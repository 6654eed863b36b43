package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.sla.ReplicationSigns;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which containers carry the same data, and how many of them have to run. */
final class Replication {

    private record Known(boolean itself, boolean needsMajority) {

        private static final Known NOTHING = new Known(false, false);

        static Known of(DataEntry entry) {
            entry.allowing("name", "itself", "needs");
            String needs = entry.optionalText("needs").orElse("one");
            if (!needs.equals("one") && !needs.equals("majority")) {
                throw entry.bad("needs", "is neither one nor majority");
            }
            return new Known(entry.flag("itself"), needs.equals("majority"));
        }
    }

    private final Map<String, Known> byName = new HashMap<>();

    /** @throws DataEntry.BadData when an entry is wrong */
    Replication(List<DataEntry> entries) {
        entries.forEach(entry -> byName.put(entry.text("name"), Known.of(entry)));
    }

    private Known known(Recognition recognition) {
        return byName.getOrDefault(recognition.name(), Known.NOTHING);
    }

    /** What of several containers of a service has to run. */
    Need needOf(List<Service> together, CheckContext context) {
        Recognition keepsState = context.recognise(together.get(0)).filter(Recognition::stateful).orElse(null);
        if (keepsState == null) {
            return Need.ONE;
        }
        Known known = known(keepsState);
        boolean replicated = known.itself() || together.stream().anyMatch(ReplicationSigns::areIn);
        if (!replicated) {
            return Need.ALONE;
        }
        return known.needsMajority() ? Need.MAJORITY : Need.ONE;
    }

    /** What would have to run of such a service once its data is replicated. */
    Need needOnceReplicated(Service service, CheckContext context) {
        return context.recognise(service).filter(found -> known(found).needsMajority()).isPresent()
                ? Need.MAJORITY : Need.ONE;
    }

    /** The services of the stack, those together that carry the same data; in the order of the text. */
    List<List<Service>> together(List<Service> services, CheckContext context) {
        Map<String, List<Service>> bySoftware = new LinkedHashMap<>();
        for (Service service : services) {
            String software = context.recognise(service).filter(Recognition::stateful).map(Recognition::name)
                    .orElse("\n" + service.name());
            bySoftware.computeIfAbsent(software, name -> new ArrayList<>()).add(service);
        }
        List<List<Service>> all = new ArrayList<>();
        bySoftware.values().forEach(same -> all.addAll(same.size() == 1 ? List.of(same) : parted(same, context)));
        return all;
    }

    /** Services of one software: each for itself, but those together that replicate to each other. */
    private List<List<Service>> parted(List<Service> same, CheckContext context) {
        boolean itself = context.recognise(same.get(0)).filter(found -> known(found).itself()).isPresent();
        List<List<Service>> sets = new ArrayList<>();
        for (Service service : same) {
            List<Service> joined = new ArrayList<>();
            for (List<Service> set : List.copyOf(sets)) {
                if (itself || set.stream().anyMatch(other -> replicate(service, other, same.size(), context))) {
                    joined.addAll(set);
                    sets.remove(set);
                }
            }
            joined.add(service);
            sets.add(joined);
        }
        return sets;
    }

    private static boolean replicate(Service one, Service other, int ofTheSoftware, CheckContext context) {
        boolean oneSpeaks = ReplicationSigns.areIn(one);
        boolean otherSpeaks = ReplicationSigns.areIn(other);
        if (!oneSpeaks && !otherSpeaks) {
            return false;
        }
        return oneSpeaks && otherSpeaks || ofTheSoftware == 2 || names(one, other, context)
                || names(other, one, context);
    }

    private static boolean names(Service one, Service other, CheckContext context) {
        return context.links().waitsFor(one.name()).contains(other.name())
                || context.links().mentionsIn(one.name()).stream()
                        .anyMatch(mention -> mention.service().equals(other.name()));
    }
}
