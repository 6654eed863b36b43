package dev.stackwright.app.panels.plans;

import dev.stackwright.app.panels.plans.PlanLine.Kind;
import dev.stackwright.app.panels.plans.PlanLine.Words;
import dev.stackwright.model.plan.PlanComparison;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.PlanEntry.Group;
import dev.stackwright.model.plan.ResourceTotals;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lines of a comparison, with headings, sums and places to add something. */
final class PlanLines {

    private static final Set<Group> GROWING = Set.of(Group.FEATURES, Group.LIMITS, Group.GATES);
    private static final String YES = "\u2713";

    private final PlanComparison compared;
    private final Set<String> stores;
    private final Set<String> secrets;
    private final List<PlanLine> lines = new ArrayList<>();

    private PlanLines(PlanComparison compared, Set<String> stores, Set<String> secrets) {
        this.compared = compared;
        this.stores = stores;
        this.secrets = secrets;
    }

    /**
     * @param stores  services that hold data
     * @param secrets variables whose values are not to be shown
     * @param begun   names that were added and are not said of any plan yet
     */
    static List<PlanLine> of(PlanComparison compared, Set<String> stores, Set<String> secrets,
                             Collection<PlansModel.Begun> begun) {
        PlanLines made = new PlanLines(compared, stores, secrets);
        for (Group group : Group.values()) {
            made.add(group, begun);
        }
        made.addTotals();
        return List.copyOf(made.lines);
    }

    private void add(Group group, Collection<PlansModel.Begun> begun) {
        List<PlanComparison.Row> rows = compared.rows(group).stream().filter(this::isShown).toList();
        if (rows.isEmpty() && !GROWING.contains(group)) {
            return;
        }
        String id = group.name().toLowerCase(Locale.ROOT);
        lines.add(new PlanLine(Kind.HEADING, Optional.empty(), id, Strings.text("plans.group." + id), "", List.of()));
        rows.forEach(row -> lines.add(line(row)));
        begun.stream().filter(one -> one.entry().group() == group && rows.stream()
                        .noneMatch(row -> row.subject().equals(one.subject())))
                .forEach(one -> lines.add(new PlanLine(Kind.FACT, Optional.of(one.entry()), one.subject(),
                        one.subject(), "", compared.plans().stream().map(plan -> Words.NONE).toList())));
        if (GROWING.contains(group)) {
            PlanEntry entry = switch (group) {
                case FEATURES -> PlanEntry.FEATURE;
                case LIMITS -> PlanEntry.LIMIT;
                default -> PlanEntry.GATE;
            };
            lines.add(new PlanLine(Kind.ADD, Optional.of(entry), "", Strings.text("plans.add." + entry.id()), "",
                    List.of()));
        }
    }

    /** Storage is a matter of services that hold data, and of those a plan gives some. */
    private boolean isShown(PlanComparison.Row row) {
        return row.entry() != PlanEntry.STORAGE || stores.contains(row.subject())
                || row.cells().stream().anyMatch(cell -> cell.own().isPresent());
    }

    private PlanLine line(PlanComparison.Row row) {
        PlanEntry entry = row.entry();
        boolean hidden = entry == PlanEntry.VALUE && secrets.contains(row.subject());
        String label = switch (entry) {
            case FEATURE, LIMIT, GATE, VALUE -> row.subject();
            case MACHINE, REPLICAS, STORAGE -> Strings.text("plans.entry." + entry.id(), row.subject());
            default -> Strings.text("plans.entry." + entry.id());
        };
        List<Words> cells = row.cells().stream().map(cell -> words(entry, cell, hidden)).toList();
        String stack = hidden ? Strings.text("plans.secret") : row.stack().orElse("");
        return new PlanLine(Kind.FACT, Optional.of(entry), row.subject(), label, stack, cells);
    }

    private static Words words(PlanEntry entry, PlanComparison.Cell cell, boolean hidden) {
        if (hidden) {
            return new Words(Strings.text("plans.secret"), cell.own().orElse(""), false);
        }
        String text = cell.text().orElse("");
        String shown = entry == PlanEntry.FEATURE && !text.isEmpty() ? YES
                : entry == PlanEntry.VALUE && cell.text().isPresent() && text.isEmpty()
                        ? Strings.text("plans.emptyValue") : text;
        return new Words(shown, cell.own().orElse(""), cell.own().isPresent());
    }

    private void addTotals() {
        lines.add(new PlanLine(Kind.HEADING, Optional.empty(), "totals", Strings.text("plans.group.totals"), "",
                List.of()));
        total("containers", totals -> String.valueOf(totals.containers()));
        total("vcpu", totals -> totals.vcpu().toPlainString());
        total("memory", totals -> Strings.text("plans.gb", totals.memoryGb().toPlainString()));
        total("storage", totals -> Strings.text("plans.gb", String.valueOf(totals.storageGb())));
        total("unsized", totals -> String.join(", ", totals.unsized()));
    }

    private void total(String id, Function<ResourceTotals, String> text) {
        List<Words> cells = compared.plans().stream()
                .map(plan -> new Words(text.apply(compared.totals().get(plan)), "", true)).toList();
        lines.add(new PlanLine(Kind.TOTAL, Optional.empty(), id, Strings.text("plans.total." + id),
                text.apply(compared.alone()), cells));
    }
}
