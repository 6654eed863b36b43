package dev.stackwright.model.pattern;

import dev.stackwright.model.catalog.ImageName;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.ServiceKinds;
import dev.stackwright.model.catalog.ServiceRole.Sign;
import dev.stackwright.model.check.StackLinks;
import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.EnvironmentEntry;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which roles the services of a stack play, each with the reason. What runs to its end plays none. */
final class StackRoles {

    private static final String DATABASE = "database";
    private static final String CAPTURE = "capture";
    private static final String FRONTEND = "frontend";
    private static final String TRAINING = "training";
    private static final String HELPER = "helper";
    private static final String BY_NAME = "by its name";
    private static final List<String> STORES = List.of(DATABASE, "replica", "cache", "queue", "stream", "inference",
            "object-storage", "time-series", "analytical");
    private static final List<String> MOVERS = List.of(CAPTURE, "worker", "stream-processor");
    /** Ports browsers ask for pages. */
    private static final Set<String> PAGES = Set.of("80", "443");
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)pg_basebackup|(^|[\\s=])(slave|replica|standby|secondary)(\\s|$)");

    private final Vocabulary vocabulary;
    private final ServiceKinds kinds;
    private final StackLinks links;
    /** By service, then by role, the reason. */
    private final Map<String, Map<String, String>> clues = new LinkedHashMap<>();
    private final Set<String> ownServices = new LinkedHashSet<>();

    StackRoles(ComposeFile file, Vocabulary vocabulary, ServiceKinds kinds) {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.links = StackLinks.of(file);
        for (Service service : file.services()) {
            if (!links.isAwaitedToEnd(service.name())) {
                clues.put(service.name(), cluesOf(service));
            }
        }
        file.services().stream().filter(service -> plays(service.name(), DATABASE)).forEach(this::follow);
        file.services().stream().filter(service -> ownServices.contains(service.name())).forEach(this::judge);
        divide();
        capture();
    }

    private Map<String, String> cluesOf(Service service) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> byName = vocabulary.inName(service.name());
        if (byName.contains(HELPER)) {
            give(found, byName, BY_NAME);
            return found;
        }
        Optional<Recognition> known = kinds.recognise(service);
        if (known.isPresent()) {
            give(found, vocabulary.ofProduct(known.get().name()), known.get().name());
            return found;
        }
        ownServices.add(service.name());
        List<String> byImage = service.image().map(TextValue::raw).map(ImageName::parse).map(ImageName::lastSegment)
                .map(vocabulary::inName).orElse(List.of());
        if (!byName.isEmpty()) {
            give(found, byName, BY_NAME);
        } else if (!byImage.isEmpty()) {
            give(found, byImage, "by the name of its image");
        }
        // What trains models wants GPUs as well, and answers nobody.
        if (reservesGpus(service) && !found.containsKey(TRAINING)) {
            give(found, vocabulary.ofSign(Sign.GPU), "reserves GPUs");
        }
        return found;
    }

    private static void give(Map<String, String> found, List<String> roles, String reason) {
        roles.forEach(role -> found.putIfAbsent(role, reason));
    }

    private static boolean reservesGpus(Service service) {
        return service.attribute("gpus").isPresent()
                || service.text("runtime").map(TextValue::raw).filter("nvidia"::equals).isPresent()
                || service.attribute("deploy", "resources", "reservations", "devices")
                .filter(devices -> Canonical.of(devices.value()).toString().contains("gpu")).isPresent();
    }

    /** A database that follows another one takes no writes: it plays that role alone. */
    private void follow(Service service) {
        boolean told = service.command().stream().map(TextValue::raw)
                .anyMatch(word -> FOLLOWS.matcher(word).find())
                || service.environment().stream().filter(entry -> entry.name().contains("REPLICATION"))
                .anyMatch(entry -> entry.value().filter(value -> FOLLOWS.matcher(value).find()).isPresent());
        List<String> follower = vocabulary.ofSign(Sign.FOLLOWER);
        boolean named = vocabulary.inName(service.name()).stream().anyMatch(follower::contains);
        if (told || named) {
            Map<String, String> own = clues.get(service.name());
            String reason = own.remove(DATABASE);
            give(own, follower, reason);
        }
    }

    /** What is known of a service with an image of one's own once all stores are known. */
    private void judge(Service service) {
        Map<String, String> own = clues.getOrDefault(service.name(), new LinkedHashMap<>());
        boolean reachesStore = clues.keySet().stream().anyMatch(other -> reaches(service.name(), other)
                && STORES.stream().anyMatch(role -> plays(other, role)));
        boolean reachesDatabase = databases().stream().anyMatch(database -> reaches(service.name(), database));
        boolean isPage = service.ports().stream().anyMatch(port -> PAGES.contains(port.target()));
        if (plays(service.name(), FRONTEND) && reachesDatabase) {
            give(own, vocabulary.ofSign(Sign.ENTRY), "reaches the database itself");
        } else if (own.isEmpty() && service.isBuilt() && reachesStore) {
            give(own, vocabulary.ofSign(isPage ? Sign.ENTRY : Sign.BUILT), "built from source");
        } else if (own.isEmpty() && !service.ports().isEmpty()) {
            give(own, vocabulary.ofSign(Sign.OTHER), "publishes a port");
        }
    }

    private List<String> databases() {
        return clues.keySet().stream().filter(service -> plays(service, DATABASE)).toList();
    }

    /**
     * Of two databases nobody can tell from outside which one is read and which one is written. Beside a source, what
     * nothing on the way of the data reaches stands before the source, as the primary of a replica does.
     */
    private void capture() {
        List<String> captured = clues.keySet().stream().filter(service -> plays(service, DATABASE)
                        || plays(service, "replica"))
                .filter(database -> links.reachedBy(database).stream().anyMatch(by -> plays(by, CAPTURE))).toList();
        boolean isSource = captured.size() == 1 && links.reachedBy(captured.get(0)).stream()
                .noneMatch(by -> MOVERS.stream().anyMatch(role -> !role.equals(CAPTURE) && plays(by, role)));
        if (isSource) {
            Map<String, String> own = clues.get(captured.get(0));
            String reason = own.getOrDefault(DATABASE, "captured");
            own.remove(DATABASE);
            give(own, vocabulary.ofSign(Sign.CAPTURED), reason);
            databases().stream().filter(database -> links.reachedBy(database).stream().noneMatch(by ->
                    MOVERS.stream().anyMatch(role -> plays(by, role)))).toList()
                    .forEach(upstream -> clues.get(upstream).remove(DATABASE));
        }
    }

    /** Services that keep a database to themselves, where there are several of them. */
    private void divide() {
        List<String> parted = playing("api").stream().map(Clue::service).filter(service -> clues.keySet().stream()
                .anyMatch(store -> plays(store, DATABASE)
                        && playersOf("api", links.reachedBy(store)).equals(List.of(service)))).toList();
        if (parted.size() > 1) {
            parted.forEach(service -> give(clues.get(service), vocabulary.ofSign(Sign.PARTED),
                    "has a database to itself"));
        }
    }

    private List<String> playersOf(String role, List<String> services) {
        return services.stream().filter(service -> plays(service, role)).toList();
    }

    /** True where the one waits for the other, or names it as host. */
    boolean reaches(String service, String other) {
        return links.waitsFor(service).contains(other)
                || links.mentionsIn(service).stream().anyMatch(mention -> mention.service().equals(other));
    }

    boolean plays(String service, String role) {
        return clues.getOrDefault(service, Map.of()).containsKey(role);
    }

    boolean isPlayed(String role) {
        return clues.values().stream().anyMatch(roles -> roles.containsKey(role));
    }

    /** Services that play a role, with the reason, in the order of the text. */
    List<Clue> playing(String role) {
        return clues.entrySet().stream().filter(entry -> entry.getValue().containsKey(role))
                .map(entry -> new Clue(entry.getKey(), entry.getValue().get(role))).toList();
    }

    /** Variables of the stack's own services that name something of a role outside of the stack. */
    List<Clue> outside(String role, ComposeFile file) {
        return ownServices.stream().flatMap(name -> file.service(name).stream())
                .flatMap(service -> service.environment().stream().map(EnvironmentEntry::name)
                        .filter(variable -> vocabulary.ofVariable(variable).contains(role)).findFirst()
                        .map(variable -> new Clue(service.name(), "outside of the stack, named by " + variable))
                        .stream()).limit(1).toList();
    }

    /** Services with an image of one's own that serve, whether a role is known of them or not. */
    Set<String> ownServices() {
        return ownServices;
    }
}
