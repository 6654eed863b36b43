package dev.stackwright.model.plan;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.ChoiceOption;
import dev.stackwright.model.catalog.Machines;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Plan;
import dev.stackwright.model.project.ComposeProject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Plans side by side, fact by fact. Immutable.
 *
 * @param plans  their names
 * @param rows   in the order of {@link PlanEntry}
 * @param totals what the stack takes in each plan, by plan
 * @param alone  what the stack takes as it is written
 */
public record PlanComparison(List<String> plans, List<Row> rows, Map<String, ResourceTotals> totals,
                             ResourceTotals alone) {

    /**
     * One fact of all plans.
     *
     * @param entry   which fact
     * @param subject of what it is one; empty for facts there is one of
     * @param stack   what is design-wide, or what the stack says; empty where nothing is
     * @param cells   what holds in each plan, in the order of the plans
     */
    public record Row(PlanEntry entry, String subject, Optional<String> stack, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What holds in one plan.
     *
     * @param text as people say it; empty where nothing is said
     * @param own  what the plan itself says, as it is written; empty where {@code text} is design-wide or the stack's
     */
    public record Cell(Optional<String> text, Optional<String> own) {
    }

    public PlanComparison {
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /** What is known beside the design. */
    public interface Stack {

        /** The project as it is written. */
        ComposeProject project();

        /** The project as customers of a plan have it. */
        ComposeProject as(AsPlan plan);

        /** The variables of the stack in the order they are shown, with the value that holds without a plan. */
        Map<String, Optional<String>> variables();
    }

    public static PlanComparison of(Design design, Stack stack, ChoiceCatalog choices, Machines machines) {
        List<String> names = List.copyOf(design.planNames());
        Reading reading = new Reading(design, names, choices);
        for (PlanEntry entry : PlanEntry.values()) {
            switch (entry.group()) {
                case OFFER -> reading.add(entry, "", Optional.empty());
                case CHOICES -> reading.add(entry, "", entry.of(design.choices()));
                case FEATURES -> reading.addAll(entry, plan -> plan.offer().features());
                case LIMITS -> reading.addAll(entry, plan -> plan.offer().limits().keySet());
                case GATES -> reading.addAll(entry, plan -> plan.offer().gates().keySet());
                default -> { }
            }
        }
        Map<String, ComposeProject> projects = new TreeMap<>();
        Map<String, ResourceTotals> totals = new TreeMap<>();
        design.plans().forEach((name, plan) -> {
            ComposeProject project = stack.as(new AsPlan(name, plan));
            projects.put(name, project);
            totals.put(name, ResourceTotals.of(project, plan.sizing(), machines));
        });
        reading.addSizes(stack.project(), projects);
        reading.addValues(stack.variables());
        return new PlanComparison(names, reading.rows, totals,
                ResourceTotals.of(stack.project(), Map.of(), machines));
    }

    /** The rows of one group. */
    public List<Row> rows(PlanEntry.Group group) {
        return rows.stream().filter(row -> row.entry().group() == group).toList();
    }

    /** Makes rows. */
    private static final class Reading {

        private final Design design;
        private final List<String> names;
        private final ChoiceCatalog choices;
        private final List<Row> rows = new ArrayList<>();

        Reading(Design design, List<String> names, ChoiceCatalog choices) {
            this.design = design;
            this.names = names;
            this.choices = choices;
        }

        void add(PlanEntry entry, String subject, Optional<String> stack) {
            add(entry, subject, stack, name -> stack);
        }

        /** @param otherwise what holds in a plan that says nothing itself */
        private void add(PlanEntry entry, String subject, Optional<String> stack,
                         Function<String, Optional<String>> otherwise) {
            List<Cell> cells = names.stream().map(name -> {
                Optional<String> own = entry.of(design.plans().get(name), subject);
                return new Cell(own.or(() -> otherwise.apply(name)).map(text -> said(entry, text)), own);
            }).toList();
            rows.add(new Row(entry, subject, stack.map(text -> said(entry, text)), cells));
        }

        void addAll(PlanEntry entry, Function<Plan, Collection<String>> subjects) {
            new TreeSet<>(names.stream().flatMap(name -> subjects.apply(design.plans().get(name)).stream())
                    .toList()).forEach(subject -> add(entry, subject, Optional.empty()));
        }

        /** Of all services, and of those that a plan still sizes although they are gone. */
        void addSizes(ComposeProject project, Map<String, ComposeProject> projects) {
            Set<String> services = new TreeSet<>();
            names.forEach(name -> design.plans().get(name).sizing().keySet()
                    .forEach(element -> services.add(element.name())));
            project.services().forEach(service -> services.add(service.name()));
            for (String service : services) {
                add(PlanEntry.MACHINE, service, Optional.empty());
                add(PlanEntry.REPLICAS, service, replicas(project, service),
                        name -> replicas(projects.get(name), service));
                add(PlanEntry.STORAGE, service, Optional.empty());
            }
        }

        private static Optional<String> replicas(ComposeProject project, String service) {
            return project.service(service).map(found -> String.valueOf(ResourceTotals.replicas(found)));
        }

        /** Of all variables, and of those that a plan still sets although nothing uses them. */
        void addValues(Map<String, Optional<String>> variables) {
            variables.forEach((variable, value) -> add(PlanEntry.VALUE, variable, value));
            names.stream().flatMap(name -> design.plans().get(name).values().keySet().stream()).distinct()
                    .filter(variable -> !variables.containsKey(variable))
                    .forEach(variable -> add(PlanEntry.VALUE, variable, Optional.empty()));
        }

        /** Ids as people call what they stand for. */
        private String said(PlanEntry entry, String text) {
            return switch (entry) {
                case TENANCY -> choices.tenancy(text).map(ChoiceOption::name).orElse(text);
                case SLA -> choices.slaTarget(text).map(target -> target.option().name()).orElse(text);
                case DEPLOYMENT -> named(text, id -> choices.deploymentModel(id).map(model -> model.option().name()));
                case COMPLIANCE -> named(text, id -> choices.framework(id).map(ChoiceOption::name));
                case RTO, RPO -> minutes(Integer.parseInt(text));
                default -> text;
            };
        }

        private static String named(String ids, Function<String, Optional<String>> name) {
            return Arrays.stream(ids.split(", ")).map(id -> name.apply(id).orElse(id))
                    .collect(Collectors.joining(", "));
        }

        private static String minutes(int minutes) {
            return minutes > 0 && minutes % 60 == 0 ? minutes / 60 + " h" : minutes + " min";
        }
    }
}
