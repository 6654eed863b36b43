package dev.stackwright.model.availability;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What the estimate assumes. A design's own value comes first: that of the service, of its technology, of its kind;
 * then what is known of the technology, then of the kind.
 */
final class Assumptions {

    /** What all containers of a stack share. */
    enum Place {
        LOAD_BALANCER("load-balancer"), ZONE("zone"), REGION("region");

        private final String id;

        Place(String id) {
            this.id = id;
        }
    }

    private final Map<String, Assumption> byId = new LinkedHashMap<>();

    /**
     * Reads the data file.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    Assumptions(List<DataEntry> entries) {
        for (DataEntry entry : entries) {
            String of = entry.text("of");
            if (!List.of(Assumption.PLACE, Assumption.KIND, Assumption.TECHNOLOGY).contains(of)) {
                throw entry.bad("of", "is neither place nor kind nor technology");
            }
            if (byId.put(entry.text("id"), Assumption.of(entry)) != null) {
                throw entry.bad("id", "is taken twice");
            }
        }
        for (Place place : Place.values()) {
            require(place.id);
        }
        for (ServiceKind kind : ServiceKind.values()) {
            require(kind.id());
        }
    }

    private void require(String id) {
        if (!byId.containsKey(id)) {
            throw new IllegalArgumentException("nothing is assumed of " + id);
        }
    }

    Assumption of(Place place, SortedMap<String, Double> own) {
        Assumption usual = byId.get(place.id);
        Double percent = own.get(place.id);
        return percent == null ? usual : usual.overridden(place.id, percent);
    }

    private static boolean isPlace(String id) {
        return Stream.of(Place.values()).anyMatch(place -> place.id.equals(id));
    }

    /** What is assumed of one container of a service. */
    Assumption of(Service service, CheckContext context) {
        Optional<Recognition> known = context.recognise(service);
        List<String> ids = new ArrayList<>();
        // The catalog has a technology that is called as the way in is.
        known.flatMap(Recognition::entry).filter(id -> !isPlace(id)).ifPresent(ids::add);
        ids.add(context.kind(service).id());
        Assumption usual = ids.stream().map(byId::get).filter(found -> found != null).findFirst().orElseThrow();
        ids.add(0, service.id().toString());
        SortedMap<String, Double> own = context.design().operations().assumptions();
        return ids.stream().filter(own::containsKey).findFirst().map(id -> usual.overridden(id, own.get(id)))
                .orElse(usual);
    }
}
