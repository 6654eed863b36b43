package dev.stackwright.rendering.diagram;

import java.util.List;
import java.util.Optional;

/** Guesses the kind of a service of one's own from the words of its name, then of its image. */
final class NameHints {

    private record Hint(NodeKind kind, String title, List<String> words) {
    }

    private static final List<Hint> HINTS = List.of(
            new Hint(NodeKind.WORKER, "Worker", List.of("worker", "workers", "consumer", "scheduler", "cron", "job",
                    "jobs", "beat", "celery", "sidekiq", "migrate", "migration", "migrations", "init", "setup",
                    "seed")),
            new Hint(NodeKind.GATEWAY, "Gateway", List.of("gateway", "proxy", "lb", "loadbalancer", "ingress",
                    "router")),
            new Hint(NodeKind.SERVICE, "API", List.of("api", "backend", "server", "rest", "graphql", "grpc")),
            new Hint(NodeKind.WEB, "Web tier", List.of("web", "frontend", "ui", "client", "site", "www", "console",
                    "dashboard", "admin", "storefront")),
            new Hint(NodeKind.IDENTITY, "Identity", List.of("auth", "identity", "sso", "login", "iam")),
            new Hint(NodeKind.DATABASE, "Database", List.of("db", "database", "postgres", "mysql", "mariadb", "mongo",
                    "clickhouse")),
            new Hint(NodeKind.CACHE, "Cache", List.of("cache", "redis", "valkey", "memcached")),
            new Hint(NodeKind.QUEUE, "Queue", List.of("queue", "broker", "rabbitmq", "kafka", "nats", "mq")),
            new Hint(NodeKind.STORAGE, "Object storage", List.of("storage", "minio", "s3")),
            new Hint(NodeKind.OBSERVABILITY, "Observability", List.of("metrics", "monitoring", "logs", "tracing",
                    "exporter", "otel", "telemetry")),
            new Hint(NodeKind.AI, "AI inference", List.of("llm", "inference", "model", "embeddings", "ai")));

    private NameHints() {
    }

    static TechnologyLookup.Match of(String service, Optional<String> image) {
        return hintIn(service).or(() -> image.map(NameHints::repository).flatMap(NameHints::hintIn))
                .map(hint -> new TechnologyLookup.Match(hint.kind(), hint.title()))
                .orElse(new TechnologyLookup.Match(NodeKind.SERVICE, NodeKind.SERVICE.label()));
    }

    private static Optional<Hint> hintIn(String name) {
        List<String> words = List.of(name.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+"));
        return HINTS.stream().filter(hint -> hint.words().stream().anyMatch(words::contains)).findFirst();
    }

    private static String repository(String image) {
        String path = image.substring(image.lastIndexOf('/') + 1);
        int end = path.indexOf(':');
        return end < 0 ? path : path.substring(0, end);
    }
}
