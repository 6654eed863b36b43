package dev.stackwright.model.project;

import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.Provenance.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services of one document, each laid over the one that it extends (Compose Specification, {@code extends}). */
final class Extending {

    /** Longest chain that is followed. */
    private static final int MAX_CHAIN = 200;

    private static final String EXTENDS = "extends";

    private final Loader loader;
    private final Layer layer;
    private final Optional<ResolvedMapping> services;
    private final Map<String, ResolvedNode> done = new HashMap<>();

    /** A service on the way, for the chain of a cycle. */
    private record Link(Extending document, String service) {

        String words() {
            return service + " (" + document.layer.root().provenance().file().path().getFileName() + ")";
        }
    }

    Extending(Loader loader, Layer layer) {
        this.loader = loader;
        this.layer = layer;
        this.services = layer.root().mapping("services");
    }

    /** The document with every service complete. */
    ResolvedMapping applied() {
        if (services.isEmpty() || services.get().entries().stream().noneMatch(Extending::hasBase)) {
            return layer.root();
        }
        ResolvedMapping.Draft all = services.get().draft();
        for (ResolvedEntry entry : services.get().entries()) {
            all.put(entry.withValue(service(entry.key(), new ArrayList<>())));
        }
        ResolvedEntry section = layer.root().entry("services").orElseThrow();
        return layer.root().draft().put(section.withValue(all.mapping(section.value().provenance())))
                .mapping(layer.root().provenance());
    }

    private static boolean hasBase(ResolvedEntry service) {
        return service.value() instanceof ResolvedMapping mapping && mapping.has(EXTENDS);
    }

    private ResolvedNode service(String name, List<Link> chain) {
        ResolvedNode known = done.get(name);
        if (known != null) {
            return known;
        }
        ResolvedNode written = services.flatMap(all -> all.value(name)).orElseThrow();
        ResolvedNode complete = written instanceof ResolvedMapping mapping && mapping.has(EXTENDS)
                ? extended(name, mapping, chain) : written;
        done.put(name, complete);
        return complete;
    }

    private ResolvedMapping extended(String name, ResolvedMapping own, List<Link> chain) {
        ResolvedEntry reference = own.entry(EXTENDS).orElseThrow();
        ResolvedMapping alone = own.draft().remove(EXTENDS).mapping(own.provenance());
        Optional<String> base = reference.value().asMapping().flatMap(value -> value.text("service"));
        if (base.isEmpty()) {
            loader.run().fault("extended-service-missing", reference.value().provenance(),
                    "It is not said which service '" + name + "' extends.", "Name it: extends: {service: NAME}.");
            return alone;
        }
        Provenance place = reference.value().provenance();
        chain.add(new Link(this, name));
        Optional<ResolvedMapping> found = document(reference.value().asMapping().orElseThrow(), place)
                .flatMap(document -> document.base(base.get(), place, chain));
        chain.remove(chain.size() - 1);
        loader.run().extended(name, reference.value());
        if (found.isEmpty() || !loader.run().hasRoomFor(sizeOf(found.get()), place)) {
            return alone;
        }
        Step step = new Step(Kind.EXTENDS, place.file(), place.range(), base.get());
        ResolvedMapping cleared = Resets.applyTo(found.get(), name, layer.resets());
        return LayerMerge.services(cleared.through(step), alone);
    }

    private static int sizeOf(ResolvedNode node) {
        if (node instanceof ResolvedMapping mapping) {
            return mapping.entries().stream().mapToInt(entry -> sizeOf(entry.value())).sum() + 1;
        }
        return node.asSequence().map(list -> list.items().stream().mapToInt(Extending::sizeOf).sum() + 1).orElse(1);
    }

    /** Where the base stands; empty where its file cannot be read. */
    private Optional<Extending> document(ResolvedMapping reference, Provenance place) {
        Optional<ResolvedNode> named = reference.value("file").filter(file -> !file.isNone());
        if (named.isEmpty()) {
            return Optional.of(this);
        }
        String file = named.get().text().orElse("");
        if (ProjectPaths.isRemote(file)) {
            loader.run().remote(named.get().provenance(), file);
            return Optional.empty();
        }
        Optional<Path> path = loader.paths().file(file);
        return path.flatMap(one -> loader.extending(one, named.get().provenance()));
    }

    private Optional<ResolvedMapping> base(String name, Provenance place, List<Link> chain) {
        Optional<ResolvedNode> node = services.flatMap(all -> all.value(name));
        if (node.isEmpty()) {
            loader.run().fault("extended-service-missing", place, "There is no service '" + name + "' to extend in "
                    + layer.root().provenance().file().path().getFileName() + ".", "Correct the name, or define it.");
            return Optional.empty();
        }
        Link link = new Link(this, name);
        if (chain.contains(link)) {
            loader.run().fault("extends-cycle", place, "These services extend each other: "
                    + words(chain.subList(chain.indexOf(link), chain.size()), link) + ".",
                    "Remove one of the extends; let both extend a third service that extends none.");
            return Optional.empty();
        }
        if (chain.size() >= MAX_CHAIN && !done.containsKey(name)) {
            loader.run().fault("extends-too-long", place, "More than " + MAX_CHAIN + " services extend each other in a "
                    + "row.", "Extend a service that is nearer to the first one.");
            return Optional.empty();
        }
        return service(name, chain).asMapping();
    }

    private static String words(List<Link> cycle, Link back) {
        StringBuilder words = new StringBuilder();
        cycle.forEach(link -> words.append(link.words()).append(" → "));
        return words.append(back.words()).toString();
    }
}
