package dev.stackwright.model.parameter;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every variable of a project, with the files it is made of and the file of variables beside it. Immutable. */
public final class ParameterTable {

    private final List<Parameter> parameters;
    private final Path variableFile;
    private final Optional<SourceFile> variables;

    private ParameterTable(List<Parameter> parameters, Path variableFile, Optional<SourceFile> variables) {
        this.parameters = List.copyOf(parameters);
        this.variableFile = variableFile;
        this.variables = variables;
    }

    /**
     * @param shell    the variables around the project; they win over those of the file
     * @param meanings what places suggest
     */
    public static ParameterTable of(ComposeProject project, Design design, Map<String, String> shell,
                                    ParameterMeanings meanings) {
        Map<String, List<ParameterUse>> uses = new LinkedHashMap<>();
        for (SourceFile file : project.files()) {
            file.compose().ifPresent(compose -> new Walk(file, uses).over(compose));
        }
        Path beside = project.files().get(0).path().resolveSibling(".env");
        Optional<SourceFile> variables = project.files().stream().filter(file -> file.path().equals(beside))
                .filter(file -> file.role() == SourceFile.Role.ENVIRONMENT).findFirst();
        Map<String, String> set = variables.map(file -> VariableFile.of(file.text())
                .values(name -> Optional.ofNullable(shell.get(name)))).orElse(Map.of());
        set.keySet().forEach(name -> uses.computeIfAbsent(name, unused -> new ArrayList<>()));
        List<Parameter> parameters = new ArrayList<>();
        uses.forEach((name, places) -> parameters.add(new Parameter(name, places, design.parameter(name),
                meanings.of(name, places, project), new Parameter.Setting(Optional.ofNullable(set.get(name)),
                        Optional.ofNullable(shell.get(name))))));
        return new ParameterTable(parameters, beside, variables);
    }

    /** In the order of their first use; those that only the file of variables sets come last. */
    public List<Parameter> all() {
        return parameters;
    }

    public Optional<Parameter> named(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** Where the file of variables lies, whether or not it is there. */
    public Path variableFile() {
        return variableFile;
    }

    /** The file of variables; empty where there is none. */
    public Optional<SourceFile> variables() {
        return variables;
    }

    /** Variables without which the project is refused, and that nobody sets. */
    public List<Parameter> missing() {
        return parameters.stream().filter(parameter -> parameter.state() == Parameter.State.MISSING).toList();
    }

    /** Collects the variables of one file. */
    private record Walk(SourceFile file, Map<String, List<ParameterUse>> uses) {

        void over(ComposeFile compose) {
            compose.roots().forEach(root -> walk(root, List.of()));
            compose.services().forEach(this::passedOn);
        }

        private void walk(YamlNode node, List<String> path) {
            if (node instanceof YamlMapping mapping) {
                for (YamlEntry entry : mapping.entries()) {
                    walk(entry.value(), below(path, entry.name().orElse("?")));
                }
            } else if (node instanceof YamlSequence sequence) {
                for (int i = 0; i < sequence.values().size(); i++) {
                    walk(sequence.values().get(i), below(path, String.valueOf(i)));
                }
            } else if (node instanceof YamlScalar scalar && scalar.value().indexOf('$') >= 0) {
                read(scalar, named(scalar, path));
            }
        }

        /** A variable of the list form is named as the mapping form names it. */
        private static List<String> named(YamlScalar scalar, List<String> path) {
            int equals = scalar.value().indexOf('=');
            int last = path.size() - 1;
            boolean isPair = last > 0 && path.get(last - 1).equals("environment") && equals > 0
                    && VariableFile.isName(scalar.value().substring(0, equals));
            return isPair ? below(path.subList(0, last), scalar.value().substring(0, equals)) : path;
        }

        private void read(YamlScalar scalar, List<String> path) {
            for (Interpolation.Variable variable : Interpolation.variablesIn(scalar.value())) {
                add(variable.name(), new ParameterUse(file, place(scalar, variable), path, variable.operator(),
                        variable.operand(), false));
            }
        }

        /** The characters of the variable; those of the whole value where it is not written one to one. */
        private static Range place(YamlScalar scalar, Interpolation.Variable variable) {
            Range content = scalar.contentRange();
            int quotes = scalar.style().isQuoted() ? 1 : 0;
            boolean isOneToOne = !scalar.style().isBlock() && content.length() == scalar.value().length() + 2 * quotes;
            int from = content.start() + quotes;
            return isOneToOne ? new Range(from + variable.start(), from + variable.end()) : content;
        }

        /** {@code environment: [NAME]} takes the value from whoever starts the stack. */
        private void passedOn(Service service) {
            for (EnvironmentEntry entry : service.environment()) {
                if (entry.value().isEmpty() && VariableFile.isName(entry.name()) && entry.origin().isOwn()) {
                    add(entry.name(), new ParameterUse(file, entry.range(),
                            List.of("services", service.name(), "environment", entry.name()), "", "", true));
                }
            }
        }

        private void add(String name, ParameterUse use) {
            uses.computeIfAbsent(name, first -> new ArrayList<>()).add(use);
        }

        private static List<String> below(List<String> path, String key) {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(key);
            return deeper;
        }
    }
}
