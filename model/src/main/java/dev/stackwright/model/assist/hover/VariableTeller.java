package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.SecretValues;
import dev.stackwright.model.assist.TreePlace;
import dev.stackwright.model.assist.hover.HoverSection.Fact;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Part;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import dev.stackwright.model.assist.link.LinkTarget.Written;
import dev.stackwright.model.assist.link.SpecificationPage;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.Interpolation.Variable;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.project.VariableFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a variable is here, and where its value comes from. Values of secrets are never shown. */
final class VariableTeller implements Teller {

    private final Map<String, String> shell;

    /** @param shell the variables around the studio */
    VariableTeller(Map<String, String> shell) {
        this.shell = Map.copyOf(shell);
    }

    /** A variable at a place, in offsets of the text. */
    private record Found(Variable variable, Range range) {
    }

    @Override
    public Optional<HoverCard> at(PlaceQuestion question) {
        return question.place().filter(place -> !place.isKey() && place.node() instanceof YamlScalar)
                .flatMap(place -> variable(question, place))
                .map(found -> new HoverCard(found.range(), List.of(section(question, found.variable()))));
    }

    /** The innermost of those that stand in each other's defaults. */
    private static Optional<Found> variable(PlaceQuestion question, TreePlace place) {
        int start = place.range().start();
        int at = question.offset() - start;
        return Interpolation.variablesIn(question.text().slice(place.range())).stream()
                .filter(variable -> variable.start() <= at && at <= variable.end())
                .reduce((outer, inner) -> inner)
                .map(variable -> new Found(variable, new Range(start + variable.start(), start + variable.end())));
    }

    private HoverSection section(PlaceQuestion question, Variable variable) {
        String name = variable.name();
        Optional<SourceFile> file = variableFile(question);
        Map<String, String> inFile = file.map(found -> VariableFile.of(found.text())
                .values(other -> Optional.ofNullable(shell.get(other)))).orElse(Map.of());
        Optional<String> value = question.variable(name).or(() -> Optional.ofNullable(shell.get(name)))
                .or(() -> Optional.ofNullable(inFile.get(name)));
        SecretValues secrets = SecretValues.of(question.snapshot().design());
        List<Part> parts = new ArrayList<>();
        question.snapshot().design().parameter(name).meaning().ifPresent(meaning -> parts.add(new Prose(meaning)));
        parts.add(new Fact("Value", value.map(known -> known.isEmpty() ? "(empty)" : secrets.shown(name, known))
                .orElse(notSet(variable))));
        value.ifPresent(known -> parts.add(new Fact("Set in", origin(name, known, inFile))));
        variable.defaultValue().ifPresent(fallback -> parts.add(new Fact("Default", fallback.isEmpty() ? "(empty)"
                : secrets.shown(name, question.resolved(fallback)))));
        if (variable.isRequired()) {
            parts.add(new Fact("Required", variable.operand().isBlank() ? "yes" : variable.operand()));
        }
        file.flatMap(found -> VariableFile.of(found.text()).place(name).map(place -> new Link(
                found.path().getFileName() + ", line " + found.position(place).line(),
                new Written(Optional.of(found.path()), place)))).ifPresent(parts::add);
        parts.add(new Link("How variables are written", new Page(SpecificationPage.ofVariables())));
        return new HoverSection(Kind.VARIABLE, name, parts);
    }

    private static String notSet(Variable variable) {
        if (variable.defaultValue().isPresent()) {
            return "not set: the default counts";
        }
        return variable.isRequired() ? "not set: the stack does not start without it"
                : "not set: an empty text takes its place";
    }

    /** What is set around the studio wins over the file; what is tried out or a plan says wins over both. */
    private String origin(String name, String value, Map<String, String> inFile) {
        if (value.equals(shell.get(name))) {
            return "the environment the studio runs in";
        }
        return value.equals(inFile.get(name)) ? ".env" : "the project, a plan or a value that is tried out";
    }

    private static Optional<SourceFile> variableFile(PlaceQuestion question) {
        return question.project().files().stream().filter(file -> file.role() == SourceFile.Role.ENVIRONMENT)
                .filter(file -> file.path().getFileName().toString().equals(".env")).findFirst();
    }
}
