package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.ParametersJson;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterMeanings;
import dev.stackwright.model.parameter.ParameterTable;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Lists the variables of a stack. */
@Command(name = ParametersCommand.NAME,
        header = "List the variables of a stack: defaults, values here, what they are for and where they are used.",
        description = {"", "Variables of all files of the project, and those that .env sets. Values and defaults of"
            + " secrets are never printed."},
        exitCodeList = {" 0:the variables are listed",
            " 2:the file could not be read, or the command line is wrong"},
        footer = {"  stackwright parameters compose.yaml", "  stackwright parameters compose.yaml --format json"})
final class ParametersCommand extends FileReport {

    static final String NAME = "parameters";

    ParametersCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        ParameterTable table = ParameterTable.of(file.project(), file.snapshot().design(), file.shell(),
                ParameterMeanings.read(Technologies.read()));
        if (isJson()) {
            new ParametersJson(terminal().out(), RootCommand.product(), file::shown).write(path(), table);
        } else {
            print(table);
        }
        return ExitStatus.OK;
    }

    private void print(ParameterTable table) {
        if (table.all().isEmpty()) {
            terminal().out().println(path() + ": no variables are used.");
            return;
        }
        TextTable text = new TextTable();
        text.add("NAME", "STATE", "VALUE", "DEFAULT", "USED BY", "MEANING");
        for (Parameter parameter : table.all()) {
            text.add(parameter.name(), state(parameter), value(parameter), defaults(parameter), users(parameter),
                    parameter.meaning().orElse(""));
        }
        text.print(terminal().out(), "");
        List<Parameter> missing = table.missing();
        terminal().out().println();
        terminal().out().println(table.all().size() + (table.all().size() == 1 ? " variable" : " variables")
                + (missing.isEmpty() ? "; none that has to be set is missing."
                        : "; to be set: " + String.join(", ", missing.stream().map(Parameter::name).toList()) + "."));
    }

    private static String state(Parameter parameter) {
        return parameter.state().name().toLowerCase(Locale.ROOT);
    }

    private static String value(Parameter parameter) {
        Parameter.Setting setting = parameter.setting();
        String from = setting.around().isPresent() ? " (shell)" : "";
        return setting.value().map(value -> parameter.isSecret() ? "(secret)" + from : oneLine(value) + from)
                .orElse("-");
    }

    private static String defaults(Parameter parameter) {
        List<String> defaults = parameter.defaults();
        if (defaults.isEmpty()) {
            return parameter.isRequired() ? "(required)" : "-";
        }
        return parameter.isSecret() ? "(secret)"
                : String.join(" | ", defaults.stream().map(ParametersCommand::oneLine).toList());
    }

    private static String users(Parameter parameter) {
        List<String> services = parameter.services();
        return services.isEmpty() ? "-" : String.join(", ", services);
    }

    private static String oneLine(String value) {
        return value.isEmpty() ? "''" : value.replaceAll("\\R", "\u23ce");
    }
}
