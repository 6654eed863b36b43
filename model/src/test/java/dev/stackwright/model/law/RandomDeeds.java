package dev.stackwright.model.law;

import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.DependencyCondition;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Interpolation;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.design.NodePosition;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.AddPort;
import dev.stackwright.model.recipe.AddService;
import dev.stackwright.model.recipe.AttachVolume;
import dev.stackwright.model.recipe.ConnectServices;
import dev.stackwright.model.recipe.DetachVolume;
import dev.stackwright.model.recipe.DisconnectServices;
import dev.stackwright.model.recipe.MoveNodes;
import dev.stackwright.model.recipe.NewService;
import dev.stackwright.model.recipe.RemoveEnvironment;
import dev.stackwright.model.recipe.RemovePort;
import dev.stackwright.model.recipe.RemoveService;
import dev.stackwright.model.recipe.RenameService;
import dev.stackwright.model.recipe.SetDependencyCondition;
import dev.stackwright.model.recipe.SetEnvironment;
import dev.stackwright.model.recipe.SetHealthcheck;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.recipe.SetReplicas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Thinks up something to do to a stack: any verb, any of its services, ordinary and awkward values. */
final class RandomDeeds {

    private static final List<String> IMAGES = List.of("nginx", "redis:7", "postgres:16.4-alpine",
            "ghcr.io/acme/api:1.2.3", "registry:5000/team/web@sha256:0f3c", "${REGISTRY:-docker.io}/acme/web:${TAG:-1}",
            "acme/worker:${WORKER_TAG:-2024.1}");
    private static final List<String> NAMES = List.of("cache", "db2", "Api-Gateway", "worker.v2", "x_queue", "9lives");
    private static final List<String> VALUES = List.of("1", "true", "off", "0123", "1e3", "22:22", "", "plain text",
            " padded ", "a: b", "#hash", "x #y", "[1, 2]", "{a}", "*star", "&amp", "it's", "say \"hi\"", "back\\slash",
            "${LEVEL:-info}", "$$escaped", "ünïcödé 🚀", "null", "~", "-", "a,b;c", "key=value", "%percent", "@at", "`t`",
            "2024-01-01", "tab\there", "postgres://u:p@nowhere.example.com:5432/db?x=1#f");
    private static final List<String> PORTS = List.of("8099:80", "127.0.0.1:8443:443", "9000", "5353:53/udp",
            "${HTTP_PORT:-8088}:80", "3022:22", "7000-7002:7000-7002");
    private static final List<String> COUNTS = List.of("1", "2", "3", "0", "12", "${REPLICAS:-2}");
    private static final List<List<String>> TESTS = List.of(
            List.of("CMD", "true"), List.of("CMD-SHELL", "pg_isready -U $${POSTGRES_USER} || exit 1"),
            List.of("CMD", "sh", "-c", "echo \"a b\" | grep 'b'"));

    private final Random random;
    private Snapshot snapshot;
    private int fresh;

    RandomDeeds(Random random) {
        this.random = random;
    }

    /** Something to do; empty where the verb drawn has nothing to work on in this stack. */
    Optional<Deed> next(Snapshot current) {
        snapshot = current;
        List<Service> services = current.compose().services();
        if (services.isEmpty()) {
            return Optional.of(addService());
        }
        Service service = oneOf(services);
        Service other = services.size() > 1 && random.nextInt(20) > 0
                ? oneOf(services.stream().filter(any -> any != service).toList()) : oneOf(services);
        AttributeDeeds attributes = new AttributeDeeds(random, service);
        WiringDeeds wiring = new WiringDeeds(random, current, service);
        return switch (random.nextInt(37)) {
            case 0, 1 -> Optional.of(image(service.name()));
            case 2 -> Optional.of(addService());
            case 3 -> Optional.of(removeService(service.name()));
            case 4, 5 -> Optional.of(rename(service.name()));
            case 6, 7, 8 -> Optional.of(connect(service.name(), other.name()));
            case 9 -> disconnect(service);
            case 10 -> condition(service);
            case 11 -> Optional.of(replicas(service.name()));
            case 12, 13 -> Optional.of(setEnvironment(service, other.name()));
            case 14 -> removeEnvironment(service);
            case 15 -> Optional.of(healthcheck(service));
            case 16 -> Optional.of(addPort(service.name()));
            case 17 -> removePort(service);
            case 18 -> random.nextBoolean() ? Optional.of(attach(service.name())) : detach(service);
            case 19 -> Optional.of(move(service.id()));
            case 20, 21 -> wiring.duplicate();
            case 22, 31, 32 -> wiring.moveDependency(other);
            case 23, 33, 34 -> wiring.declare();
            case 24 -> wiring.network(freshName());
            case 25 -> Optional.of(attributes.resource());
            case 26 -> attributes.renameVariable();
            case 27, 28 -> attributes.extractVariable();
            case 29 -> Optional.of(attributes.healthcheckTiming());
            case 30 -> attributes.switchHealthcheck();
            case 36 -> Optional.of(attributes.command());
            default -> attributes.replaceBuild();
        };
    }

    private Deed image(String service) {
        String image = oneOf(IMAGES);
        return deed(new SetImage(service, image), record -> record.set(service, "image", image),
                new Place.AttributeOf(service, "image"));
    }

    private Deed addService() {
        String name = freshName();
        String volume = freshName();
        boolean full = random.nextBoolean();
        NewService spec = full ? new NewService(name, "postgres:16", List.of("5433:5432"), List.of("5432"),
                Map.of("POSTGRES_PASSWORD", "${DB_PASSWORD:-x}"), Map.of(volume, "/var/lib/data"),
                List.of("CMD-SHELL", "pg_isready"), List.of("postgres", "-c", "log=all"),
                Optional.of("unless-stopped")) : NewService.of(name, oneOf(IMAGES));
        Map<String, Object> body = new LinkedHashMap<>(Map.of("image", spec.image()));
        if (full) {
            body.putAll(Map.of("ports", List.of("5433:5432"), "expose", List.of("5432"),
                    "environment", Map.of("POSTGRES_PASSWORD", "${DB_PASSWORD:-x}"),
                    "volumes", List.of(volume + ":/var/lib/data"), "healthcheck", checkedBy(spec.healthcheck()),
                    "command", spec.command(), "restart", "unless-stopped"));
        }
        return deed(new AddService(spec),
                record -> full ? record.add(name, body).declareVolume(volume) : record.add(name, body),
                new Place.ElementOf("services", name), new Place.KeyOf("services"),
                new Place.ElementOf("volumes", volume), new Place.KeyOf("volumes"));
    }

    private Deed removeService(String service) {
        List<Place> places = new ArrayList<>(List.of(new Place.ElementOf("services", service)));
        if (snapshot.compose().services().size() == 1 || snapshot.compose().roots().size() > 1) {
            places.add(new Place.KeyOf("services"));
        }
        snapshot.compose().serviceNames().stream().filter(other -> !other.equals(service)).forEach(other -> List.of("depends_on", "links", "volumes_from")
                .forEach(key -> places.add(new Place.InheritedBy(other, key))));
        return new Deed(new RemoveService(service), record -> record.remove(service), places);
    }

    private Deed rename(String service) {
        String to = freshName();
        return deed(new RenameService(service, to), record -> record.rename(service, to),
                new Place.NameOf(service, to));
    }

    private Deed connect(String from, String to) {
        Optional<DependencyCondition> condition = random.nextBoolean() ? Optional.empty()
                : Optional.of(oneOf(List.of(DependencyCondition.values())));
        return deed(new ConnectServices(from, to, condition),
                record -> record.depend(from, to, condition.map(DependencyCondition::key)),
                new Place.AttributeOf(from, "depends_on"));
    }

    private Optional<Deed> disconnect(Service service) {
        return oneOrNone(service.dependencies()).map(Dependency::service).map(to ->
                deed(new DisconnectServices(service.name(), to),
                        record -> record.removeFrom(service.name(), "depends_on", Interpolation.withDefaults(to)),
                        new Place.AttributeOf(service.name(), "depends_on")));
    }

    private Optional<Deed> condition(Service service) {
        DependencyCondition condition = oneOf(List.of(DependencyCondition.values()));
        return oneOrNone(service.dependencies()).map(Dependency::service).map(to ->
                deed(new SetDependencyCondition(service.name(), to, condition),
                        record -> record.depend(service.name(), to, Optional.of(condition.key())),
                        new Place.AttributeOf(service.name(), "depends_on")));
    }

    private Deed replicas(String service) {
        String count = oneOf(COUNTS);
        return deed(new SetReplicas(service, count), record -> record.replicas(service, count),
                new Place.AttributeOf(service, "deploy"), new Place.AttributeOf(service, "scale"));
    }

    private Deed setEnvironment(Service service, String host) {
        List<String> known = service.environment().stream().map(EnvironmentEntry::name).toList();
        String name = known.isEmpty() || random.nextBoolean() ? "STUDIO_" + (char) ('A' + random.nextInt(26))
                : oneOf(known);
        String value = random.nextInt(3) > 0 ? oneOf(VALUES)
                : "http://user:secret@" + HostMarks.mark(host) + ":8080/" + host + "?q=" + host;
        return deed(new SetEnvironment(service.name(), name, HostMarks.strip(value)),
                record -> record.setIn(service.name(), "environment", name, value),
                new Place.AttributeOf(service.name(), "environment"));
    }

    private Optional<Deed> removeEnvironment(Service service) {
        return oneOrNone(service.environment()).map(EnvironmentEntry::name).map(name ->
                deed(new RemoveEnvironment(service.name(), name),
                        record -> record.removeFrom(service.name(), "environment", name),
                        new Place.InheritedBy(service.name(), "environment")));
    }

    private Deed healthcheck(Service service) {
        List<String> test = oneOf(TESTS);
        return deed(new SetHealthcheck(service.name(), test),
                record -> record.checkBy(service.name(), test, checkedBy(test)),
                new Place.AttributeOf(service.name(), "healthcheck"));
    }

    private static Map<String, Object> checkedBy(List<String> test) {
        return Map.of("test", test, "interval", "10s", "timeout", "5s", "retries", "5");
    }

    private Deed addPort(String service) {
        String port = oneOf(PORTS);
        return deed(new AddPort(service, port), record -> record.append(service, "ports", port),
                new Place.AttributeOf(service, "ports"));
    }

    private Optional<Deed> removePort(Service service) {
        List<String> ports = service.ports().stream().map(Port::shortText).toList();
        boolean incomplete = service.attribute("ports").flatMap(a -> a.value().asSequence())
                .filter(list -> list.items().size() != ports.size()).isPresent();
        return incomplete ? Optional.empty() : oneOrNone(ports).map(port -> deed(new RemovePort(service.name(), port),
                record -> record.removeAt(service.name(), "ports", ports.indexOf(port)),
                new Place.InheritedBy(service.name(), "ports")));
    }

    private Deed attach(String service) {
        List<String> declared = snapshot.compose().volumes().stream().map(NamedElement::name).toList();
        String volume = declared.isEmpty() || random.nextBoolean() ? freshName() : oneOf(declared);
        String target = "/data/" + random.nextInt(4);
        return deed(new AttachVolume(service, volume, target),
                record -> record.append(service, "volumes", volume + ":" + target).declareVolume(volume),
                new Place.AttributeOf(service, "volumes"), new Place.ElementOf("volumes", volume),
                new Place.KeyOf("volumes"));
    }

    private Optional<Deed> detach(Service service) {
        List<String> targets = service.mounts().stream().map(VolumeMount::target).toList();
        return oneOrNone(targets).map(target -> deed(new DetachVolume(service.name(), target),
                record -> record.removeAt(service.name(), "volumes", targets.indexOf(target)),
                new Place.InheritedBy(service.name(), "volumes")));
    }

    private Deed move(ElementId id) {
        Map<ElementId, NodePosition> moved = Map.of(id, new NodePosition(random.nextInt(900), random.nextInt(900)));
        return deed(new MoveNodes(moved), record -> record.move(moved));
    }

    private static Deed deed(Recipe recipe,
                             UnaryOperator<StackRecord> meant, Place... places) {
        return new Deed(recipe, meant, List.of(places));
    }

    /** A name no word of the text begins with, so that nothing there takes on a new meaning. */
    private String freshName() {
        String name;
        do {
            name = oneOf(NAMES) + "-" + fresh++;
        } while (snapshot.text().text().contains(name));
        return name;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> oneOrNone(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all));
    }
}
