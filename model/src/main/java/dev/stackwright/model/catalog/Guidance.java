package dev.stackwright.model.catalog;

import java.util.List;

/**
 * How to choose among the entries of the catalog.
 *
 * @param criteria what speaks for or against a technology
 * @param uses     what technologies are used for
 * @param patterns shapes of architecture
 * @param roles    what services do in them
 */
public record Guidance(List<Criterion> criteria, List<UseCase> uses, List<Pattern> patterns,
                       List<ServiceRole> roles) {

    public Guidance {
        criteria = List.copyOf(criteria);
        uses = List.copyOf(uses);
        patterns = List.copyOf(patterns);
        roles = List.copyOf(roles);
    }
}
