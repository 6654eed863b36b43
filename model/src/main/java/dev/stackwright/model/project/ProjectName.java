package dev.stackwright.model.project;

import dev.stackwright.model.compose.Interpolation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a project is called (Compose Specification, section "Version and name"). */
final class ProjectName {

    private ProjectName() {
    }

    static String of(ResolveOptions options, Environment environment, List<SourceFile> files) {
        Optional<String> asked = options.name().or(() -> environment.get("COMPOSE_PROJECT_NAME"))
                .filter(name -> !name.isEmpty());
        if (asked.isPresent()) {
            return asked.get();
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            Optional<String> written = files.get(i).reading().compose().projectName()
                    .map(name -> Interpolation.resolve(name.raw(), environment::get)).filter(name -> !name.isEmpty());
            if (written.isPresent()) {
                return written.get();
            }
        }
        return normalised(String.valueOf(options.base().getFileName()));
    }

    /** Lower case, without what a project name cannot hold. */
    static String normalised(String folder) {
        StringBuilder name = new StringBuilder(folder.length());
        for (char c : folder.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isLetterOrDigit = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (isLetterOrDigit || !name.isEmpty() && (c == '_' || c == '-')) {
                name.append(c);
            }
        }
        return name.toString();
    }
}
