package dev.stackwright.model.project;

import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.Provenance.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings in what {@code include} names (Compose Specification, section "Include"). */
final class Including {

    private static final String[] SECTIONS = {"services", "volumes", "networks", "secrets", "configs", "models"};
    /** Longest chain of files that is followed. */
    private static final int MAX_CHAIN = 100;

    private static final String UNREADABLE = "included-file-unreadable";

    private final Loader loader;
    private final Resolution run;
    private final List<Path> chain;

    /** @param chain the files that include each other, outermost first, this one last */
    Including(Loader loader, List<Path> chain) {
        this.loader = loader;
        this.run = loader.run();
        this.chain = chain;
    }

    ResolvedMapping applied(ResolvedMapping model) {
        Optional<ResolvedSequence> include = model.sequence("include");
        if (include.isEmpty()) {
            return model;
        }
        ResolvedMapping.Draft draft = model.draft().remove("include");
        for (ResolvedNode item : include.get().items()) {
            Step step = new Step(Kind.INCLUDE, item.provenance().file(), item.provenance().range(), words(item));
            included(item).ifPresent(imported -> bring(imported, step, draft));
        }
        return draft.mapping(model.provenance());
    }

    private static String words(ResolvedNode item) {
        return pathsOf(item).stream().findFirst().flatMap(ResolvedNode::text).orElse("");
    }

    private static List<ResolvedNode> pathsOf(ResolvedNode item) {
        ResolvedNode path = item instanceof ResolvedMapping mapping ? mapping.value("path").orElse(item) : item;
        return texts(path);
    }

    private static List<ResolvedNode> texts(ResolvedNode node) {
        List<ResolvedNode> all = node.asSequence().map(ResolvedSequence::items).orElse(List.of(node));
        return all.stream().filter(one -> one.text().isPresent()).toList();
    }

    private Optional<ResolvedMapping> included(ResolvedNode item) {
        if (chain.size() > MAX_CHAIN) {
            run.fault("include-too-deep", item.provenance(), "More than " + MAX_CHAIN
                    + " files include each other in a row.", "Include the file from one that is nearer to the first.");
            return Optional.empty();
        }
        List<SourceFile> files = new ArrayList<>();
        Path first = null;
        for (ResolvedNode named : pathsOf(item)) {
            String text = named.text().orElseThrow();
            if (ProjectPaths.isRemote(text)) {
                run.remote(named.provenance(), text);
                return Optional.empty();
            }
            Optional<Path> path = loader.paths().file(text);
            if (first == null && path.filter(chain::contains).isPresent()) {
                cycle(path.get(), named.provenance());
                return Optional.empty();
            }
            first = first == null ? path.orElse(null) : first;
            if (!run.mayInclude(named.provenance())) {
                return Optional.empty();
            }
            path.flatMap(one -> run.openNamed(one, SourceFile.Role.INCLUDED, named.provenance(), "included file",
                    UNREADABLE)).ifPresent(files::add);
        }
        Optional<ResolvedMapping> details = item.asMapping();
        Path folder = details.flatMap(fields -> fields.text("project_directory")).flatMap(loader.paths()::file)
                .orElse(first == null ? loader.paths().base() : first.getParent());
        Environment environment = environment(details.flatMap(fields -> fields.value("env_file")), folder);
        return files.isEmpty() ? Optional.empty()
                : Optional.of(new Loader(run, environment, folder, chain).load(files));
    }

    private void cycle(Path path, Provenance named) {
        StringBuilder words = new StringBuilder();
        chain.subList(chain.indexOf(path), chain.size()).forEach(one -> words.append(run.shown(one)).append(" → "));
        run.fault("include-cycle", named, "These files include each other: " + words + run.shown(path) + ".",
                "Remove one of the includes.");
    }

    /** The variables around, and those of the env files of the include, or of {@code .env} in its folder. */
    private Environment environment(Optional<ResolvedNode> named, Path folder) {
        EnvFiles files = new EnvFiles(run);
        Environment environment = loader.environment().copy();
        List<ResolvedNode> paths = named.map(Including::texts).orElse(List.of());
        if (paths.isEmpty()) {
            run.open(folder.resolve(".env"), SourceFile.Role.ENVIRONMENT)
                    .ifPresent(file -> files.addTo(environment, List.of(file)));
            return environment;
        }
        List<SourceFile> read = new ArrayList<>();
        for (ResolvedNode path : paths) {
            loader.paths().file(path.text().orElseThrow()).flatMap(one -> run.openNamed(one,
                    SourceFile.Role.ENVIRONMENT, path.provenance(), "env file", "env-file-unreadable"))
                    .ifPresent(read::add);
        }
        files.addTo(environment, read);
        return environment;
    }

    private void bring(ResolvedMapping imported, Step step, ResolvedMapping.Draft model) {
        for (String section : SECTIONS) {
            Optional<ResolvedMapping> from = imported.mapping(section);
            if (from.isEmpty()) {
                continue;
            }
            ResolvedMapping there = Optional.ofNullable(model.get(section)).flatMap(entry -> entry.value().asMapping())
                    .orElse(null);
            ResolvedMapping.Draft all = there == null ? new ResolvedMapping.Draft(0) : there.draft();
            for (ResolvedEntry entry : from.get().entries()) {
                ResolvedEntry known = all.get(entry.key());
                if (known == null) {
                    all.put(entry.withValue(entry.value().through(step)));
                } else if (!known.value().means(entry.value())) {
                    conflict(section, entry.key(), known, step);
                }
            }
            model.put(section, all.mapping(there == null ? from.get().provenance() : there.provenance()));
        }
    }

    private void conflict(String section, String name, ResolvedEntry known, Step step) {
        String kind = section.substring(0, section.length() - 1);
        run.report("include-conflict", ResolveProblem.Severity.ERROR, ResolveProblem.Family.FILE, step.file(),
                step.range(), "The " + kind + " '" + name + "' of " + step.name() + " is defined differently in "
                        + run.shown(known.value().provenance().file().path()) + " as well.",
                "Give one of them another name, or change it in an override file that the include lists.");
    }
}
