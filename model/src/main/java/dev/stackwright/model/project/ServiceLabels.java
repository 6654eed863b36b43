package dev.stackwright.model.project;

import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.Provenance.Step;
import dev.stackwright.model.project.ResolveProblem.Family;
import dev.stackwright.model.project.ResolveProblem.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The labels of a service: those of its label files, under those that it gives itself (Compose Specification,
 * {@code label_file}). Docker Compose reads such a file as one of variables, of which only those before it in the
 * files are known.
 */
final class ServiceLabels {

    private static final String FILES = "label_file";

    private final Resolution run;
    private final Predicate<ResolvedMapping> isActive;
    private final EnvFiles envFiles;

    ServiceLabels(Resolution run, Predicate<ResolvedMapping> isActive) {
        this.run = run;
        this.isActive = isActive;
        this.envFiles = new EnvFiles(run);
    }

    /** @param draft the service in the making, which gets the labels in place of the files */
    void apply(ResolvedMapping service, ResolvedMapping.Draft draft) {
        Optional<ResolvedSequence> files = service.sequence(FILES);
        if (files.isEmpty()) {
            return;
        }
        ResolvedMapping.Draft all = new ResolvedMapping.Draft(8);
        boolean isNeeded = isActive.test(service);
        files.get().items().forEach(file -> read(file, isNeeded, all));
        Optional<ResolvedMapping> own = service.mapping("labels");
        own.ifPresent(labels -> labels.entries().forEach(label -> put(label, all)));
        draft.remove(FILES);
        if (!all.isEmpty()) {
            ResolvedMapping merged = all.mapping(own.map(ResolvedMapping::provenance)
                    .orElse(Provenance.byDefault(service.provenance())));
            draft.put(draft.has("labels") ? draft.get("labels").withValue(merged)
                    : ResolvedEntry.unwritten("labels", merged));
        }
    }

    private static void put(ResolvedEntry label, ResolvedMapping.Draft all) {
        ResolvedEntry earlier = all.get(label.key());
        all.put(earlier == null ? label : label.withValue(label.value().with(
                label.value().provenance().replacing(earlier.value()))));
    }

    private void read(ResolvedNode named, boolean isNeeded, ResolvedMapping.Draft all) {
        Optional<Path> path = named.text().filter(text -> !text.isEmpty()).map(Path::of);
        Optional<SourceFile> source = path.flatMap(file -> opened(file, named.provenance(), isNeeded));
        if (source.isEmpty()) {
            return;
        }
        envFiles.reportFaults(source.get());
        Step step = new Step(Kind.ENV_FILE, named.provenance().file(), named.provenance().range(),
                run.shown(path.get()));
        Map<String, EnvValues.Value> values = EnvValues.of(run, source.get(), source.get().reading().env(),
                name -> Optional.ofNullable(all.get(name)).flatMap(entry -> entry.value().text()));
        values.forEach((name, value) -> all.put(new ResolvedEntry(name, value.line().at(), ResolvedScalar.text(
                value.text(), Provenance.of(source.get(), value.line().range(), List.of(step))))));
    }

    /** Of a service that is not started Docker Compose does not ask for the file. */
    private Optional<SourceFile> opened(Path file, Provenance named, boolean isNeeded) {
        if (isNeeded) {
            return run.openNamed(file, SourceFile.Role.ENVIRONMENT, named, "label file", "label-file-unreadable");
        }
        Optional<SourceFile> found = run.openOptional(file, SourceFile.Role.ENVIRONMENT, named);
        if (found.isEmpty()) {
            run.report("label-file-unreadable", Severity.WARNING, Family.ENVIRONMENT, named, "The label file "
                    + run.shown(file) + " is missing; only services of inactive profiles need it.", "Create it.");
        }
        return found;
    }
}
