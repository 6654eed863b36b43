package dev.stackwright.model.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which profiles are active (Compose Specification, section "Profiles"). */
record ActiveProfiles(boolean all, Set<String> names) {

    private static final String EVERY = "*";

    static ActiveProfiles of(ResolveOptions.Profiles asked, Environment environment) {
        Set<String> names = new HashSet<>(asked.names());
        environment.get("COMPOSE_PROFILES").ifPresent(list -> {
            for (String name : list.split(",")) {
                names.add(name.strip());
            }
        });
        return new ActiveProfiles(asked.all() || names.contains(EVERY), names);
    }

    /** True for a service without profiles, and for one that has an active one. */
    boolean include(ResolvedMapping service) {
        List<ResolvedNode> own = service.sequence("profiles").map(ResolvedSequence::items).orElse(List.of());
        return all || own.isEmpty()
                || own.stream().anyMatch(profile -> profile.text().filter(names::contains).isPresent());
    }
}
