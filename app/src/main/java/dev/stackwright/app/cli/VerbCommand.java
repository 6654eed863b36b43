package dev.stackwright.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes a command of a verb. */
final class VerbCommand implements Callable<Integer> {

    private final Verb verb;
    private final EditCommand edit;
    private final CommandSpec command = CommandSpec.wrapWithoutInspection(this);
    private final Map<String, ArgSpec> words = new LinkedHashMap<>();

    private VerbCommand(Verb verb, EditCommand edit) {
        this.verb = verb;
        this.edit = edit;
        command.name(verb.name()).mixinStandardHelpOptions(true);
        command.usageMessage().header(verb.header()).parameterListHeading("%nParameters:%n")
                .optionListHeading("%nOptions:%n");
        if (!verb.notes().isEmpty()) {
            command.usageMessage().description(String.join("%n", verb.notes())).descriptionHeading("%n");
        }
        int index = 0;
        for (Word word : verb.words()) {
            ArgSpec spec = word.isOption() ? option(word) : parameter(word, index++);
            command.add(spec);
            words.put(word.label(), spec);
        }
    }

    /** @param edit the command that the verb belongs to */
    static CommandSpec of(Verb verb, EditCommand edit) {
        return new VerbCommand(verb, edit).command;
    }

    private static ArgSpec option(Word word) {
        return OptionSpec.builder(word.options().toArray(String[]::new)).paramLabel(word.label())
                .description(word.description()).required(word.isRequired()).arity("1").type(Object.class)
                .converters(word.converter()).build();
    }

    private static ArgSpec parameter(Word word, int index) {
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder().paramLabel(word.label())
                .index(word.isList() ? index + "..*" : String.valueOf(index)).description(word.description())
                .required(word.isRequired()).arity(word.isList() ? word.arity() : word.isRequired() ? "1" : "0..1");
        return word.isList() ? builder.type(List.class).auxiliaryTypes(String.class).build()
                : builder.type(Object.class).converters(word.converter()).build();
    }

    @Override
    public Integer call() {
        return edit.perform(verb.recipes().apply(new Said(command, words, edit::environment)));
    }
}
