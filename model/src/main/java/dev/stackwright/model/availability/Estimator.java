package dev.stackwright.model.availability;

import dev.stackwright.model.availability.Assumptions.Place;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.SlaTarget;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.edit.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Estimates how available a stack is. Immutable: made once, asked after every change. */
public final class Estimator {

    private static final double HUNDRED = 100;

    private final Technologies technologies;
    private final ChoiceCatalog choices;
    private final Assumptions assumptions;
    private final Replication replication;
    private final Aside aside;

    /**
     * Reads the data files.
     *
     * @throws DataEntry.BadData when an entry is wrong
     */
    public Estimator(Technologies technologies, ChoiceCatalog choices) {
        this.technologies = technologies;
        this.choices = choices;
        this.assumptions = new Assumptions(DataEntry.allOf("availability/assumptions.yaml"));
        this.replication = new Replication(DataEntry.allOf("availability/replication.yaml"));
        this.aside = new Aside(DataEntry.allOf("availability/aside.yaml"));
    }

    /** The design as a whole, and behind it each plan by its name. */
    public List<Estimate> all(Snapshot snapshot) {
        List<Estimate> all = new ArrayList<>();
        all.add(of(snapshot, Optional.empty()));
        snapshot.design().planNames().forEach(plan -> all.add(of(snapshot, Optional.of(plan))));
        return all;
    }

    /** @param plan with whose choices, sizes and values; empty for the design as a whole */
    public Estimate of(Snapshot snapshot, Optional<String> plan) {
        CheckContext context = new CheckContext(snapshot, technologies, choices);
        RunningCopies copies = new RunningCopies(snapshot.design(), plan);
        List<LeftOut> leftOut = new ArrayList<>();
        List<Service> counted = new ArrayList<>();
        for (Service service : context.services()) {
            Optional<String> reason = aside.reason(service, copies.of(service), context);
            reason.ifPresentOrElse(why -> leftOut.add(new LeftOut(service.name(), why)), () -> counted.add(service));
        }
        HardLinks links = new HardLinks(context);
        Topology topology = new Topology(context, counted, replication, links,
                together -> part(together, copies, context));
        List<Part> reached = topology.reached(topology.entries());
        leftOut.addAll(unreached(counted, reached, links));
        if (context.isPartial()) {
            leftOut.add(new LeftOut("include", "Services of included files are not counted."));
        }
        return estimate(snapshot, plan, topology, reached, leftOut, context);
    }

    private Estimate estimate(Snapshot snapshot, Optional<String> plan, Topology topology, List<Part> reached,
                              List<LeftOut> leftOut, CheckContext context) {
        Choices chosen = plan.map(snapshot.design()::choicesOf).orElse(snapshot.design().choices());
        Optional<SlaTarget> target = context.sla(chosen);
        Ground ground = new Ground(Site.of(chosen, target), places(snapshot));
        Map<Part, Need> onceReplicated = new HashMap<>();
        reached.stream().filter(part -> part.need() == Need.ALONE).forEach(part -> onceReplicated.put(part,
                replication.needOnceReplicated(topology.firstOf(part), context)));
        List<EntryEstimate> entries = topology.entries().stream().map(entry -> new EntryEstimate(
                topology.chain(entry), Product.of(topology.reached(List.of(entry)), ground))).toList();
        double goal = target.map(promised -> promised.percent().doubleValue() / HUNDRED).orElse(1.0);
        List<Improvement> improvements = reached.isEmpty() ? List.of()
                : new Improvements(reached, ground, onceReplicated).towards(goal);
        return new Estimate(plan, target, ground.site(), entries, Product.of(reached, ground), leftOut,
                List.copyOf(ground.places().values()), improvements);
    }

    private Map<Place, Assumption> places(Snapshot snapshot) {
        Map<Place, Assumption> places = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            places.put(place, assumptions.of(place, snapshot.design().operations().assumptions()));
        }
        return places;
    }

    private Part part(List<Service> together, RunningCopies copies, CheckContext context) {
        int running = together.stream().mapToInt(copies::of).sum();
        return new Part(together.stream().map(Service::name).toList(), running,
                replication.needOf(together, context), assumptions.of(together.get(0), context),
                Topology.isStore(together.get(0), context));
    }

    private static List<LeftOut> unreached(List<Service> counted, List<Part> reached, HardLinks links) {
        Set<String> in = new HashSet<>();
        reached.forEach(part -> in.addAll(part.services()));
        return counted.stream().map(Service::name).filter(name -> !in.contains(name))
                .map(name -> new LeftOut(name, links.sparedBecause(name)
                        .orElse("No entry needs it: customers do not wait for what it does."))).toList();
    }
}
