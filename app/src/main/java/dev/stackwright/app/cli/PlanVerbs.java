package dev.stackwright.app.cli;

import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.operations.OperationEntry;
import dev.stackwright.model.operations.SetOperation;
import dev.stackwright.model.plan.AddPlans;
import dev.stackwright.model.plan.DuplicatePlan;
import dev.stackwright.model.plan.PlanEntry;
import dev.stackwright.model.plan.RemovePlan;
import dev.stackwright.model.plan.RenamePlan;
import dev.stackwright.model.plan.SetPlanEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verbs of {@code edit} for plans and operations; they write the design file alone. */
final class PlanVerbs {

    private static final Word PLAN = Word.parameter("PLAN", "Name of the plan.");
    private static final String FACTS = Arrays.stream(PlanEntry.values()).map(PlanEntry::id)
            .collect(Collectors.joining(", "));

    static final List<Verb> ALL = List.of(
            Verb.of("add-plan", "Add a plan of which nothing is said yet.", said -> new AddPlans(said.list("NAME")),
                    Word.parameter("NAME", "Name of the new plan; several are added together.").repeated()),
            Verb.of("rename-plan", "Rename a plan with everything said of it.",
                    said -> new RenamePlan(said.text("PLAN"), said.text("NAME")), PLAN,
                    Word.parameter("NAME", "Its new name.")),
            Verb.of("duplicate-plan", "Add a plan that says all that another one says.",
                    said -> new DuplicatePlan(said.text("PLAN"), said.text("NAME")), PLAN,
                    Word.parameter("NAME", "Name of the new plan.")),
            Verb.of("remove-plan", "Remove a plan with everything said of it.",
                    said -> new RemovePlan(said.text("PLAN")), PLAN),
            Verb.ofSeveral("set-plan", "Say facts of a plan.", PlanVerbs::facts, PLAN,
                    Word.parameter("FACT=TEXT", "For example price=\"49 EUR a month\", limit.seats=50, feature.sso=yes,"
                            + " replicas.db=3 or value.LOG_LEVEL=warn; an empty text takes the fact back.").repeated())
                    .noting("Facts: " + FACTS + "."),
            Verb.ofSeveral("set-scaling", "Say how the number of a service's replicas follows its load.",
                    said -> operations(said, Map.of("MODE", OperationEntry.MODE, "LEAST", OperationEntry.MINIMUM,
                            "MOST", OperationEntry.MAXIMUM, "TRIGGER", OperationEntry.TRIGGER)), Verbs.SERVICE,
                    Word.parameter("MODE", "fixed, manual or automatic; an empty text takes it all back."),
                    Word.option("LEAST", "The least replicas.", "--min"),
                    Word.option("MOST", "The most replicas.", "--max"),
                    Word.option("TRIGGER", "What makes the number change.", "--trigger")),
            Verb.ofSeveral("set-backup", "Say how the store of a service is backed up.",
                    said -> operations(said, Map.of("PERIOD", OperationEntry.PERIOD, "TIME", OperationEntry.RETENTION,
                            "TARGET", OperationEntry.TARGET, "DAY", OperationEntry.RESTORE)), Verbs.SERVICE,
                    Word.option("PERIOD", "Time between backups: 6h, 1d, daily, continuous.", "--every"),
                    Word.option("TIME", "How long a backup is kept: 30d, 4 weeks.", "--keep"),
                    Word.option("TARGET", "Where it goes.", "--to"),
                    Word.option("DAY", "The last day a restore was tested, such as 2026-11-01.", "--restore-tested"))
                    .noting("An empty text takes back what was said."));

    private PlanVerbs() {
    }

    private static List<Recipe> facts(Said said) {
        List<Recipe> recipes = new ArrayList<>();
        for (String text : said.list("FACT=TEXT")) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            int dot = name.indexOf('.');
            String subject = dot < 0 ? "" : name.substring(dot + 1);
            Optional<PlanEntry> entry = Arrays.stream(PlanEntry.values())
                    .filter(one -> one.id().equals(dot < 0 ? name : name.substring(0, dot))).findFirst();
            if (equals < 1 || entry.isEmpty()) {
                throw said.misuse("'" + text + "' is not of the form FACT=TEXT with one of " + FACTS + ".");
            }
            if (entry.get().hasSubject() == subject.isEmpty()) {
                throw said.misuse(entry.get().hasSubject() ? "Say of what: " + entry.get().id() + ".NAME="
                        + text.substring(equals + 1) + "." : "'" + entry.get().id() + "' is said once a plan,"
                        + " without '." + subject + "'.");
            }
            recipes.add(SetPlanEntry.written(said.text("PLAN"), entry.get(), subject, text.substring(equals + 1)));
        }
        return recipes;
    }

    /** In the order of the facts: the mode before what depends on it. */
    private static List<Recipe> operations(Said said, Map<String, OperationEntry> words) {
        List<Recipe> recipes = new ArrayList<>();
        for (OperationEntry entry : OperationEntry.values()) {
            words.forEach((word, of) -> said.optional(word).filter(text -> of == entry)
                    .ifPresent(text -> recipes.add(new SetOperation(said.text("SERVICE"), entry, text))));
        }
        if (recipes.isEmpty()) {
            throw said.misuse("Say what to set: " + String.join(", ", words.values().stream()
                    .map(entry -> entry.name().toLowerCase(Locale.ROOT)).sorted().toList()) + ".");
        }
        return recipes;
    }
}
