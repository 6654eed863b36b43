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

    /** @param draft the service in the making, which gets the variables */
    void apply(ResolvedMapping service, ResolvedMapping.Draft draft) {
        Optional<ResolvedMapping> own = service.mapping("environment");
        List<ResolvedNode> files = service.sequence("env_file").map(ResolvedSequence::items).orElse(List.of());
        boolean isComplete = own.isEmpty() || own.get().entries().stream().noneMatch(entry -> entry.value().isNone());
        if (files.isEmpty() && isComplete) {
            return;
        }
        ResolvedMapping.Draft all = new ResolvedMapping.Draft(8);
        boolean isNeeded = isActive.test(service);
        files.forEach(file -> file.asMapping().ifPresent(fields -> read(fields, isNeeded, all)));
        Provenance place = own.map(ResolvedMapping::provenance).orElse(Provenance.byDefault(service.provenance()));
        own.ifPresent(mapping -> mapping.entries().forEach(entry -> put(entry, all)));
        if (!all.isEmpty()) {
            ResolvedMapping merged = all.mapping(place);
            draft.put(draft.has("environment") ? draft.get("environment").withValue(merged)
                    : ResolvedEntry.unwritten("environment", merged));
        }
    }

    /** A build whose arguments without a value have that of the shell; those that are not set there are gone. */
    ResolvedMapping withArguments(ResolvedMapping build) {
        Optional<ResolvedMapping> arguments = build.mapping("args");
        if (arguments.isEmpty() || arguments.get().entries().stream().noneMatch(entry -> entry.value().isNone())) {
            return build;
        }
        ResolvedMapping.Draft draft = new ResolvedMapping.Draft(arguments.get().keys().size());
        for (ResolvedEntry entry : arguments.get().entries()) {
            ResolvedNode value = ofShell(entry);
            if (!value.isNone()) {
                draft.put(entry.withValue(value));
            }
        }
        ResolvedEntry args = build.entry("args").orElseThrow();
        return build.draft().put(args.withValue(draft.mapping(args.value().provenance()))).mapping(build.provenance());
    }

    private ResolvedNode ofShell(ResolvedEntry entry) {
        ResolvedNode value = entry.value();
        Optional<String> set = value.isNone() ? environment.get(entry.key()) : Optional.empty();
        Step step = new Step(Kind.ENVIRONMENT, value.provenance().file(), value.provenance().range(), entry.key());
        return set.<ResolvedNode>map(text -> ResolvedScalar.text(text, value.provenance().through(step)))
                .orElse(value);
    }

    private void put(ResolvedEntry entry, ResolvedMapping.Draft all) {
        ResolvedEntry earlier = all.get(entry.key());
        ResolvedNode value = ofShell(entry);
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
        EnvFile lines = isRaw ? EnvFile.raw(source.get().text().text()) : source.get().reading().env();
        Map<String, EnvValues.Value> values = EnvValues.of(run, source.get(), lines, name -> known(name, all));
        values.forEach((name, value) -> {
            Provenance at = Provenance.of(source.get(), value.line().range(), List.of(step));
            all.put(new ResolvedEntry(name, value.line().at(), ResolvedScalar.text(value.text(), at)));
        });
    }

    private Optional<String> known(String name, ResolvedMapping.Draft earlier) {
        Optional<String> read = Optional.ofNullable(earlier.get(name)).flatMap(entry -> entry.value().text());
        return read.isPresent() ? read : environment.get(name);
    }

    private Optional<SourceFile> opened(Path file, Provenance named, ResolvedMapping fields, boolean isNeeded) {
        boolean isRequired = fields.text("required").filter("false"::equals).isEmpty();
        if (isRequired && isNeeded) {
            return run.openNamed(file, SourceFile.Role.ENVIRONMENT, named, "env file", "env-file-unreadable");
        }
        Optional<SourceFile> found = run.openOptional(file, SourceFile.Role.ENVIRONMENT, named);
        if (found.isEmpty() && isRequired) {
            run.report("env-file-unreadable", Severity.WARNING, Family.ENVIRONMENT, named, "The env file "
                    + run.shown(file) + " is missing; only services of inactive profiles need it.", "Create it.");
        }
        return found;
    }
}
