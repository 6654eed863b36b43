package dev.stackwright.app.cli;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.choice.ChoiceKind;
import dev.stackwright.model.choice.GiveAnswers;
import dev.stackwright.model.design.DataClass;
import dev.stackwright.model.design.ServiceScope;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.note.SetDataClasses;
import dev.stackwright.model.note.SetResidency;
import dev.stackwright.model.note.SetRetention;
import dev.stackwright.model.note.SetScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verbs of {@code edit} that make choices and say what services hold; they write the design file alone. */
final class DesignVerbs {

    private static final String MODEL = "model";
    private static final String NONE = "none";

    static final List<Verb> ALL = List.of(
            Verb.ofSeveral("choose", "Answer choices: tenancy, isolation, deployment, compliance, sla.",
                    DesignVerbs::choose,
                    Word.parameter("CHOICE=ANSWER", "For example tenancy=hybrid, deployment=saas,byoc or sla=99.95;"
                            + " an empty answer takes the choice back.").repeated(),
                    Word.option("PLAN", "The plan that decides so for itself; without it the whole design.", "--plan"))
                    .noting("Several deployment models and frameworks stand behind each other with commas."),
            Verb.of("set-data", "Say of which classes the data is that a service holds.", DesignVerbs::data,
                    Verbs.SERVICE, Word.parameter("CLASS", "public, internal, personal, health, card or credentials;"
                            + " none takes back what was said.").repeated()),
            Verb.of("set-residency", "Say where the data of a service has to stay.",
                    said -> new SetResidency(List.of(said.text("SERVICE")), said.text("PLACE")), Verbs.SERVICE,
                    Word.parameter("PLACE", "For example EU or CH; an empty text takes back what was said.")),
            Verb.of("set-retention", "Say after how many days the data of a service is deleted.",
                    said -> new SetRetention(List.of(said.text("SERVICE")), said.text("DAYS")), Verbs.SERVICE,
                    Word.parameter("DAYS", "For example 365; an empty text takes back what was said.")),
            Verb.of("set-scope", "Say whether customers share a service.", DesignVerbs::scope, Verbs.SERVICE,
                    Word.parameter("SCOPE", "shared, per-tenant, or model to leave it to the tenancy model.")));

    private DesignVerbs() {
    }

    private static List<Recipe> choose(Said said) {
        ChoiceCatalog catalog = ChoiceCatalog.read();
        Optional<String> plan = said.optional("PLAN");
        return said.list("CHOICE=ANSWER").stream().<Recipe>map(text -> {
            int equals = text.indexOf('=');
            ChoiceKind kind = ChoiceKind.of(equals < 0 ? text : text.substring(0, equals)).filter(any -> equals > 0)
                    .orElseThrow(() -> said.misuse("'" + text + "' is not of the form CHOICE=ANSWER with one of "
                            + String.join(", ", Stream.of(ChoiceKind.values()).map(ChoiceKind::id).toList()) + "."));
            Set<String> ids = Stream.of(text.substring(equals + 1).split(",")).map(String::strip)
                    .filter(id -> !id.isEmpty()).collect(Collectors.toSet());
            return new GiveAnswers(kind, ids, plan, catalog);
        }).toList();
    }

    private static Recipe data(Said said) {
        List<String> words = said.list("CLASS");
        Set<DataClass> classes = words.equals(List.of(NONE)) ? Set.of() : words.stream()
                .map(word -> DataClass.of(word).orElseThrow(() -> said.misuse("'" + word + "' is none of "
                        + String.join(", ", Stream.of(DataClass.values()).map(DataClass::key).toList()) + ".")))
                .collect(Collectors.toSet());
        return new SetDataClasses(Map.of(said.text("SERVICE"), classes));
    }

    private static Recipe scope(Said said) {
        String word = said.text("SCOPE");
        Optional<ServiceScope> scope = ServiceScope.of(word);
        if (scope.isEmpty() && !word.equals(MODEL)) {
            throw said.misuse("'" + word + "' is none of shared, per-tenant and model.");
        }
        return new SetScope(List.of(said.text("SERVICE")), scope);
    }
}
