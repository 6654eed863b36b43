package dev.stackwright.model.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes large stacks that look like real ones: areas of web tier, API, workers, database and cache around shared
 * parts. The same numbers and seed give the same text.
 */
public final class LargeStacks {

    private static final List<String> AREAS = List.of("billing", "orders", "catalog", "search", "accounts", "media",
            "reports", "mail", "stock", "pricing", "audit", "chat", "export", "tenants", "usage", "webhooks");
    private static final List<String> STORES = List.of("postgres:16", "mysql:8.4", "mongo:7", "mariadb:11");

    private final Random random;
    private final int services;
    private final int edges;
    private int drawn;
    private final StringBuilder text = new StringBuilder();
    private final List<String> volumes = new ArrayList<>();
    private final boolean full;
    private int written;

    private LargeStacks(int services, int edges, long seed, boolean full) {
        this.services = services;
        this.edges = edges;
        this.random = new Random(seed);
        this.full = full;
    }

    /** A valid compose file with exactly that many services, one or more. */
    public static String yaml(int services, long seed) {
        return yaml(services, 0, seed);
    }

    /**
     * As the other one, with further dependencies inside the areas and on the shared parts.
     *
     * @param edges how many are drawn, of dependencies and of names in the environment: some more than one for each
     *              service stand there anyway, and the last services may leave a few out
     */
    public static String yaml(int services, int edges, long seed) {
        return new LargeStacks(services, edges, seed, false).yaml();
    }

    /** As the first one, with what grown files say of each service besides: about 12 lines a service. */
    public static String grown(int services, long seed) {
        return new LargeStacks(services, 0, seed, true).yaml();
    }

    private String yaml() {
        text.append("name: large\nservices:\n");
        shared("queue", "rabbitmq:3.13", "5672");
        shared("session-cache", "valkey/valkey:8", "6379");
        shared("collector", "otel/opentelemetry-collector:0.110.0", "4317");
        shared("identity", "quay.io/keycloak/keycloak:26.0", "8080");
        for (int area = 0; written < services; area++) {
            area(AREAS.get(area % AREAS.size()) + (area < AREAS.size() ? "" : "-" + area / AREAS.size()));
        }
        if (!volumes.isEmpty()) {
            text.append("volumes:\n");
            volumes.forEach(volume -> text.append("  ").append(volume).append(": {}\n"));
        }
        return text.toString();
    }

    private void shared(String name, String image, String port) {
        if (begin(name, image)) {
            text.append("    expose:\n      - \"").append(port).append("\"\n");
            healthcheck();
        }
    }

    private void area(String area) {
        database(area);
        boolean cached = random.nextInt(3) > 0 && begin(area + "-cache", "redis:7-alpine");
        api(area, cached);
        for (int i = random.nextInt(3); i > 0; i--) {
            worker(area + "-worker" + (i == 1 ? "" : "-" + i), area);
        }
        if (random.nextInt(3) == 0) {
            web(area);
        }
    }

    private void database(String area) {
        String name = area + "-db";
        if (begin(name, STORES.get(random.nextInt(STORES.size())))) {
            text.append("    environment:\n      POSTGRES_PASSWORD: ${").append(variable(area))
                    .append("_PASSWORD:?set it}\n");
            text.append("    volumes:\n      - ").append(name).append("-data:/var/lib/data\n");
            volumes.add(name + "-data");
            healthcheck();
        }
    }

    private void api(String area, boolean cached) {
        if (!begin(area + "-api", "acme/" + area + "-api:${TAG:-1.4.0}")) {
            return;
        }
        text.append("    deploy:\n      replicas: ").append(1 + random.nextInt(3)).append('\n');
        text.append("    environment:\n");
        text.append("      DATABASE_URL: postgresql://app@").append(area).append("-db:5432/app\n");
        if (random.nextInt(4) == 0) {
            text.append("      OTLP_ENDPOINT: http://collector:4317\n");
            drawn++;
        }
        text.append("    depends_on:\n      ").append(area).append("-db:\n        condition: service_healthy\n");
        drawn++;
        if (cached) {
            text.append("      ").append(area).append("-cache:\n        condition: service_started\n");
            drawn++;
        }
        boolean known = random.nextInt(3) == 0;
        if (known) {
            text.append("      identity:\n        condition: service_healthy\n");
            drawn++;
        }
        further(known ? List.of("session-cache", "queue") : List.of("identity", "session-cache", "queue"))
                .forEach(service -> text.append("      ").append(service)
                        .append(":\n        condition: service_started\n"));
    }

    /** Some of these services to depend on, as many as are missing up to here. */
    private Set<String> further(List<String> offered) {
        Set<String> found = new TreeSet<>();
        for (String service : offered) {
            if (drawn < (long) edges * written / services) {
                found.add(service);
                drawn++;
            }
        }
        return found;
    }

    private void worker(String name, String area) {
        if (begin(name, "acme/" + area + "-worker:${TAG:-1.4.0}")) {
            text.append("    environment:\n      AMQP_URL: amqp://queue:5672\n");
            text.append("    depends_on:\n      - ").append(area).append("-db\n");
            drawn += 2;
            further(List.of(area + "-api", "session-cache", "identity"))
                    .forEach(service -> text.append("      - ").append(service).append('\n'));
        }
    }

    private void web(String area) {
        if (begin(area + "-web", "nginx:1.27-alpine")) {
            text.append("    ports:\n      - \"").append(8000 + written).append(":80\"\n");
            text.append("    depends_on:\n      - ").append(area).append("-api\n");
            drawn++;
        }
    }

    private boolean begin(String name, String image) {
        if (written >= services) {
            return false;
        }
        written++;
        text.append("  ").append(name).append(":\n    image: ").append(image).append('\n');
        if (full) {
            text.append("    restart: unless-stopped\n    stop_grace_period: 20s\n");
            if (written % 2 == 0) {
                text.append("    labels:\n      com.acme.team: platform # who is called at night\n");
            }
            if (written % 5 > 0) {
                text.append("    logging:\n      driver: local\n");
            }
        }
        return true;
    }

    private void healthcheck() {
        text.append("    healthcheck:\n      test: [\"CMD\", \"true\"]\n      interval: 10s\n");
    }

    private static String variable(String area) {
        return area.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
