package dev.stackwright.app.cli;

import dev.stackwright.app.cli.report.PlansJson;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterMeanings;
import dev.stackwright.model.parameter.ParameterTable;
import dev.stackwright.model.plan.AsPlan;
import dev.stackwright.model.plan.PlanComparison;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.ResourceTotals;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Compares the plans of a stack. */
@Command(name = PlansCommand.NAME,
        header = "Compare the plans of a stack: offer, choices, sizes, values and what each takes in all.",
        description = {"", "What stands in brackets is design-wide, or as the stack has it. Values of secrets are"
            + " never printed."},
        exitCodeList = {" 0:the plans are compared",
            " 2:the file could not be read, or the command line is wrong"},
        footer = {"  stackwright plans compose.yaml", "  stackwright plans compose.yaml --format json"})
final class PlansCommand extends FileReport {

    static final String NAME = "plans";

    PlansCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int report(ResolvedFile file) {
        ParameterTable parameters = ParameterTable.of(file.project(), file.snapshot().design(), file.shell(),
                ParameterMeanings.read(Technologies.read()));
        Set<String> secrets = parameters.all().stream().filter(Parameter::isSecret).map(Parameter::name)
                .collect(Collectors.toUnmodifiableSet());
        PlanComparison compared = PlanComparison.of(file.snapshot().design(), stack(file, parameters),
                ChoiceCatalog.read(), Machines.read());
        if (isJson()) {
            new PlansJson(terminal().out(), RootCommand.product(), secrets).write(path(), compared);
        } else {
            print(compared, secrets);
        }
        return ExitStatus.OK;
    }

    private PlanComparison.Stack stack(ResolvedFile file, ParameterTable parameters) {
        Map<String, Optional<String>> variables = new LinkedHashMap<>();
        parameters.all().forEach(parameter -> variables.put(parameter.name(), parameter.setting().value()
                .or(() -> parameter.defaults().stream().findFirst())));
        return new PlanComparison.Stack() {
            @Override
            public ComposeProject project() {
                return file.project();
            }

            @Override
            public ComposeProject as(AsPlan plan) {
                return file.as(plan, path());
            }

            @Override
            public Map<String, Optional<String>> variables() {
                return variables;
            }
        };
    }

    private void print(PlanComparison compared, Set<String> secrets) {
        if (compared.plans().isEmpty()) {
            terminal().out().println(path() + ": there are no plans. 'stackwright edit FILE add-plan NAME' adds one.");
            return;
        }
        TextTable text = new TextTable();
        List<String> head = new ArrayList<>(List.of("FACT", "DESIGN"));
        head.addAll(compared.plans());
        add(text, head);
        for (PlanComparison.Row row : compared.rows()) {
            if (row.stack().isPresent() || row.cells().stream().anyMatch(cell -> cell.text().isPresent())) {
                add(text, line(row, secrets));
            }
        }
        total(text, compared, "containers", totals -> String.valueOf(totals.containers()));
        total(text, compared, "vcpu", totals -> totals.vcpu().toPlainString());
        total(text, compared, "memory", totals -> Strings.text("plans.gb", totals.memoryGb().toPlainString()));
        total(text, compared, "storage", totals -> Strings.text("plans.gb", String.valueOf(totals.storageGb())));
        total(text, compared, "unsized", totals -> String.join(", ", totals.unsized()));
        text.print(terminal().out(), "");
    }

    private static void add(TextTable text, List<String> cells) {
        text.add(cells.toArray(String[]::new));
    }

    private static List<String> line(PlanComparison.Row row, Set<String> secrets) {
        boolean isSecret = row.entry() == PlanEntry.VALUE && secrets.contains(row.subject());
        List<String> cells = new ArrayList<>();
        cells.add(label(row.entry(), row.subject()));
        cells.add(row.stack().map(value -> isSecret ? "(secret)" : oneLine(value)).orElse("-"));
        for (PlanComparison.Cell cell : row.cells()) {
            String value = cell.text().map(PlansCommand::oneLine).orElse("-");
            boolean inherited = cell.own().isEmpty() && cell.text().isPresent();
            cells.add(isSecret ? "(secret)" : inherited ? "(" + value + ")" : value);
        }
        return cells;
    }

    private static String label(PlanEntry entry, String subject) {
        return Strings.text("plans.entry." + entry.name().toLowerCase(Locale.ROOT), subject);
    }

    private static void total(TextTable text, PlanComparison compared, String id,
                              Function<ResourceTotals, String> words) {
        List<String> cells = new ArrayList<>();
        cells.add(Strings.text("plans.total." + id));
        cells.add(orDash(words.apply(compared.alone())));
        compared.plans().forEach(plan -> cells.add(orDash(words.apply(compared.totals().get(plan)))));
        if (cells.stream().skip(1).anyMatch(cell -> !cell.equals("-"))) {
            add(text, cells);
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String oneLine(String value) {
        return value.isEmpty() ? "''" : value.replaceAll("\\R", "\u23ce");
    }
}
