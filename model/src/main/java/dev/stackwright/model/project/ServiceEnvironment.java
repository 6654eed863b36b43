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
 * The variables of a service: those of its env files, under those that it sets itself (Compose Specification,
 * {@code env_file}). A variable that is named without a value takes that of the shell.
 */
final class ServiceEnvironment {

    private final Resolution run;
    private final Environment environment;
    private final Predicate<ResolvedMapping> isActive;
    private final EnvFiles envFiles;

    ServiceEnvironment(Resolution run, Environment environment, Predicate<ResolvedMapping> isActive) {
        this.run = run;
        this.environment = environment;
        this.isActive = isActive;
        this.envFiles = new EnvFiles(run);
    }

    ResolvedMapping applied(ResolvedMapping service) {
        Optional<ResolvedMapping> own = service.mapping("environment");
        List<ResolvedNode> files = service.sequence("env_file").map(ResolvedSequence::items).orElse(List.of());
        if (own.isEmpty() && files.isEmpty()) {
            return service;
        }
        ResolvedMapping.Draft all = new ResolvedMapping.Draft(8);
        boolean isNeeded = isActive.test(service);
        files.forEach(file -> file.asMapping().ifPresent(fields -> read(fields, isNeeded, all)));
        Provenance place = own.map(ResolvedMapping::provenance).orElse(Provenance.byDefault(service.provenance()));
        own.ifPresent(mapping -> mapping.entries().forEach(entry -> put(entry, all)));
        if (all.isEmpty() && own.isEmpty()) {
            return service;
        }
        ResolvedMapping.Draft draft = service.draft();
        ResolvedMapping merged = all.mapping(place);
        draft.put(draft.has("environment") ? draft.get("environment").withValue(merged)
                : ResolvedEntry.unwritten("environment", merged));
        return draft.mapping(service.provenance());
    }

    private void put(ResolvedEntry entry, ResolvedMapping.Draft all) {
        ResolvedEntry earlier = all.get(entry.key());
        ResolvedNode value = entry.value();
        if (value.isNone()) {
            Optional<String> set = environment.get(entry.key());
            Step step = new Step(Kind.ENVIRONMENT, value.provenance().file(), value.provenance().range(), entry.key());
            value = set.<ResolvedNode>map(text -> ResolvedScalar.text(text, entry.value().provenance().through(step)))
                    .orElse(value);
        }
        all.put(entry.withValue(earlier == null ? value
                : value.with(value.provenance().replacing(earlier.value()))));
    }

    private void read(ResolvedMapping fields, boolean isNeeded, ResolvedMapping.Draft all) {
        Optional<ResolvedNode> path = fields.value("path");
        Optional<Path> file = path.flatMap(ResolvedNode::text).map(Path::of);
        if (file.isEmpty()) {
            return;
        }
        Provenance named = path.get().provenance();
        Optional<SourceFile> source = opened(file.get(), named, fields, isNeeded);
        if (source.isEmpty()) {
            return;
        }
        envFiles.reportFaults(source.get());
        boolean isRaw = fields.text("format").filter("raw"::equals).isPresent();
        Step step = new Step(Kind.ENV_FILE, named.file(), named.range(), run.shown(file.get()));
        Map<String, EnvValues.Value> values = EnvValues.of(isRaw ? EnvFile.raw(source.get().text().text())
                : source.get().reading().env(), name -> known(name, all));
        values.forEach((name, value) -> {
            Provenance at = new Provenance(source.get(), value.line().range(), List.of(step), Optional.empty());
            all.put(new ResolvedEntry(name, value.line().at(), ResolvedScalar.text(value.text(), at)));
        });
    }

    private Optional<String> known(String name, ResolvedMapping.Draft earlier) {
        Optional<String> read = Optional.ofNullable(earlier.get(name)).flatMap(entry -> entry.value().text());
        return read.isPresent() ? read : environment.get(name);
    }

    private Optional<SourceFile> opened(Path file, Provenance named, ResolvedMapping fields, boolean isNeeded) {
        boolean isRequired = fields.text("required").filter("false"::equals).isEmpty();
        Optional<SourceFile> known = run.open(file, SourceFile.Role.ENVIRONMENT);
        if (known.isPresent() || !isRequired) {
            return known;
        }
        if (isNeeded) {
            return run.openNamed(file, SourceFile.Role.ENVIRONMENT, named, "env file", "env-file-unreadable");
        }
        run.report("env-file-unreadable", Severity.WARNING, Family.ENVIRONMENT, named, "The env file "
                + run.shown(file) + " is missing; only services of inactive profiles need it.", "Create it.");
        return Optional.empty();
    }
}
