package dev.stackwright.app.cli;

import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.DeclareDependency;
import dev.stackwright.model.recipe.DetachCopy;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.DuplicateService;
import dev.stackwright.model.recipe.MoveDependency;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.RenameSymbol;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.model.symbol.Symbol;
import dev.stackwright.model.symbol.SymbolKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** The verbs of {@code edit} that make services and join them, and the list of all verbs. */
final class Verbs {

    static final Word SERVICE = Word.parameter("SERVICE", "Name of the service.");
    private static final Word FROM = Word.parameter("FROM", "The service that depends on the other.");
    private static final Word TO = Word.parameter("TO", "The service it depends on.");

    private static final List<Verb> OF_SERVICES = List.of(
            Verb.of("add-service", "Add a service at the end of the services.",
                    said -> new AddService(said.text("NAME"), said.text("IMAGE")),
                    Word.parameter("NAME", "Name of the new service."),
                    Word.option("IMAGE", "Its image.", "-i", "--image").required()),
            Verb.of("duplicate-service", "Write a service once more, right behind itself.",
                    said -> duplicate(said.text("SERVICE"), said.optional("NAME")), SERVICE,
                    Word.parameter("NAME", "Name of the copy; without it one such as web-2.").optional())
                    .noting("Its container_name and the ports of the host it takes stay with the first."),
            Verb.of("remove-service", "Remove a service and every dependency on it.",
                    said -> new RemoveService(said.text("SERVICE")), SERVICE),
            Verb.of("rename-service", "Rename a service wherever the file names it, host parts of URLs included.",
                    said -> new RenameService(said.text("OLD"), said.text("NEW")),
                    Word.parameter("OLD", "Its name."), Word.parameter("NEW", "Its new name.")),
            rename("rename-volume", SymbolKind.VOLUME), rename("rename-network", SymbolKind.NETWORK),
            rename("rename-secret", SymbolKind.SECRET), rename("rename-config", SymbolKind.CONFIG),
            Verb.of("detach-copy", "Write a service out whose whole body is an alias.",
                    said -> new DetachCopy(said.text("SERVICE")), SERVICE)
                    .noting("Merge keys in it stay merge keys."));

    private static final List<Verb> OF_DEPENDENCIES = List.of(
            Verb.of("connect", "Let one service depend on another.",
                    said -> new ConnectServices(said.text("FROM"), said.text("TO"),
                            said.value("CONDITION", DependencyCondition.class)), FROM, TO,
                    Word.option("CONDITION", "What it waits for: service_started (the default), service_healthy or"
                            + " service_completed_successfully.", "-c", "--condition").as(Verbs::condition)),
            Verb.of("disconnect", "Let one service no longer depend on another.",
                    said -> new DisconnectServices(said.text("FROM"), said.text("TO")), FROM, TO),
            Verb.of("set-condition", "Set what a dependent service waits for.",
                    said -> new SetDependencyCondition(said.text("FROM"), said.text("TO"),
                            said.value("CONDITION", DependencyCondition.class).orElseThrow()), FROM, TO,
                    Word.parameter("CONDITION", "service_started, service_healthy or service_completed_successfully.")
                            .as(Verbs::condition)),
            Verb.of("move-dependency", "Let a dependency begin or end at another service, as it is.",
                    Verbs::move, FROM, TO,
                    Word.option("SERVICE", "The service that is to depend on the other.", "--from"),
                    Word.option("OTHER", "The service that is to be depended on.", "--to")),
            Verb.of("declare-dependency", "Declare a dependency that a value implies by naming a host.",
                    said -> new DeclareDependency(said.text("FROM"), said.text("TO")), FROM, TO)
                    .noting("It waits until the other is healthy where that has a health check."));

    private Verbs() {
    }

    /** All verbs in the order of the help. */
    static List<Verb> all() {
        return Stream.of(OF_SERVICES, OF_DEPENDENCIES, PasteVerbs.ALL, AttributeVerbs.ALL, DesignVerbs.ALL,
                        PlanVerbs.ALL, SketchVerbs.ALL, FlowVerbs.ALL, LadderVerbs.ALL, BriefVerbs.ALL,
                        DecisionVerbs.ALL)
                .flatMap(List::stream).toList();
    }

    private static Verb rename(String verb, SymbolKind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        Verb renaming = Verb.of(verb, "Rename a " + word + " wherever the file names it.",
                said -> new RenameSymbol(Symbol.of(kind, said.text("OLD")), said.text("NEW")),
                Word.parameter("OLD", "Its name."), Word.parameter("NEW", "Its new name."));
        return kind == SymbolKind.VOLUME ? renaming.noting("Docker Compose makes a new volume under the new name;"
                + " what the old one holds stays there,", "unless a name: in its definition says which one it is.")
                : renaming;
    }

    private static Recipe duplicate(String service, Optional<String> name) {
        return snapshot -> new DuplicateService(service,
                name.orElseGet(() -> DuplicateService.freeName(snapshot, service))).on(snapshot);
    }

    private static Recipe move(Said said) {
        Optional<String> from = said.optional("SERVICE");
        Optional<String> to = said.optional("OTHER");
        if (from.isPresent() == to.isPresent()) {
            throw said.misuse("Say either --from or --to.");
        }
        return new MoveDependency(said.text("FROM"), said.text("TO"), from.orElse(said.text("FROM")),
                to.orElse(said.text("TO")));
    }

    /** Reads a condition, also without the word that all of them begin with. */
    private static DependencyCondition condition(String text) {
        return DependencyCondition.of(text).or(() -> DependencyCondition.of("service_" + text))
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of service_started,"
                        + " service_healthy and service_completed_successfully"));
    }
}
