package dev.stackwright.model.project;

import dev.stackwright.model.project.ResolveProblem.Family;
import dev.stackwright.model.project.ResolveProblem.Severity;
import java.util.List;
import java.util.Map;

/** Files of variables that make up an environment: {@code .env} and those that are named in its place. */
final class EnvFiles {

    private final Resolution run;

    EnvFiles(Resolution run) {
        this.run = run;
    }

    /** Adds the variables of the files, of which a later one counts more; what is set already stays. */
    void addTo(Environment environment, List<SourceFile> files) {
        Environment read = new Environment();
        for (int i = files.size() - 1; i >= 0; i--) {
            SourceFile file = files.get(i);
            reportFaults(file);
            Map<String, EnvValues.Value> values = EnvValues.of(run, file, file.reading().env(), environment::get);
            values.forEach((name, value) -> read.addIfAbsent(name, value.text()));
        }
        environment.addAllAbsent(read);
    }

    void reportFaults(SourceFile file) {
        for (EnvFile.Fault fault : file.reading().env().faults()) {
            run.report(fault.refused() ? "env-file-malformed" : "env-file-name-ignored",
                    fault.refused() ? Severity.ERROR : Severity.WARNING, Family.FILE, file, fault.range(),
                    fault.message(), fault.remedy());
        }
    }

    /** The environment of the main files: the shell, and the env files of the project. */
    static Environment ofProject(Resolution run) {
        ResolveOptions options = run.options();
        Environment environment = Environment.of(options.environment());
        List<SourceFile> files = options.envFiles().isEmpty()
                ? run.open(run.folder().resolve(".env"), SourceFile.Role.ENVIRONMENT).map(List::of).orElse(List.of())
                : options.envFiles().stream().map(path -> run.openMain(path, SourceFile.Role.ENVIRONMENT)).toList();
        new EnvFiles(run).addTo(environment, files);
        return environment;
    }
}
