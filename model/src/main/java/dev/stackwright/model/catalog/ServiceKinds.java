package dev.stackwright.model.catalog;

import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what each service of a stack does: by its image first, then by the words of its name. */
public final class ServiceKinds {

    private static final List<String> WORKER_WORDS = List.of("worker", "celery", "sidekiq", "consumer", "scheduler",
            "cron", "job", "jobs", "migrate", "migration", "migrator", "processor", "beat");
    private static final List<String> WEB_WORDS = List.of("web", "frontend", "ui", "client", "www", "site");
    private static final List<String> GATEWAY_WORDS = List.of("gateway", "proxy", "ingress", "balancer", "lb");

    private final Technologies technologies;
    private final Question<Optional<Recognition>> recognition = new Question<>();
    private final Question<ServiceKind> kind = new Question<>();

    ServiceKinds(Technologies technologies) {
        this.technologies = technologies;
    }

    /** What is known of the service's image; empty for an image of one's own. */
    public Optional<Recognition> recognise(Service service) {
        return service.answer(recognition, "",
                () -> service.image().map(TextValue::raw).flatMap(technologies::recognise));
    }

    public ServiceKind of(Service service) {
        return service.answer(kind, "",
                () -> recognise(service).map(Recognition::kind).orElseGet(() -> byName(service.name())));
    }

    /** The technology of the service's image, where the catalogue has it. */
    public Optional<Technology> technology(Service service) {
        return recognise(service).flatMap(Recognition::technology);
    }

    private static ServiceKind byName(String name) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        if (words.stream().anyMatch(WORKER_WORDS::contains)) {
            return ServiceKind.WORKER;
        }
        if (words.stream().anyMatch(GATEWAY_WORDS::contains)) {
            return ServiceKind.GATEWAY;
        }
        return words.stream().anyMatch(WEB_WORDS::contains) ? ServiceKind.WEB : ServiceKind.SERVICE;
    }
}
