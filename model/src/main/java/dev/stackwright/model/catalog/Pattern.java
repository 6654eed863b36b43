package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A shape of architecture.
 *
 * @param id      stable id, for example {@code three-tier}
 * @param name    as people call it
 * @param domains what products of this shape do
 * @param parts   what it consists of, in the order of requests or data
 * @param shapes  what gives it away: each names parts that have to be filled, as many times as it names them;
 *                {@code part:role} wants that role
 * @param joined  true where each part of a shape has to reach another one of it, or to be reached
 * @param without roles that mean another shape
 * @param tenancy what each tenancy model means for it
 * @param source  where this comes from
 */
public record Pattern(String id, String name, List<String> domains, List<Part> parts, List<List<String>> shapes,
                      boolean joined, List<String> without, List<TenancyNote> tenancy, Source source) {

    /**
     * A part of the shape.
     *
     * @param id           unique within the pattern, for example {@code database}
     * @param name         as people call it
     * @param technologies ids of catalog entries that can fill it; empty for systems outside of the stack
     * @param roles        roles of services that fill it, the likeliest first
     * @param purpose      what it does here
     * @param passesTo     ids of the parts requests or data go on to
     * @param optional     true when the shape is complete without it
     */
    public record Part(String id, String name, List<String> technologies, List<String> roles, String purpose,
                       List<String> passesTo, boolean optional) {

        public Part {
            technologies = List.copyOf(technologies);
            roles = List.copyOf(roles);
            passesTo = List.copyOf(passesTo);
        }

        static Part of(DataEntry entry) {
            entry.allowing("id", "name", "technologies", "roles", "purpose", "passesTo", "optional");
            return new Part(entry.text("id"), entry.text("name"), entry.texts("technologies"), entry.texts("roles"),
                    entry.text("purpose"), entry.texts("passesTo"), entry.flag("optional"));
        }

        /** True for systems outside of the stack, which no compose file can lack. */
        public boolean isOutside() {
            return technologies.isEmpty();
        }
    }

    /**
     * What a tenancy model means for the shape.
     *
     * @param model id of the tenancy model
     * @param note  one sentence
     */
    public record TenancyNote(String model, String note) {

        static TenancyNote of(DataEntry entry) {
            entry.allowing("model", "note");
            return new TenancyNote(entry.text("model"), entry.text("note"));
        }
    }

    public Pattern {
        domains = List.copyOf(domains);
        parts = List.copyOf(parts);
        shapes = shapes.stream().map(List::copyOf).toList();
        without = List.copyOf(without);
        tenancy = List.copyOf(tenancy);
    }

    static Pattern of(DataEntry entry) {
        entry.allowing("id", "name", "domains", "parts", "shapes", "joined", "without", "tenancy", "basis", "source");
        return new Pattern(entry.text("id"), entry.text("name"), entry.texts("domains"),
                entry.entries("parts").stream().map(Part::of).toList(),
                entry.texts("shapes").stream().map(shape -> List.of(shape.split(" "))).toList(),
                entry.flag("joined"), entry.texts("without"),
                entry.entries("tenancy").stream().map(TenancyNote::of).toList(), Source.of(entry));
    }

    public Optional<Part> part(String part) {
        return parts.stream().filter(one -> one.id().equals(part)).findFirst();
    }
}
