package dev.stackwright.model.assist.hint;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.SecretValues;
import dev.stackwright.model.assist.hint.InlayHint.Kind;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Interpolation.Variable;
import dev.stackwright.model.project.VariableUse;
import dev.stackwright.model.yaml.YamlEntry;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlScalar;
import dev.stackwright.model.yaml.YamlSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what values with variables are in the end. Secrets are masked. */
final class ValueHints {

    private final PlaceQuestion question;
    private final List<InlayHint> found;
    private final SecretValues secrets;
    private final Map<String, Optional<String>> environment = new HashMap<>();

    ValueHints(PlaceQuestion question, List<InlayHint> found) {
        this.question = question;
        this.found = found;
        this.secrets = SecretValues.of(question.snapshot().design());
        for (VariableUse use : question.project().variables()) {
            boolean isHere = question.file().filter(use.file().path()::equals).isPresent();
            if (isHere) {
                environment.put(use.name(), use.value());
            } else {
                environment.putIfAbsent(use.name(), use.value());
            }
        }
    }

    void find() {
        question.snapshot().tree().documents().forEach(document -> document.root().ifPresent(this::visit));
    }

    private void visit(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                visit(entry.value());
            }
        } else if (node instanceof YamlSequence sequence) {
            sequence.values().forEach(this::visit);
        } else if (node instanceof YamlScalar scalar && scalar.value().indexOf('$') >= 0 && !scalar.style().isBlock()) {
            List<Variable> variables = Interpolation.variablesIn(scalar.value());
            if (!variables.isEmpty()) {
                found.add(new InlayHint(Kind.VALUE, scalar.end(), "\u2192 " + words(scalar.value(), variables)));
            }
        }
    }

    private String words(String written, List<Variable> variables) {
        for (Variable variable : variables) {
            Optional<String> value = value(variable.name());
            boolean isMissing = variable.isRequired()
                    && (value.isEmpty() || value.get().isEmpty() && variable.operator().startsWith(":"));
            if (isMissing) {
                return variable.name() + " is not set";
            }
        }
        String shown = InlayHints.brief(Interpolation.resolve(masked(written, variables), this::shown));
        return shown.isEmpty() ? "(empty)" : shown;
    }

    private Optional<String> value(String name) {
        return environment.getOrDefault(name, Optional.empty());
    }

    private Optional<String> shown(String name) {
        return value(name).map(value -> value.isEmpty() ? value : secrets.shown(name, value));
    }

    /** Without the defaults of secrets, which are read from the back so that offsets stay. */
    private String masked(String written, List<Variable> variables) {
        StringBuilder text = new StringBuilder(written);
        for (int i = variables.size() - 1; i >= 0; i--) {
            Variable variable = variables.get(i);
            boolean isInside = variables.subList(0, i).stream().anyMatch(outer -> outer.end() >= variable.end());
            boolean hides = !isInside && variable.defaultValue().filter(fallback -> !fallback.isEmpty()).isPresent()
                    && secrets.isSecret(variable.name());
            if (hides) {
                text.replace(variable.start(), variable.end(), "${" + variable.name() + variable.operator()
                        + SecretValues.MASK + "}");
            }
        }
        return text.toString();
    }
}
