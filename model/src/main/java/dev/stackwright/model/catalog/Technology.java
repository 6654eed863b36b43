package dev.stackwright.model.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One technology of the catalogue, complete enough to be dropped into a stack. No environment value holds a
 * secret: those are required variables.
 *
 * @param id           stable id, for example {@code postgresql}
 * @param name         the block's name
 * @param product      the software's own name
 * @param kind         what it does in a stack
 * @param palette      the heading of the palette it stands under; empty where the palette does not offer it
 * @param service      the name a new service of it gets
 * @param image        image repository without tag
 * @param tag          pinned tag of a current version
 * @param ownImage     true where the image only stands for one the architect's own team builds
 * @param ports        container ports, the main one first
 * @param publish      entries for {@code ports}; empty for what only other services reach
 * @param volumePath   where its data lies in the container; empty where it keeps none
 * @param volumePathUntil last major version of the image for which that path holds; empty for all
 * @param command      arguments; empty for the image's own
 * @param healthcheck  empty where nothing general can be said
 * @param environment  names to values
 * @param stateful     true when it keeps state between restarts
 * @param summary      what it is for
 * @param when         when to choose it
 * @param whenNot      when not
 * @param connection   what a service that depends on it gets; empty where nothing connects to it
 * @param icon         literal of the Material Design icon pack
 * @param repositories further image repositories of the same technology
 * @param source       where the advice comes from
 */
public record Technology(String id, String name, String product, ServiceKind kind, Optional<String> palette,
                         String service, String image, String tag, boolean ownImage, List<String> ports,
                         List<String> publish,
                         Optional<String> volumePath, Optional<Integer> volumePathUntil, List<String> command,
                         Optional<HealthcheckAdvice> healthcheck, Map<String, String> environment,
                         boolean stateful, String summary, String when, String whenNot,
                         Optional<ConnectionVariable> connection, String icon, List<String> repositories,
                         String source) {

    private static final String[] FIELDS = {"id", "name", "product", "kind", "palette", "category", "service", "image",
        "tag", "tags", "ownImage", "ports", "publish", "exposure", "volumePath", "volumePathUntil", "command",
        "healthcheck", "environment", "stateful", "sizing", "summary", "when", "whenNot", "pairsWith", "alternatives",
        "connection", "icon", "repositories", "basis", "source"};
    private static final String SERVICE_NAME = "{service}";

    public Technology {
        ports = List.copyOf(ports);
        publish = List.copyOf(publish);
        command = List.copyOf(command);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        repositories = List.copyOf(repositories);
    }

    static Technology of(DataEntry entry) {
        entry.allowing(FIELDS);
        ServiceKind kind = ServiceKind.of(entry.text("kind"))
                .orElseThrow(() -> entry.bad("kind", "is none of the kinds"));
        return new Technology(entry.text("id"), entry.text("name"),
                entry.optionalText("product").orElse(entry.text("name")), kind, entry.optionalText("palette"),
                entry.text("service"), entry.text("image"), entry.text("tag"), entry.flag("ownImage"),
                entry.texts("ports"), entry.texts("publish"), entry.optionalText("volumePath"),
                entry.optionalText("volumePathUntil").map(text -> entry.number("volumePathUntil")),
                entry.texts("command"), entry.optionalEntry("healthcheck").map(HealthcheckAdvice::of),
                entry.pairs("environment"), entry.flag("stateful"), entry.text("summary"), entry.text("when"),
                entry.text("whenNot"), entry.optionalEntry("connection").map(ConnectionVariable::of),
                entry.text("icon"), entry.texts("repositories"), entry.text("source"));
    }

    /** Repository and tag, as {@code image} takes them. */
    public String imageReference() {
        return image + ":" + tag;
    }

    /** The environment of a new service of that name. */
    public Map<String, String> environmentFor(String serviceName) {
        Map<String, String> named = new LinkedHashMap<>();
        environment.forEach((key, value) -> named.put(key, value.replace(SERVICE_NAME, serviceName)));
        return named;
    }

    /** Where an image of that tag keeps its data; empty where that is not known. */
    public Optional<String> volumePathIn(ImageName version) {
        boolean holds = volumePathUntil.isEmpty()
                || version.major().map(major -> major <= volumePathUntil.get()).orElse(false);
        return volumePath.filter(path -> holds);
    }

    /** The volume a new service of that name keeps its data in; empty where it keeps none. */
    public Optional<String> volumeFor(String serviceName) {
        return volumePath.map(path -> serviceName + "-data");
    }
}
