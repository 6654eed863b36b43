package dev.stackwright.model.project;

/** Adds what Docker Compose takes for granted at the top level: the default network and the names of elements. */
final class Completion {

    private static final String DEFAULT_NETWORK = ServiceCompletion.DEFAULT_NETWORK;

    private final String projectName;
    private final ServiceCompletion services;

    Completion(String projectName, ServiceCompletion services) {
        this.projectName = projectName;
        this.services = services;
    }

    ResolvedMapping of(ResolvedMapping root) {
        ResolvedMapping.Draft draft = root.draft();
        ResolvedEntry section = draft.get("services");
        boolean usesDefault = false;
        if (section != null && section.value() instanceof ResolvedMapping all) {
            ResolvedMapping.Draft complete = new ResolvedMapping.Draft(all.keys().size());
            for (ResolvedEntry entry : all.entries()) {
                ResolvedNode done = entry.value() instanceof ResolvedMapping service ? services.of(service)
                        : entry.value();
                usesDefault |= done.asMapping().flatMap(service -> service.mapping("networks"))
                        .filter(networks -> networks.has(DEFAULT_NETWORK)).isPresent();
                complete.put(entry.withValue(done));
            }
            draft.put(section.withValue(complete.mapping(all.provenance())));
        }
        if (usesDefault) {
            addDefaultNetwork(draft, root.provenance());
        }
        for (String name : new String[] {"networks", "volumes", "secrets", "configs"}) {
            names(draft, name);
        }
        return draft.mapping(root.provenance());
    }

    private static void addDefaultNetwork(ResolvedMapping.Draft root, Provenance at) {
        ResolvedEntry networks = root.get("networks");
        ResolvedMapping declared = networks != null && networks.value() instanceof ResolvedMapping mapping ? mapping
                : ResolvedMapping.empty(Provenance.byDefault(at));
        if (!declared.has(DEFAULT_NETWORK)) {
            ResolvedMapping implied = ResolvedMapping.empty(Provenance.byDefault(at));
            ResolvedMapping all = declared.draft().put(DEFAULT_NETWORK, implied).mapping(declared.provenance());
            root.put(networks == null ? ResolvedEntry.unwritten("networks", all) : networks.withValue(all));
        }
    }

    private void names(ResolvedMapping.Draft root, String section) {
        ResolvedEntry entry = root.get(section);
        if (entry == null || !(entry.value() instanceof ResolvedMapping elements)) {
            return;
        }
        ResolvedMapping.Draft named = elements.draft();
        for (ResolvedEntry element : elements.entries()) {
            if (element.value().isNone() || element.value() instanceof ResolvedMapping) {
                named.put(element.withValue(named(element)));
            }
        }
        root.put(entry.withValue(named.mapping(elements.provenance())));
    }

    private ResolvedMapping named(ResolvedEntry element) {
        ResolvedMapping fields = element.value().asMapping()
                .orElse(ResolvedMapping.empty(element.value().provenance()));
        if (fields.text("name").filter(name -> !name.isEmpty()).isPresent()) {
            return fields;
        }
        boolean isExternal = fields.text("external").filter("true"::equals).isPresent();
        String name = isExternal ? element.key() : projectName + "_" + element.key();
        return fields.draft().put("name", ResolvedScalar.text(name, Provenance.byDefault(fields.provenance())))
                .mapping(fields.provenance());
    }
}
