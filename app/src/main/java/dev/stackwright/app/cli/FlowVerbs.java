package dev.stackwright.app.cli;

import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.EdgeKey;
import dev.stackwright.model.design.EdgeMeaning;
import dev.stackwright.model.design.ScenarioStep;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.note.SetFlow;
import dev.stackwright.model.sketch.AddStep;
import dev.stackwright.model.sketch.ConnectSketched;
import dev.stackwright.model.sketch.Disconnect;
import dev.stackwright.model.sketch.RemoveStep;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** The verbs of {@code edit} that say what flows between nodes, and what happens in which order. */
final class FlowVerbs {

    private static final Word FROM = Word.parameter("FROM", "Name or id of the node it comes from.");
    private static final Word TO = Word.parameter("TO", "Name or id of the node it goes to.");
    private static final Word SCENARIO = Word.parameter("SCENARIO", "Name of the scenario.");

    static final List<Verb> ALL = List.of(
            Verb.of("set-flow", "Say what flows from a service, person, system or component to another.",
                    FlowVerbs::flow, FROM, TO, SketchWords.DESCRIPTION,
                    Word.option("PROTOCOL", "For example HTTPS or AMQP.", "--protocol"),
                    Word.option("WAITS", "yes where the sender waits for the answer, or no.", "--synchronous")
                            .as(SketchWords::yes),
                    Word.option("ENCRYPTED", "yes or no.", "--encrypted").as(SketchWords::yes),
                    Word.option("CLASSES", "Classes of the data, with commas; an empty text takes them back.",
                            "--data").as(FlowVerbs::classes))
                    .noting("An edge comes to be where there is none. What is not said stays as it is."),
            Verb.of("remove-flow", "Take back a data flow with all that was said of it.",
                    said -> between(said, Disconnect::new), FROM, TO),
            Verb.of("add-step", "Add a message to a scenario, which comes to be where there is none.",
                    FlowVerbs::addStep, SCENARIO, FROM, TO, Word.parameter("MESSAGE", "What is asked or told."),
                    Word.option("NUMBER", "The step before which it comes, from 1; without it the last one.",
                            "--before").as(FlowVerbs::number),
                    Word.option("ANSWER", "yes for the answer to an earlier message.", "--answer")
                            .as(SketchWords::yes)),
            Verb.of("remove-step", "Remove a message of a scenario.",
                    said -> new RemoveStep(said.text("SCENARIO"), said.value("NUMBER", Integer.class).orElseThrow()),
                    SCENARIO, Word.parameter("NUMBER", "The step, from 1.").as(FlowVerbs::number)));

    private FlowVerbs() {
    }

    private static Recipe between(Said said, Function<EdgeKey, Recipe> recipe) {
        return NodeWord.of(List.of(said.text("FROM"), said.text("TO")),
                ends -> recipe.apply(new EdgeKey(ends.get(0), ends.get(1))));
    }

    private static Recipe flow(Said said) {
        return between(said, edge -> snapshot -> {
            EdgeMeaning meaning = meaning(said, snapshot, edge);
            return (snapshot.design().edges().containsKey(edge) ? new SetFlow(edge, meaning)
                    : new ConnectSketched(edge, meaning)).on(snapshot);
        });
    }

    private static EdgeMeaning meaning(Said said, Snapshot snapshot, EdgeKey edge) {
        EdgeMeaning before = snapshot.design().edges().getOrDefault(edge, SetFlow.NOTHING);
        return new EdgeMeaning(text(said, "TEXT", before.description()), text(said, "PROTOCOL", before.protocol()),
                said.value("WAITS", Boolean.class).or(before::synchronous),
                said.value("ENCRYPTED", Boolean.class).or(before::encrypted),
                said.value("CLASSES", Classes.class).map(Classes::classes).orElse(before.dataClasses()));
    }

    private static Optional<String> text(Said said, String word, Optional<String> before) {
        return said.optional(word).or(() -> before).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Recipe addStep(Said said) {
        return between(said, ends -> new AddStep(said.text("SCENARIO"), said.value("NUMBER", Integer.class),
                new ScenarioStep(ends.from(), ends.to(), said.text("MESSAGE"),
                        said.value("ANSWER", Boolean.class).orElse(false))));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no whole number");
        }
    }

    private static Classes classes(String text) {
        SortedSet<DataClass> classes = new TreeSet<>();
        for (String word : text.split(",")) {
            if (!word.isBlank()) {
                classes.add(DataClass.of(word.strip()).orElseThrow(() -> new TypeConversionException(
                        "'" + word.strip() + "' is no class of data")));
            }
        }
        return new Classes(classes);
    }

    private record Classes(SortedSet<DataClass> classes) {
    }
}
